import Basics
import Diagnostics
import Evaluation

/// Finds follow-up decisions that name a measure which does not exist: they would stand beside none.
///
/// Diagnostics: `actions.unknown-measure`.
struct ActionMeasures {
    let log: DiagnosticLog

    /// Logs each unknown name once.
    ///
    /// - Parameters:
    ///   - evaluation: What was read.
    ///   - sources: The files that it was read from.
    func report(_ evaluation: EvaluationData, of sources: [EvaluationSource]) {
        let unknown = Set(evaluation.actionMeasures.filter { MeasureRegistry.definition($0) == nil }).sorted()
        guard !unknown.isEmpty else { return }
        let file = evaluation.files.first { $0.levels.contains(.actions) }
        let label = sources.first { $0.name == file?.name }?.label ?? file?.name ?? ""
        for measure in unknown { log.log(.unknownMeasure(measure.name), at: SourceLocation(file: label)) }
    }
}

extension Problem {
    fileprivate static func unknownMeasure(_ name: String) -> Problem {
        Problem(
            "actions.unknown-measure",
            [
                "en": "a decision names the measure \"\(name)\", which does not exist",
                "id": "suatu keputusan menyebut ukuran \"\(name)\" yang tidak ada",
            ],
            help: .didYouMean(name, among: MeasureRegistry.definitions.map(\.id.name))
                ?? [
                    "en": "the methodology page lists all measures; leave the cell empty if the decision is about none",
                    "id":
                        "halaman metodologi mencantumkan semua ukuran; kosongkan selnya bila keputusan tidak menyangkut ukuran",
                ])
    }
}
