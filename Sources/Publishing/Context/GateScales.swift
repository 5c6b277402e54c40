import Basics
import Diagnostics
import Evaluation

/// Names programmes that a gate does not judge because their people answered on another scale than it is meant on.
///
/// Diagnostics: `site.gate-on-another-scale`.
struct GateScales {
    let gates: [Gate]
    let log: DiagnosticLog

    /// Logs each gate that leaves programmes out.
    ///
    /// - Parameter evaluation: What was read.
    func report(_ evaluation: EvaluationData) {
        for gate in gates {
            guard let top = gate.scaleTop, let span = gate.span else { continue }
            let others = evaluation.satisfactionScales.filter { _, scales in
                scales.contains { Double($0.highestScore) != top }
            }
            if !others.isEmpty { log.log(.onAnotherScale(gate, others.keys.sorted()), at: span) }
        }
    }
}

extension Problem {
    fileprivate static func onAnotherScale(_ gate: Gate, _ programs: [String]) -> Problem {
        let names = programs.joined(separator: ", ")
        return Problem(
            "site.gate-on-another-scale",
            [
                "en":
                    "the gate \"\(gate.measure)\" does not judge programmes on another scale of answers: \(names)",
                "id":
                    "ambang \"\(gate.measure)\" tidak menilai program dengan skala jawaban lain: \(names)",
            ], severity: .remark,
            help: [
                "en": "say in the text of these programmes what is expected of them, or ask on one scale",
                "id": "sebutkan dalam teks program itu apa yang diharapkan, atau gunakan satu skala",
            ])
    }
}
