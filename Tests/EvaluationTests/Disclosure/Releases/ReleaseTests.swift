import TestSupport
import Testing
import Basics

@testable import Evaluation

@Suite("Two releases")
struct ReleaseTests {
    private static let base: [Release.Part] = [("A", "1", 23), ("B", "1", 30), ("C", "2", 40), ("D", "2", 33)]

    private func releases(_ change: [String: Int], base: [Release.Part] = Self.base) throws -> (Release, Release) {
        let first = try Release(base)
        let parts = base.map { (unit: $0.unit, session: $0.session, people: $0.people + (change[$0.unit] ?? 0)) }
        return (first, try Release(parts, after: first))
    }

    @Test("Twenty-three people last month and twenty-five now: the figures of last month stay, and say so")
    func few() throws {
        let (first, second) = try releases(["A": 2])
        let unit = try #require(second.figure("unit", "A"))
        #expect(unit.shown?.value == 23)
        #expect(unit.held == Figure.Held(since: CalendarDate(iso: "2025-06-30")))
        // The whole and the session would give the two away, and keep theirs too; the others have not changed.
        #expect(second.figure()?.n == 126)
        #expect(second.figure()?.held != nil && second.figure("session", "1")?.held != nil)
        #expect(second.figure("unit", "C")?.held == nil && second.figure("session", "2")?.held == nil)
        #expect(second.figure("unit", "A", "participation.completion_rate")?.held != nil)
        #expect(second.findings(after: first) == [])
    }

    @Test("Without the first release at hand the two would be had by subtraction")
    func withoutPrevious() throws {
        let (first, second) = try releases(["A": 2])
        let careless = try Release(second.parts)
        #expect(careless.findings(after: first).contains("unit [\"A\"]: 2"))
    }

    @Test(
        "Where the whole has grown enough to be new, another group is kept back so that the first can't be had from it")
    func complementary() throws {
        let (first, second) = try releases(["A": 2, "B": 12, "C": 14])
        #expect(second.figure()?.n == 154 && second.figure()?.held == nil)
        #expect(second.figure("unit", "A")?.shown?.value == 23)
        let kept = ["B", "C", "D"].filter { second.figure("unit", $0)?.held != nil }
        #expect(kept.count == 1, "\(kept)")
        #expect(second.findings(after: first) == [])
        let rates = second.figures.all.filter { $0.key.group == "unit" && $0.key.member == "A" }
        #expect(rates.allSatisfy { $0.held != nil || !$0.hasValue })
    }

    @Test(
        "Recovers nothing",
        arguments: [
            ["A": 9], ["A": 3, "B": 4], ["A": 3, "B": 7], ["A": 9, "B": 9, "C": 20],
            ["A": 1, "B": 11, "C": 12, "D": 13],
            ["A": 5, "C": 5], ["A": -2], ["A": -2, "B": -13, "C": -11], ["A": 12, "C": 3], ["D": 9, "C": 30],
        ])
    func hostile(_ change: [String: Int]) throws {
        let (first, second) = try releases(change)
        #expect(second.findings(after: first) == [])
    }

    @Test("Groups that have grown by enough people, or are new, are shown as they are")
    func open() throws {
        let (first, second) = try releases(["A": 10, "B": 15])
        #expect(second.figures.all.allSatisfy { $0.held == nil })
        let third = try Release(second.parts + [("A", "3", 11), ("E", "3", 12)], after: second)
        #expect(third.figure("session", "3")?.n == 23)
        #expect(third.figures.all.allSatisfy { $0.held == nil })
        #expect(third.findings(after: second) == [] && second.findings(after: first) == [])
    }

    @Test("A figure that is kept again keeps its first day, and is new once enough people have come since that day")
    func chain() throws {
        let (_, second) = try releases(["A": 4])
        var parts = second.parts
        parts[0].people += 5
        let third = try Release(parts, after: second, day: "2025-09-30")
        #expect(third.figure("unit", "A")?.held?.since == CalendarDate(iso: "2025-06-30"))
        #expect(third.figure("unit", "A")?.n == 23)
        parts[0].people += 1
        let fourth = try Release(parts, after: third, day: "2025-12-31")
        #expect(fourth.figure("unit", "A")?.held == nil && fourth.figure("unit", "A")?.n == 33)
    }

    @Test("Figures kept from different releases give nothing away together, release after release")
    func staggered() throws {
        var releases = [try Release(Self.base)]
        for added in [[2, 12, 14, 0], [8, 0, 0, 25], [0, 4, 11, 0], [3, 3, 20, 20]] {
            let last = releases[releases.count - 1]
            let parts = zip(last.parts, added).map { part, more in
                (unit: part.unit, session: part.session, people: part.people + more)
            }
            releases.append(try Release(parts, after: last, day: "2025-0\(releases.count + 1)-01"))
            for earlier in releases.dropLast() { #expect(releases.last?.findings(after: earlier) == [], "\(added)") }
        }
    }

    @Test("What was withheld and can be shown now does not give away how few have come")
    func withheldBefore() throws {
        // A and B were withheld together; their sum is known in both releases.
        let first = try Release([("A", "1", 8), ("B", "1", 12), ("C", "1", 30), ("D", "1", 40)])
        let second = try Release([("A", "1", 11), ("B", "1", 12), ("C", "1", 30), ("D", "1", 60)], after: first)
        #expect(second.findings(after: first) == [])
    }

    @Test("Random tables that grow give nothing away")
    func random() throws {
        var random = SeededGenerator(seed: 4)
        var held = 0
        for round in 0..<40 {
            let base: [Release.Part] = ["A", "B", "C", "D"].prefix(2 + round % 3).flatMap { unit in
                ["1", "2", "3"].prefix(1 + round % 3).map { (unit, $0, Int(random.next() % 26)) }
            }
            let first = try Release(base)
            let grown = base.map { part in
                (
                    unit: part.unit, session: part.session,
                    people: part.people + (random.next() % 2 == 0 ? 0 : Int(random.next() % 14))
                )
            }
            let second = try Release(grown, after: first)
            #expect(second.findings(after: first) == [], "\(base) -> \(grown)")
            held += second.figures.all.count { $0.held != nil }
        }
        #expect(held > 0)
    }

    @Test("One who has enrolled and not completed is told by no number, and the release is made")
    func onlyEnrolled() throws {
        let base = (0..<20).map { "pelayanan,P\($0),A,\($0 < 15 ? "completed" : "registered")" }
        let header = "program,participant,unit,status"
        func disclosed(_ rows: [String], since last: PreviousFigures? = nil) throws -> FigureSet {
            let data = try EvaluationCase(([header] + rows).joined(separator: "\n")).read().data
            let measured = data.measured(by: [], programs: ["pelayanan"])
            return Disclosure(of: [measured], under: DisclosurePolicy(), since: last.map { [$0] } ?? [])
                .figures(ofEdition: 0)
        }
        let first = try disclosed(base)
        let last = try PreviousFigures(metrics: Array(Release.metrics(of: first).utf8), day: nil)
        for more in [["pelayanan,Q,A,registered"], ["pelayanan,Q,B,registered"], ["pelayanan,Q,A,completed"]] {
            let second = try disclosed(base + more, since: last)
            let enrolments = second.figure(FigureKey(.participationEnrolments, program: "pelayanan"))
            // Kept as it was; or withheld, where the newcomer is alone in a unit.
            #expect(enrolments?.n == nil || enrolments?.n == 20 && enrolments?.held != nil, "\(more)")
            let completions = second.figure(FigureKey(.participationCompletions, program: "pelayanan"))
            #expect(completions?.n == 15, "\(more)")
        }
    }

    @Test("Random pairs of releases in which people join, leave, move and complete are made")
    func turnover() throws {
        var random = SeededGenerator(seed: 11)
        let states = ["completed", "registered", "withdrawn"]
        func person(_ number: Int) -> String {
            let unit = "ABCD".map(String.init)[Int(random.next() % 4)]
            return "pelayanan,P\(number),\(unit),S\(random.next() % 3),\(states[Int(random.next() % 3)])"
        }
        func disclosure(_ rows: [String], since last: PreviousFigures? = nil) throws -> Disclosure {
            let csv = (["program,participant,unit,session,status"] + rows).joined(separator: "\n")
            let measured = try EvaluationCase(csv).read().data.measured(by: [], programs: ["pelayanan"])
            return Disclosure(of: [measured], under: DisclosurePolicy(), since: last.map { [$0] } ?? [])
        }
        for _ in 0..<40 {
            var rows = (0..<Int(10 + random.next() % 90)).map(person)
            let first = try disclosure(rows)
            let metrics = Release.metrics(of: first.figures(ofEdition: 0))
            for number in 0..<Int(random.next() % 12) {
                switch random.next() % 3 {
                case 0: rows.append(person(1000 + number))
                case 1: rows.removeLast()
                default: rows[Int(random.next() % UInt64(rows.count))] = person(2000 + number)
                }
                if rows.count < 2 { break }
            }
            let second = try disclosure(
                rows, since: try PreviousFigures(metrics: Array(metrics.utf8), day: CalendarDate(iso: "2025-06-30")))
            #expect(first.proof.holds && second.proof.holds)
            #expect(!second.figures(ofEdition: 0).all.isEmpty)
        }
    }
}
