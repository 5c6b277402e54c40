import Basics
import Diagnostics
import Evaluation

/// Names programmes that a gate does not judge because their people answered on another scale than it is meant on.
///
/// Diagnostics: `site.gate-on-another-scale`.
struct GateScales {
    let gates: [Gate]
    let log: DiagnosticLog

    /// Logs each measure whose gates leave programmes out.
    ///
    /// - Parameter evaluation: What was read.
    func report(_ evaluation: EvaluationData) {
        for (measure, gates) in Dictionary(grouping: gates.filter { $0.scaleTop != nil }, by: \.measure) {
            let others = evaluation.satisfactionScales.filter { _, scales in
                !scales.isEmpty && !gates.contains { $0.isMeant(on: scales) }
            }
            guard !others.isEmpty, let span = gates.first?.span else { continue }
            log.log(.onAnotherScale(measure, others.keys.sorted()), at: span)
        }
    }
}

extension Problem {
    fileprivate static func onAnotherScale(_ measure: MeasureID, _ programs: [String]) -> Problem {
        let names = programs.joined(separator: ", ")
        return Problem(
            "site.gate-on-another-scale",
            [
                "en":
                    "the gate \"\(measure)\" does not judge programmes on another scale of answers: \(names)",
                "id":
                    "ambang \"\(measure)\" tidak menilai program dengan skala jawaban lain: \(names)",
            ], severity: .remark,
            help: [
                "en": "give each scale its own: \(measure): [{at_least: 3.5, of: 5}, {at_least: 2.9, of: 4}]",
                "id": "beri tiap skala ambangnya: \(measure): [{at_least: 3.5, of: 5}, {at_least: 2.9, of: 4}]",
            ])
    }
}
