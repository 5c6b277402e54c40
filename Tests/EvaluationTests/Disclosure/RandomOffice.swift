import TestSupport

@testable import Evaluation

/// Two programmes of a small office: people of a few units who take part in one of them or both, answer four questions, or
/// some of them, and sit two tests.
struct RandomOffice {
    /// One person in one programme.
    struct Row: Hashable {
        var program: String
        var person: String
        var unit: String
        var session: String
        /// 1 to 4; `nil` where the question was left out.
        var answers: [Int?]
        var before: Int
        var after: Int
    }

    static let programs = ["kepemimpinan", "pelayanan"]
    private static let questions = 4
    private(set) var rows: [Row] = []

    init(_ random: inout SeededGenerator) {
        for unit in ["A", "B", "C", "D", "E"].prefix(Int.random(in: 2...5, using: &random)) {
            let most = [6, 14, 30].randomElement(using: &random) ?? 14
            for number in 0..<Int.random(in: 2...most, using: &random) {
                for program in Self.programs where Int.random(in: 0..<4, using: &random) > 0 {
                    rows.append(Self.row(program, "\(unit)\(number)", unit, &random))
                }
            }
        }
    }

    private static func row(
        _ program: String, _ person: String, _ unit: String, _ random: inout SeededGenerator
    ) -> Row {
        let answers = (0..<questions).map { question -> Int? in
            // Few answer the last one.
            let isLeftOut = Int.random(in: 0..<10, using: &random) < (question == questions - 1 ? 8 : 1)
            return isLeftOut ? nil : Int.random(in: 1...4, using: &random)
        }
        let before = Int.random(in: 30...70, using: &random)
        return Row(
            program: program, person: person, unit: unit, session: ["1", "2"].randomElement(using: &random) ?? "1",
            answers: answers, before: before, after: before + Int.random(in: -10...30, using: &random))
    }

    /// The same office later: a few have left, joined, moved to another unit, or answered differently.
    func later(_ random: inout SeededGenerator) -> RandomOffice {
        var office = self
        for number in 0..<Int.random(in: 1...5, using: &random) where !office.rows.isEmpty {
            let place = Int.random(in: 0..<office.rows.count, using: &random)
            let old = office.rows[place]
            switch Int.random(in: 0..<4, using: &random) {
            case 0: office.rows.remove(at: place)
            case 1: office.rows.append(Self.row(old.program, "N\(number)", old.unit, &random))
            case 2: office.rows[place].unit = rows.randomElement(using: &random)?.unit ?? old.unit
            default: office.rows[place] = Self.row(old.program, "R\(number)", old.unit, &random)
            }
        }
        return office
    }

    /// The files that the office has.
    var files: EvaluationCase {
        let names = (1...Self.questions).map { "q\($0)" }
        var files = EvaluationCase()
        let people = rows.map { "\($0.program),\($0.person),\($0.unit),\($0.session)" }
        files.add(
            (["program,participant,unit,session,status"] + people.map { "\($0),completed" }).joined(separator: "\n"),
            name: "participation.csv")
        let answers = zip(people, rows).map { person, row in
            ([person] + row.answers.map { $0.map(String.init) ?? "" }).joined(separator: ",")
        }
        files.add(
            (["program,participant,unit,session,\(names.joined(separator: ","))"] + answers).joined(separator: "\n"),
            name: "reaction.csv",
            sidecar: """
                readings:
                  - level: reaction
                    scale: [1, 2, 3, 4]
                    columns: {program: program, participant: participant, unit: unit, session: session}
                    items: {\(names.map { "\($0): \($0)" }.joined(separator: ", "))}
                """)
        let tests = zip(people, rows).map { "\($0),\($1.before),\($1.after)" }
        files.add(
            (["program,participant,unit,session,pre,post"] + tests).joined(separator: "\n"), name: "learning.csv")
        return files
    }
}
