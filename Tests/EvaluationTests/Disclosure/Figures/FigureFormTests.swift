import Diagnostics
import Testing

@testable import Evaluation

@Suite("The form in which figures are published")
struct FigureFormTests {
    @Test(
        "a share with fewer than three people on a side is a bound, rounded to 5 per cent",
        arguments: [
            (0, 20, "≤ 0.15"), (2, 20, "≤ 0.15"), (3, 20, ""), (17, 20, ""), (18, 20, "≥ 0.85"), (20, 20, "≥ 0.85"),
            (12, 12, "≥ 0.75"), (1, 11, "≤ 0.3"), (134, 134, "≥ 0.95"), (400, 400, "≥ 0.95"), (0, 400, "≤ 0.05"),
        ])
    func bands(_ having: Int, _ n: Int, _ expected: String) {
        let band = ShareBand(share: Double(having) / Double(n), of: n)
        #expect((band.map { "\($0.side == .atLeast ? "≥" : "≤") \($0.bound)" } ?? "") == expected)
        // The true share is always within it.
        if let band {
            let share = Double(having) / Double(n)
            #expect(band.side == .atLeast ? share >= band.bound : share <= band.bound)
        }
    }

    /// Tests of so many people, of whom some pass.
    private func tests(_ people: Int, passing: Int, roundsToFive: Bool = false) throws -> FigureSet {
        let rows = (0..<people).map { "pelayanan,P\($0),\(40 + $0 % 7),\(($0 < passing ? 80 : 50) - $0 % 5),60,100" }
        let data = try EvaluationCase((["program,nip,pre,post,pass_mark,maximum"] + rows).joined(separator: "\n"))
            .read().data
        let measurements = data.measured(by: [], programs: ["pelayanan"])
        return FigureSet(disclosing: measurements, under: DisclosurePolicy(roundsToFive: roundsToFive))
    }

    @Test("that all passed is published as nearly all, without an interval")
    func everybodyPassed() throws {
        let rate = try #require(
            try tests(20, passing: 20).figure(FigureKey("learning.pass_rate", program: "pelayanan")))
        #expect(rate.shown == nil && rate.status == "band" && rate.n == 20)
        #expect(rate.band == Figure.Band(side: .atLeast, range: 0.85...1, n: 20))
        #expect(rate.band?.range == 0.85...1)
    }

    @Test("with `round5` numbers are multiples of 5, shares those of rounded numbers, and 7 people are too few")
    func rounding() throws {
        let figures = try tests(23, passing: 14, roundsToFive: true)
        let rate = try #require(figures.figure(FigureKey("learning.pass_rate", program: "pelayanan"))?.shown)
        // 15 of 25.
        #expect(rate.value == 0.6 && rate.n == 25)
        #expect(figures.all.compactMap(\.n).allSatisfy { $0 % 5 == 0 })
        #expect(DisclosurePolicy(minimumGroup: 5, roundsToFive: true).minimumGroup == 8)
        #expect([0, 2, 3, 7, 8, 12, 13].map(DisclosurePolicy.toNearestFive) == [0, 0, 5, 5, 10, 10, 15])
    }

    @Test(
        "with `round5` nothing tells the exact number: no statistic of a test, no sum of ranks, three digits of a mean")
    func digits() throws {
        let figures = try tests(23, passing: 14, roundsToFive: true)
        let statistics = figures.all.filter { $0.hasValue && $0.key.measure.name.hasPrefix("learning.") }.map(
            \.statistic)
        #expect(Set(statistics).isDisjoint(with: StatisticRule.givingAwayCounts))
        #expect(figures.figure(FigureKey(.learningWilcoxon, program: "pelayanan"))?.hasValue == false)
        #expect(figures.figure(FigureKey(.learningGain, program: "pelayanan"))?.hasValue == true)
        #expect(
            [123.456, -0.0123456, 1234.5, 99.96, 3, 0].map(RoundedFigure.toThreeDigits)
                == [123, -0.0123, 1230, 100, 3, 0])
    }

    @Test("no minimum, no maximum; a median from twice as many people")
    func statistics() {
        for name in ["minimum", "maximum", "min", "max", "lowest", "range", "first", "mode"] {
            #expect(!StatisticRule.allows(name, people: 1000, minimum: 10))
        }
        #expect(!StatisticRule.allows("median", people: 19, minimum: 10))
        #expect(StatisticRule.allows("median", people: 20, minimum: 10))
    }

    @Test("every statistic that a measure of the registry computes on the demonstration may be published")
    func registry() throws {
        let log = DiagnosticLog()
        let demo = try DemoContent(log: log)
        let data = try EvaluationReader(demo.directory, threads: 1, log: log).read(demo.sources)
        let cells = data.measured(by: [], programs: Set(demo.directory.programs.map(\.slug))).cells
        let computed = Set(cells.map(\.key.measure))
        #expect(MeasureRegistry.definitions.filter { !computed.contains($0.id) }.map(\.id) == [])
        for cell in cells {
            for figure in cell.figures {
                guard figure.people != nil else { continue }
                #expect(
                    StatisticRule.allows(figure.statistic, people: 1000, minimum: 10),
                    "add \"\(figure.statistic)\" of \(cell.key.measure) to StatisticRule, if D6 allows it")
            }
        }
    }

    @Test("what is withheld has neither value, n, bound nor interval, in every figure of the demonstration")
    func withheldIsEmpty() throws {
        let log = DiagnosticLog()
        let demo = try DemoContent(log: log)
        let data = try EvaluationReader(demo.directory, threads: 1, log: log).read(demo.sources)
        let measurements = data.measured(by: DemoContent.taxonomies, programs: Set(demo.directory.programs.map(\.slug)))
        let disclosure = Disclosure(of: [measurements], under: DisclosurePolicy())
        let figures = disclosure.figures(ofEdition: 0)
        #expect(disclosure.proof.holds && disclosure.proof.collapsedTables.count < 5)
        #expect(disclosure.proof.provedGroups > 20)
        let withheld = figures.all.filter { $0.status == "withheld" }
        #expect(withheld.allSatisfy { $0.shown == nil && $0.band == nil && $0.n == nil && !$0.hasValue })
        #expect(Double(withheld.count) / Double(figures.all.count) < 0.2)
        for figure in figures.all where StatisticRule.isBandedShare(figure.statistic, of: figure.key.measure) {
            guard let shown = figure.shown else { continue }
            #expect(ShareBand(share: shown.value, of: shown.n) == nil, "\(figure.key)")
        }
    }
}
