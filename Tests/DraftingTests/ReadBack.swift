import Diagnostics
import TestSupport
import Testing

@testable import Evaluation

/// What an evaluation makes of a file with its draft.
struct ReadBack {
    let data: EvaluationData
    let log: DiagnosticLog

    /// - Parameters:
    ///   - bytes: The file.
    ///   - sidecar: The draft.
    ///   - programs: The programmes of the site.
    /// - Throws: When the file can't be written or read.
    init(_ bytes: [UInt8], sidecar: String, programs: [ProgramEntry]) throws {
        let folder = TemporaryFolder()
        folder.write(bytes, to: "data.csv")
        log = DiagnosticLog()
        data = try EvaluationReader(ProgramDirectory(programs), threads: 1, log: log).read([
            EvaluationSource(
                name: "data.csv", path: folder.path("data.csv"), sidecar: ("data.yml", Array(sidecar.utf8)))
        ])
    }

    /// What was logged, but for the reminder that a draft holds guesses.
    var diagnostics: [Diagnostic] { log.diagnostics.filter { $0.id != "sidecar.open-guesses" } }

    /// The ids of what was logged.
    var ids: [String] { diagnostics.map(\.id) }

    /// All that was logged, as a terminal shows it.
    var report: String { TextReport().text(of: diagnostics) }

    /// How many rows were used.
    var used: Int { data.files.reduce(0) { $0 + $1.used } }

    /// What each respondent answered: `question=score`, with `-` for a question left open.
    var answers: [[String]] {
        let observations = data.observations
        return (0..<Int32(observations.reactions.respondents.count)).map { respondent in
            observations.reactions.answers(of: respondent).map { answer in
                let item = observations.items[Int(answer.item)]
                let isBlank = answer.point == ReactionTable.Answer.blank
                return "\(item.id)=\(isBlank ? "-" : String(item.score(ofPoint: Int(answer.point))))"
            }
        }
    }
}
