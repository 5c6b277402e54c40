import Basics
import Diagnostics
import Evaluation

/// Tells which programmes fall short of the gates in `site.yml`: one error for each figure that does, at the programme's
/// own file.
///
/// A figure that an edition withholds, or that does not exist, falls short of nothing.
///
/// Diagnostic: `gate.missed`.
struct GateReport {
    /// Of any language: what is said does not depend on it.
    let context: PageContext
    let log: DiagnosticLog

    /// Logs them.
    func report() {
        for program in context.programs {
            for miss in Gates(context: context).missed(by: program) {
                log.log(.missed(miss, by: program.slug), at: SourceLocation(file: program.file))
            }
        }
    }
}

extension Problem {
    fileprivate static func missed(_ miss: Gates.Miss, by program: String) -> Problem {
        let (measure, value) = ("\(miss.definition.id)", plain(miss.shown.value))
        let threshold = plain(miss.bound.value)
        let bound: LocalizedText =
            switch miss.bound {
            case .atLeast: ["en": "at least", "id": "paling sedikit"]
            case .atMost: ["en": "at most", "id": "paling banyak"]
            }
        return Problem(
            "gate.missed",
            [
                "en": "\(measure) of \"\(program)\" is \(value); site.yml demands \(bound) \(threshold)",
                "id": "\(measure) dari \"\(program)\" adalah \(value); site.yml menuntut \(bound) \(threshold)",
            ],
            notes: miss.decision.map { [["en": "decided: \($0)", "id": "diputuskan: \($0)"]] } ?? [],
            help: [
                "en": "record what was decided in the data of actions (column measure: \(measure)), or mend the gate",
                "id": "catat keputusannya di data tindak lanjut (kolom measure: \(measure)), atau perbaiki gerbangnya",
            ])
    }

    private static func plain(_ value: Double) -> String { DecimalDigits(value, places: 4)?.plain ?? "" }
}
