import Basics
import Testing

@testable import Evaluation

@Suite("Hostile data")
struct DisclosureCaseTests {
    /// So many people of a unit in a session of a year.
    private typealias Part = (unit: String, session: String, year: Int, people: Int)

    private struct Case {
        var outcome: EvaluationOutcome
        var rows: [[String: String]]
    }

    private func enrolments(_ parts: [Part]) throws -> Case {
        var lines = ["program,participant,unit,session,date,status"]
        var rows: [[String: String]] = []
        for part in parts {
            for _ in 0..<part.people {
                lines.append("pelayanan,P\(lines.count),\(part.unit),\(part.session),\(part.year)-05-01,completed")
                rows.append(["unit": part.unit, "session": part.session, "year": String(part.year)])
            }
        }
        return Case(outcome: try EvaluationCase(lines.joined(separator: "\n")).read(), rows: rows)
    }

    private func findings(_ hostile: Case, without omitted: Set<CellProtection.Part> = []) -> [String] {
        let outcome = hostile.outcome
        let measurements = outcome.data.measured(by: [], programs: ["pelayanan"])
        let disclosure = Disclosure(of: [measurements], under: DisclosurePolicy(), without: omitted)
        let figures = disclosure.figures(ofEdition: 0)
        return ["participation.enrolments", "participation.completions"].flatMap { measure in
            PublishedAttacker(rows: hostile.rows, measure: measure, program: "pelayanan").findings(in: figures)
        } + disclosure.proof.unprovedGroups.map { $0.text(in: "en") }
    }

    private static let cases: [(String, [Part])] = [
        ("a unit of one person", [("A", "1", 2025, 1), ("B", "1", 2025, 20), ("C", "1", 2025, 30)]),
        (
            "two units of 3 and 4",
            [("A", "1", 2025, 3), ("B", "1", 2025, 4), ("C", "1", 2025, 30), ("D", "1", 2025, 40)]
        ),
        ("a single unit", [("A", "1", 2025, 6), ("A", "2", 2025, 20), ("A", "3", 2025, 30)]),
        (
            "sessions undone by years",
            [
                ("A", "1", 2024, 40), ("A", "2", 2024, 5), ("A", "3", 2025, 12), ("A", "4", 2025, 30),
                ("A", "5", 2025, 31),
            ]
        ),
        (
            "a hidden session whose year is its own", [("A", "1", 2023, 14), ("A", "2", 2024, 4), ("A", "3", 2025, 50)]
        ),
        (
            "a small unit in one session only",
            [
                ("A", "1", 2024, 3), ("B", "1", 2024, 30), ("B", "2", 2025, 25), ("C", "2", 2025, 14),
                ("C", "1", 2024, 12),
            ]
        ),
    ]

    @Test("recovers nothing", arguments: cases.map(\.0))
    func safe(_ name: String) throws {
        let parts = Self.cases.first { $0.0 == name }?.1 ?? []
        #expect(findings(try enrolments(parts)) == [])
    }

    @Test("would recover something in each case if small groups alone were withheld")
    func primaryAlone() throws {
        let open = try Self.cases.filter { try !findings(enrolments($0.1), without: [.complementary, .proof]).isEmpty }
        #expect(open.count >= Self.cases.count - 1)
    }

    @Test("would see a unit in one table through another if nothing were proved")
    func proofOff() throws {
        let parts = Self.cases.first { $0.0 == "sessions undone by years" }?.1 ?? []
        #expect(findings(try enrolments(parts), without: [.complementary]) == [])
        let hidden = try enrolments(parts)
        let measurements = hidden.outcome.data.measured(by: [], programs: ["pelayanan"])
        let dropped = Disclosure(of: [measurements], under: DisclosurePolicy(), without: [.complementary]).proof
        // Without complementary withholding only whole tables are left to take away.
        #expect(!dropped.collapsedTables.isEmpty)
    }

    @Test("small units are taken together where that makes a group that can be shown")
    func others() throws {
        let parts: [Part] = [("A", "1", 2025, 6), ("B", "1", 2025, 7), ("C", "1", 2025, 30), ("D", "1", 2025, 40)]
        let hostile = try enrolments(parts)
        #expect(findings(hostile) == [])
        let figures = hostile.outcome.disclosed()
        let measure: MeasureID = "participation.enrolments"
        #expect(
            figures.members(of: measure, program: "pelayanan", group: "unit") == ["C", "D", FigureKey.others])
        let key = FigureKey(measure, program: "pelayanan", group: "unit", member: FigureKey.others)
        #expect(figures.figure(key)?.shown?.value == 13)
    }

    @Test("the number of completions that one measure withholds follows from no other")
    func crossMeasure() throws {
        var rows = ["program,participant,session,status,hours"]
        for person in 0..<60 {
            let session = person < 14 ? "1" : person < 35 ? "2" : "3"
            rows.append("pelayanan,P\(person),\(session),\((5..<14).contains(person) ? "dropped" : "completed"),8")
        }
        var data = EvaluationCase(rows.joined(separator: "\n"))
        data.add(
            "program,kind,amount,session\npelayanan,cost,100,1\npelayanan,cost,200,2\npelayanan,cost,300,3",
            name: "f.csv")
        data.add(
            (["program,participant,session,recommend"]
                + (0..<60).filter { !(5..<14).contains($0) }.map {
                    "pelayanan,P\($0),\($0 < 14 ? 1 : $0 < 35 ? 2 : 3),\($0 % 3 == 0 ? 5 : 9)"
                }).joined(separator: "\n"), name: "r.csv")
        let figures = try data.read().disclosed()
        // Fourteen enrolled in the first session, five completed.
        for measure: MeasureID in [
            "participation.completions", "participation.completion_rate", "participation.retention_completion_rate",
            "participation.hours", "finance.cost_per_participant", "finance.cost_per_hour", "reaction.response_rate",
        ] {
            let statuses = ["1", "2", "3"].map { session in
                figures.figure(FigureKey(measure, program: "pelayanan", group: "session", member: session))?.status
            }
            #expect(statuses[0] == "withheld", "\(measure)")
            #expect(statuses.count { $0 == "withheld" } == 2, "\(measure)")
        }
        let first = FigureKey("participation.enrolments", program: "pelayanan", group: "session", member: "1")
        #expect(figures.figure(first)?.n == 14)
    }

    @Test("two who stayed away from the last follow-up can't be had from the whole")
    func dropOuts() throws {
        var rows = ["program,participant,wave,before,after"]
        for person in 0..<30 { rows.append("pelayanan,P\(person),3,\(40 + person),\(50 + person)") }
        for person in 0..<28 { rows.append("pelayanan,P\(person),6,\(40 + person),\(55 + person)") }
        let figures = try EvaluationCase(rows.joined(separator: "\n")).read().disclosed()
        func status(_ wave: String) -> String? {
            figures.figure(FigureKey("behaviour.change", program: "pelayanan", group: "wave", member: wave))?.status
        }
        #expect(figures.figure(FigureKey("behaviour.change", program: "pelayanan"))?.n == 30)
        #expect(["3", "6"].map(status) == ["shown", "withheld"])
        // The ratings from before the training are the same at both.
        let waves = figures.all.filter { $0.key.group == "wave" }
        #expect(Set(waves.map(\.statistic)) == ["value"])
    }

    @Test("of people with one test alone nothing is published that those with two have too")
    func oneTest() throws {
        let rows = (0..<20).map { "pelayanan,P\($0),A,\(50 + $0),\($0 < 18 ? String(60 + 2 * $0) : "")" }
        let figures = try EvaluationCase((["program,nip,unit,pre,post"] + rows).joined(separator: "\n")).read()
            .disclosed()
        let single: [MeasureID] = ["learning.only_before", "learning.only_after"]
        let sizes = figures.all.filter {
            $0.key.measure.name.hasPrefix("learning.") && !single.contains($0.key.measure)
        }
        #expect(Set(sizes.compactMap(\.n)) == [18])
        // Two are too few to be counted; that nobody came only afterwards tells on nobody.
        #expect(single.map { figures.figure(FigureKey($0, program: "pelayanan"))?.status } == ["withheld", "shown"])
    }

    @Test("units that are safe and competencies that are safe do not bound a cell of both")
    func crossingBound() throws {
        // Total, units and competencies are all large; in the crossing one cell is small, and few others are hidden.
        let rows = ["A,x,3,1,20", "A,y,3,1,12", "B,x,3,2,4", "B,y,3,2,30", "C,x,3,2,25", "C,y,3,2,11"]
        let measurements = try EvaluationCase(
            (["unit,competency,required,current,people"] + rows).joined(separator: "\n")
        )
        .read().data.measured(by: [], programs: [])
        let disclosure = Disclosure(of: [measurements], under: DisclosurePolicy())
        #expect(disclosure.proof.holds && disclosure.proof.provedGroups > 0)
        let figures = disclosure.figures(ofEdition: 0)
        let group = CrossedMember.competencyByUnit
        let hidden = figures.members(of: "needs.gap", program: "*", group: group).filter { member in
            figures.figure(FigureKey("needs.gap", program: "*", group: group, member: member))?.shown == nil
        }
        // At least two in its row and two in its column.
        #expect(hidden.contains("x × B"))
        #expect(hidden.count { $0.hasPrefix("x ×") } >= 2, "\(hidden)")
    }

    @Test("what two editions show does not give away a programme that one of them leaves out")
    func editions() throws {
        var rows = ["program,participant,unit,status"]
        for (program, unit, people) in [
            ("pelayanan", "A", 20), ("pelayanan", "B", 25), ("kepemimpinan", "A", 4), ("kepemimpinan", "B", 30),
            ("kepemimpinan", "C", 12),
        ] {
            for _ in 0..<people { rows.append("\(program),P\(rows.count),\(unit),completed") }
        }
        let data = try EvaluationCase(rows.joined(separator: "\n")).read().data
        let both = [["pelayanan"], ["pelayanan", "kepemimpinan"]].map { data.measured(by: [], programs: Set($0)) }
        let disclosure = Disclosure(of: both, under: DisclosurePolicy())
        #expect(disclosure.proof.holds)
        let (fewer, all) = (disclosure.figures(ofEdition: 0), disclosure.figures(ofEdition: 1))
        func n(_ figures: FigureSet, _ unit: String) -> Int? {
            figures.figure(FigureKey("participation.enrolments", program: "*", group: "unit", member: unit))?.n
        }
        // The difference would be the four of the programme that only some readers see.
        #expect(n(fewer, "A") == nil || n(all, "A") == nil)
        for figure in fewer.all where figure.key.program != FigureKey.everyProgram {
            #expect(all.figure(figure.key, figure.statistic)?.status == figure.status)
        }
        for figure in all.all where figure.status == "withheld" {
            #expect(fewer.figure(figure.key, figure.statistic).map { $0.hasValue } != true, "\(figure.key)")
        }
    }
}
