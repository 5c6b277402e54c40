import TestSupport
import Testing

@testable import Evaluation

@Suite("Values of random offices")
struct ValueAttackTests {
    private typealias Row = RandomOffice.Row

    /// One measure whose value over a group is a sum over its people, in parts that are whole numbers.
    private struct Value: Sendable {
        let measure: MeasureID
        let statistic: String
        /// What a row adds; `nil` where it is not counted.
        let sum: @Sendable (Row) -> ValueAttacker.Sum?
    }

    /// What an answer is called; somebody who answers anew is somebody else here.
    private static func name(_ row: Row, _ what: String, _ value: Int) -> String {
        "\(row.program) \(row.person) \(row.session) \(what)=\(value)"
    }

    private static func answers(_ row: Row) -> [String] {
        row.answers.enumerated().compactMap { question, answer in answer.map { name(row, "q\(question)", $0) } }
    }

    private static let values = [
        // The mean of somebody's answers, twelve times.
        Value(measure: "reaction.satisfaction", statistic: "value") { row in
            let names = answers(row)
            guard !names.isEmpty else { return nil }
            return Dictionary(uniqueKeysWithValues: names.map { ($0, 12 / names.count) })
        },
        Value(measure: "learning.gain", statistic: "value") { row in
            [name(row, "before", row.before): -1, name(row, "after", row.after): 1]
        },
        Value(measure: "learning.gain", statistic: "before") { row in [name(row, "before", row.before): 1] },
        Value(measure: "learning.gain", statistic: "after") { row in [name(row, "after", row.after): 1] },
    ]

    private static func total(_ rows: [Row], _ value: Value) -> (sum: ValueAttacker.Sum, count: Int) {
        let parts = rows.compactMap(value.sum)
        return (parts.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }, parts.count)
    }

    /// Who is behind a figure; `nil` where that is not one of the groups that are attacked.
    private static func rows(_ key: FigureKey, of office: RandomOffice, named: Set<String>) -> [Row]? {
        office.rows.filter { key.program == FigureKey.everyProgram || $0.program == key.program }.filter { row in
            let member = key.group == "unit" ? row.unit : row.session
            return key.group == FigureKey.whole
                || (key.member == FigureKey.others ? !named.contains(member) : member == key.member)
        }
    }

    /// Tells the attacker all means of a release.
    private static func learn(_ figures: FigureSet, of office: RandomOffice, by attacker: inout ValueAttacker) -> Int {
        var learned = 0
        for value in values {
            for figure in figures.all
            where figure.key.measure == value.measure && figure.statistic == value.statistic && figure.held == nil
                && [FigureKey.whole, "unit", "session"].contains(figure.key.group)
            {
                let named = Set(
                    figures.members(of: value.measure, program: figure.key.program, group: figure.key.group))
                guard let n = figure.shown?.n, let rows = rows(figure.key, of: office, named: named) else { continue }
                let (sum, count) = total(rows, value)
                // Programmes that are too small are no part of what is told of all.
                guard count == n else { continue }
                attacker.learn(sum)
                learned += 1
            }
        }
        for figure in figures.all where figure.key.group == "item" && figure.statistic == "mean" && figure.held == nil {
            guard let n = figure.shown?.n, let question = Int(figure.key.member.dropFirst()) else { continue }
            let rows = office.rows.filter { $0.program == figure.key.program && $0.answers[question - 1] != nil }
            guard rows.count == n else { continue }
            attacker.learn(
                Dictionary(
                    rows.map { (name($0, "q\(question - 1)", $0.answers[question - 1] ?? 0), 1) },
                    uniquingKeysWith: +))
            learned += 1
        }
        return learned
    }

    /// The groups of fewer than ten whose sums follow.
    private static func findings(_ office: RandomOffice, by attacker: ValueAttacker) -> [String] {
        var findings: [String] = []
        for program in RandomOffice.programs {
            let mine = office.rows.filter { $0.program == program }
            let groups =
                Dictionary(grouping: mine) { "unit \($0.unit)" }
                .merging(Dictionary(grouping: mine) { "session \($0.session)" }) { first, _ in first }
            for (group, rows) in groups.sorted(by: { $0.key < $1.key }) {
                for value in values {
                    let (sum, count) = total(rows, value)
                    if count > 0, count < DisclosurePolicy.defaultMinimumGroup, attacker.knows(sum) {
                        findings.append("\(value.measure) \(value.statistic), \(group), \(program): \(count)")
                    }
                }
            }
        }
        return findings
    }

    private static func disclosed(_ office: RandomOffice, since last: PreviousFigures? = nil) throws -> FigureSet {
        let measured = try office.files.read().data.measured(by: [], programs: Set(RandomOffice.programs))
        let disclosure = Disclosure(of: [measured], under: DisclosurePolicy(), since: last.map { [$0] } ?? [])
        #expect(disclosure.proof.unprovedGroups == [])
        return disclosure.figures(ofEdition: 0)
    }

    @Test("nobody can add and subtract what is published until the sum of a few people is left, in one release or two")
    func attack() throws {
        var random = SeededGenerator(seed: 13)
        var (learned, small) = (0, 0)
        for round in 0..<Thoroughness.rounds(2, thorough: 300) {
            let office = RandomOffice(&random)
            let figures = try Self.disclosed(office)
            var attacker = ValueAttacker()
            learned += Self.learn(figures, of: office, by: &attacker)
            #expect(Self.findings(office, by: attacker) == [], "round \(round)")
            let later = office.later(&random)
            let last = try PreviousFigures(metrics: Array(Release.metrics(of: figures).utf8), day: nil)
            _ = Self.learn(try Self.disclosed(later, since: last), of: later, by: &attacker)
            #expect(Self.findings(later, by: attacker) == [], "round \(round), later")
            small += Dictionary(grouping: office.rows) { "\($0.program) \($0.unit)" }.values.count { $0.count < 10 }
        }
        #expect(learned > 0 && small > 0)
    }

    @Test("the attacker finds a unit that was forgotten, also across measures")
    func canFind() {
        var attacker = ValueAttacker()
        attacker.learn(["a": 1, "b": 1, "c": 1])
        #expect(!attacker.knows(["c": 1]) && !attacker.knows(["a": 1, "b": 1]))
        attacker.learn(["a": 2, "b": 2])
        #expect(attacker.knows(["c": 1]) && attacker.knows(["a": 1, "b": 1]) && !attacker.knows(["a": 1]))
        attacker.learn(["a": 1, "c": -3])
        #expect(attacker.knows(["b": 1]))
    }
}
