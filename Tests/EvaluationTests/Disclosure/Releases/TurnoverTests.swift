import Basics
import TestSupport
import Testing

@testable import Evaluation

@Suite("Groups that stay as large and are of other people")
struct TurnoverTests {
    /// Tests before and after of people in units, as `unit: scores after` with about 50 before.
    private func measured(_ units: KeyValuePairs<String, [Int]>) throws -> Measurements {
        var lines = ["program,participant,unit,pre,post"]
        for (unit, scores) in units {
            for (person, score) in scores.enumerated() {
                lines.append("pelayanan,\(unit)\(person),\(unit),\(46 + person % 9),\(score)")
            }
        }
        return try EvaluationCase(lines.joined(separator: "\n")).read().data.measured(by: [], programs: ["pelayanan"])
    }

    private func previous(_ measured: Measurements, definitions: [MeasureID: Int] = [:]) throws -> PreviousFigures {
        let figures = Disclosure(of: [measured], under: DisclosurePolicy()).figures(ofEdition: 0)
        return try PreviousFigures(
            metrics: Array(Release.metrics(of: figures).utf8), day: CalendarDate(iso: "2025-06-30"),
            definitions: definitions)
    }

    private let first: KeyValuePairs = [
        "A": (0..<15).map { 60 + $0 }, "B": (0..<20).map { 55 + $0 }, "C": (0..<25).map { 70 + $0 % 20 },
    ]
    /// One of A left and another came, who scored 40 more.
    private let second: KeyValuePairs = [
        "A": (0..<15).map { $0 == 3 ? 99 : 60 + $0 }, "B": (0..<20).map { 55 + $0 }, "C": (0..<25).map { 70 + $0 % 20 },
    ]

    private func gain(_ figures: FigureSet, _ group: String = FigureKey.whole, _ member: String = "") -> Figure? {
        figures.figure(FigureKey(.learningGain, program: "pelayanan", group: group, member: member))
    }

    @Test("The difference of two releases would be one of the two people: the value published last stays, and is named")
    func held() throws {
        let (before, after) = (try measured(first), try measured(second))
        let release = Disclosure(of: [after], under: DisclosurePolicy(), since: [try previous(before)])
        let figures = release.figures(ofEdition: 0)
        let old = Disclosure(of: [before], under: DisclosurePolicy()).figures(ofEdition: 0)
        for (group, member) in [("unit", "A"), (FigureKey.whole, "")] {
            #expect(gain(figures, group, member)?.shown?.value == gain(old, group, member)?.shown?.value)
            #expect(gain(figures, group, member)?.held == Figure.Held(since: CalendarDate(iso: "2025-06-30")))
        }
        #expect(gain(figures, "unit", "B")?.held == nil && gain(figures, "unit", "B")?.shown != nil)
        #expect(release.moved.contains(FigureKey(.learningGain, program: "pelayanan", group: "unit", member: "A")))
        #expect(!release.moved.contains { $0.member == "B" || $0.measure == .participationEnrolments })
    }

    @Test("Where nothing has moved nothing is kept or named")
    func unmoved() throws {
        let measured = try measured(first)
        let release = Disclosure(of: [measured], under: DisclosurePolicy(), since: [try previous(measured)])
        #expect(release.moved.isEmpty)
        #expect(release.figures(ofEdition: 0).all.allSatisfy { $0.held == nil })
    }

    @Test("A declared correction is published, with the whole that it moves")
    func corrected() throws {
        let (before, after) = (try measured(first), try measured(second))
        let corrections = [Correction(program: "pelayanan", group: "unit", member: "A")]
        let release = Disclosure(
            of: [after], under: DisclosurePolicy(), since: [try previous(before)], corrected: corrections)
        #expect(release.moved.isEmpty)
        let fresh = Disclosure(of: [after], under: DisclosurePolicy()).figures(ofEdition: 0)
        #expect(
            gain(release.figures(ofEdition: 0), "unit", "A")?.shown?.value == gain(fresh, "unit", "A")?.shown?.value)
        #expect(release.figures(ofEdition: 0).all.allSatisfy { $0.held == nil })
    }

    @Test("A correction of another measure, programme or unit does not let the value through")
    func otherCorrections() throws {
        let (before, after) = (try measured(first), try measured(second))
        for correction in [
            Correction(program: "pelayanan", measure: .reactionNPS), Correction(program: "keuangan"),
            Correction(program: "pelayanan", group: "unit", member: "B"),
        ] {
            let release = Disclosure(
                of: [after], under: DisclosurePolicy(), since: [try previous(before)], corrected: [correction])
            #expect(gain(release.figures(ofEdition: 0), "unit", "A")?.held != nil, "\(correction)")
        }
    }

    @Test("Another definition moves values too, and is no turnover")
    func definition() throws {
        let (before, after) = (try measured(first), try measured(second))
        let last = try previous(before, definitions: [.learningGain: 99])
        let release = Disclosure(of: [after], under: DisclosurePolicy(), since: [last])
        #expect(!release.moved.contains { $0.measure == .learningGain })
        #expect(release.moved.contains { $0.measure == .learningPost })
    }

    @Test("Random pairs of releases in which people join, leave, move, are replaced and corrected give nobody away")
    func random() throws {
        var random = SeededGenerator(seed: 23)
        var held = 0
        for round in 0..<Thoroughness.rounds(60, thorough: 500) {
            let units = ["A", "B", "C", "D"].prefix(2 + round % 3).map { $0 }
            var people = (0..<Int(20 + random.next() % 90)).map { number in
                Person(id: "P\(number)", unit: units[Int(random.next() % UInt64(units.count))], score: random.score())
            }
            let first = people
            for number in 0..<Int(1 + random.next() % 6) {
                let place = Int(random.next() % UInt64(people.count))
                switch random.next() % 5 {
                case 0: people.append(Person(id: "N\(number)", unit: units[place % units.count], score: random.score()))
                case 1: people.remove(at: place)
                case 2: people[place].unit = units[Int(random.next() % UInt64(units.count))]
                case 3: people[place] = Person(id: "R\(number)", unit: people[place].unit, score: random.score())
                default: people[place].score = random.score()
                }
            }
            held += try attack(first, people)
        }
        #expect(held > 0)
    }

    @Test("Units taken together for the first time do not tell how a total that is kept has changed")
    func newlyTogether() throws {
        func people(_ units: KeyValuePairs<String, Range<Int>>) -> [Person] {
            units.flatMap { unit, scores in scores.map { Person(id: "\(unit)\($0)", unit: unit, score: 40 + $0) } }
        }
        // A and C were withheld, their sum known from the whole; they are "Others" now, and one of C has left.
        _ = try attack(people(["A": 0..<8, "B": 0..<11, "C": 0..<10]), people(["A": 0..<8, "B": 0..<11, "C": 0..<9]))
    }

    private struct Person: Hashable {
        var id: String
        var unit: String
        var score: Int
    }

    /// Attacks the gains of two releases.
    ///
    /// - Returns: How many figures of the second were kept from the first.
    private func attack(_ before: [Person], _ after: [Person]) throws -> Int {
        func release(_ people: [Person], since last: PreviousFigures? = nil) throws -> FigureSet {
            let lines = people.map { "pelayanan,\($0.id),\($0.unit),\(46 + $0.score % 9),\($0.score)" }
            let csv = (["program,participant,unit,pre,post"] + lines).joined(separator: "\n")
            let measured = try EvaluationCase(csv).read().data.measured(by: [], programs: ["pelayanan"])
            return Disclosure(of: [measured], under: DisclosurePolicy(), since: last.map { [$0] } ?? [])
                .figures(ofEdition: 0)
        }
        let first = try release(before)
        let last = try PreviousFigures(metrics: Array(Release.metrics(of: first).utf8), day: nil)
        let second = try release(after, since: last)
        func counts(_ people: some Sequence<Person>) -> [[String: String]: Int] {
            Dictionary(people.map { (["unit": $0.unit], 1) }, uniquingKeysWith: +)
        }
        let attacker = ReleaseAttacker(
            before: counts(before), after: counts(after), measure: .learningGain,
            turnover: { members in
                let units = Set(members.compactMap { $0["unit"] })
                let scores = { (people: [Person]) in people.filter { units.contains($0.unit) }.map(\.score).sorted() }
                let difference = scores(after).difference(from: scores(before))
                // Of one who has the score of the one in whose place he or she came no figure tells anything.
                return difference.insertions.count + difference.removals.count
            })
        #expect(attacker.findings(in: first, second) == [], "\(before) -> \(after)")
        return second.all.count { $0.held != nil }
    }
}

extension SeededGenerator {
    /// Points of a test.
    fileprivate mutating func score() -> Int { 40 + Int(next() % 60) }
}
