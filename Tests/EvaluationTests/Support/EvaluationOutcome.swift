import Diagnostics
import Testing

@testable import Evaluation

/// What the evaluation made of some files.
struct EvaluationOutcome {
    let data: EvaluationData
    let log: DiagnosticLog
    let evaluationCase: EvaluationCase
    /// The folder that the files stood in, which no text below shows.
    let folder: String

    /// What was logged, a line each: `data.csv:3:7: error: … [id]`.
    var diagnostics: [String] {
        log.diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0): " } ?? ""
            return withoutFolder("\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.id)]")
        }
    }

    /// What was logged but for what follows of a file that holds hardly anything else.
    var causes: [String] { diagnostics.filter { !$0.contains("[csv.mostly-set-aside]") } }

    /// The ids of what was logged.
    var ids: [String] { log.diagnostics.map(\.id) }

    /// The remedies of what was logged.
    var help: [String] { log.diagnostics.compactMap(\.help) }

    /// All that was logged, as a terminal shows it.
    var report: String { withoutFolder(TextReport().text(of: log.diagnostics)) }

    /// The facts that help to understand what was logged.
    var notes: [String] { log.diagnostics.flatMap(\.notes).map(withoutFolder) }

    private func withoutFolder(_ text: String) -> String { text.replacing("\(folder)/", with: "") }

    /// The account of the only file.
    var account: FileAccount {
        get throws { try #require(data.files.first) }
    }

    var observations: Observations { data.observations }

    /// How many rows of a level are used; of long files of reactions, how many respondents.
    func rows(_ level: Level) -> Int { observations.table(level).count }

    /// The names in a column of a level, row by row; "" where a cell is empty.
    func names(_ column: Column, in level: Level) -> [String] {
        observations.table(level).narrow(column).map { observations.name($0, in: column) }
    }

    /// The numbers in a column of a level, row by row; `nil` where a cell is empty.
    func numbers(_ column: Column, in level: Level) -> [Double?] {
        let isIndicator = level.columns.contains { $0.column == column && $0.kind == .indicator }
        return observations.table(level).wide(column).map { cell in
            cell == Table.missingWide ? nil : isIndicator ? IndicatorNumber.value(cell) : Scale.value(cell)
        }
    }

    /// The codes in a column of choices or dates, row by row; `nil` where a cell is empty.
    func codes(_ column: Column, in level: Level) -> [Int32?] {
        observations.table(level).narrow(column).map { $0 == Table.missing ? nil : $0 }
    }

    /// The slug of each row's programme.
    func slugs(in level: Level) -> [String] {
        observations.table(level).narrow(.program).map { observations.directory.programs[Int($0)].slug }
    }

    /// What each respondent answered: `question=score`, with `-` for a question left open.
    var answers: [[String]] {
        (0..<Int32(observations.reactions.respondents.count)).map { respondent in
            observations.reactions.answers(of: respondent).map { answer in
                let item = observations.items[Int(answer.item)]
                let isBlank = answer.point == ReactionTable.Answer.blank
                return "\(item.id)=\(isBlank ? "-" : String(item.score(ofPoint: Int(answer.point))))"
            }
        }
    }

    /// Rows used and rows set aside are the rows of the file, and each row set aside has a reason.
    func expectEveryRowAccountedFor() {
        for account in data.files {
            let file = evaluationCase.files.first { $0.name == account.name }
            #expect(account.rows == file?.rows, "rows of \(account.name)")
            #expect(account.used + account.setAside == account.rows)
            #expect(account.used >= 0 && account.setAside >= account.filtered && account.filtered >= 0)
            guard account.levels.count == 1 else { continue }
            let problems = account.problems.reduce(0) { $0 + $1.count }
            #expect(problems == account.setAside - account.filtered + account.cellsSetAside, "reasons given")
        }
        guard data.files.allSatisfy({ $0.levels.count == 1 }) else { return }
        let reactions = data.files.filter { $0.levels == [.reaction] }.reduce(0) { $0 + $1.used }
        let others = data.files.reduce(0) { $0 + $1.used } - reactions
        // Two rows that were joined are one in the table.
        let joined = data.files.reduce(0) { $0 + ($1.join?.joined ?? 0) }
        let inTables = Level.allCases.filter { $0 != .reaction }.reduce(0) { $0 + rows($1) }
        #expect(joined % 2 == 0 && others == inTables + joined / 2, "rows in the tables")
        // A long file has a row for each answer, any other a row for each respondent.
        let (respondents, answers) = (rows(.reaction), observations.reactions.answers.count)
        let isMixed = (min(respondents, answers)...max(respondents, answers)).contains(reactions)
        #expect(reactions == respondents || reactions == answers || isMixed, "respondents in the table")
    }
}
