import Testing

@testable import Evaluation

@Suite("Programmes beside each other")
struct ProgramComparisonTests {
    private static let completion: MeasureID = "participation.completion_rate"
    private static let policy = DisclosurePolicy(minimumGroup: 10)

    private func compare(
        _ measure: MeasureID, _ programs: [String], _ figures: FigureSet, in scope: FigureScope = .whole
    ) -> ProgramComparison? {
        ProgramComparison(measure, of: programs, in: scope, figures: figures, under: Self.policy)
    }

    private func compare(_ measure: MeasureID, _ figures: [Figure]) -> ProgramComparison? {
        compare(measure, figures.map(\.key.program), FigureSet(figures))
    }

    // MARK: - Order

    // scipy: hypergeom(n + m, a + b, n).sf(a) + pmf(a)/2 for all ordered pairs, Holm at 5 %
    @Test("The order is that of the values, and what is certain of it are ranges of ranks")
    func order() throws {
        let comparison = try #require(compare(Self.completion, Array(Self.uneven.keys), try Self.unevenFigures()))
        #expect(comparison.places.map(\.program) == ["a", "b", "e", "c", "f", "d"])
        #expect(comparison.places.map(\.order) == [1, 2, 3, 4, 5, 6])
        #expect(comparison.places.map(\.ranks) == [1...1, 2...5, 2...5, 2...5, 2...6, 5...6])
        #expect(comparison.leaders.map(\.program) == ["a"] && comparison.trailers.count == 5)
    }

    @Test("Programmes clearly apart are told apart, though a third lies between them")
    func between() throws {
        let figures = try PublishedFigures.shares(Self.completion, ["a": (27, 30), "b": (21, 30), "c": (13, 30)])
        let comparison = try #require(compare(Self.completion, ["a", "b", "c"], figures))
        #expect(comparison.places.map(\.ranks) == [1...2, 1...3, 2...3])
        #expect(comparison.hasClearOrder == true && comparison.leaders.isEmpty)
        // Three programmes make no yardstick for each of them.
        #expect(comparison.count(.better) == nil)
    }

    @Test("A band is compared by the end that claims less, and stands at its middle")
    func banded() throws {
        let shown = try PublishedFigures.shares(
            Self.completion, ["b": (30, 50), "c": (28, 50), "d": (29, 50), "e": (31, 50)])
        let band = Figure(
            key: FigureKey(Self.completion, program: "a"), statistic: "value",
            outcome: .band(Figure.Band(side: .atLeast, range: 0.9...1, n: 50)))
        let comparison = try #require(
            compare(Self.completion, ["a", "b", "c", "d", "e"], FigureSet([band] + shown.all)))
        #expect(comparison.places.first?.program == "a" && comparison.places.first?.contrast?.position == .better)
        let exact = try PublishedFigures.shares(Self.completion, ["a": (48, 50)])
        let known = try #require(
            compare(Self.completion, ["a", "b", "c", "d", "e"], FigureSet(exact.all + shown.all)))
        #expect(comparison.places[0].contrast?.adjustedPValue == known.places[0].contrast?.adjustedPValue)
    }

    @Test("An effect of groups that differed at the start is not compared")
    func unsound() throws {
        let measure = MeasureID.behaviourEffectSize
        let gaps = ["a": 0.1, "b": -0.3, "c": 0.25]
        let figures = gaps.sorted { $0.key < $1.key }.flatMap { program, gap in
            [
                PublishedFigures.figure(measure, program, 1),
                PublishedFigures.figure(.behaviourBaselineGap, program, gap),
            ]
        }
        let comparison = try #require(compare(measure, figures))
        #expect(comparison.places.map(\.program) == ["a", "c"])
        #expect(comparison.omissions.map(\.program) == ["b"] && comparison.omissions[0].isUnsound)
    }

    @Test("Where less is better, the lowest comes first")
    func lessIsBetter() throws {
        let measure: MeasureID = "finance.cost_per_participant"
        let comparison = try #require(
            compare(
                measure,
                ["a": 5, "b": 2, "c": 9].sorted { $0.key < $1.key }.map {
                    PublishedFigures.figure(measure, $0.key, $0.value)
                }))
        #expect(comparison.places.map(\.program) == ["b", "a", "c"])
        #expect(comparison.leaders.map(\.program) == ["b"])
    }

    @Test("Neither the order nor the repetition of names changes anything")
    func inputOrder() throws {
        let figures = try Self.unevenFigures()
        let programs = Self.uneven.keys.sorted()
        let expected = try #require(compare(Self.completion, programs, figures))
        for names in [programs.reversed(), Array(programs[3...] + programs[..<3]), programs + programs] {
            let comparison = try #require(compare(Self.completion, names, figures))
            #expect(comparison.places.map(\.program) == expected.places.map(\.program))
            #expect(comparison.places.map(\.ranks) == expected.places.map(\.ranks))
            #expect(comparison.places.map(\.funnelPoint) == expected.places.map(\.funnelPoint))
        }
    }

    @Test("Programmes with equal intervals follow their names")
    func ties() throws {
        let figures = ["c", "a", "b"].sorted().map { PublishedFigures.figure("learning.effect_size", $0, 2) }
        let comparison = try #require(
            compare("learning.effect_size", figures.reversed().map(\.key.program), FigureSet(figures)))
        #expect(comparison.places.map(\.program) == ["a", "b", "c"])
    }

    // MARK: - Who is not compared

    @Test("A withheld programme stands with its reason, has no number, and changes nothing for the others")
    func withheld() throws {
        let programs = Self.uneven.keys.sorted()
        let alone = try #require(compare(Self.completion, programs, try Self.unevenFigures()))
        var shares = Self.uneven.mapValues { Optional($0) }
        shares["hidden"] = .some(nil)
        let figures = try PublishedFigures.shares(Self.completion, shares)
        let comparison = try #require(compare(Self.completion, programs + ["hidden"], figures))
        #expect(comparison.omissions.map(\.program) == ["hidden"])
        #expect(comparison.omissions.map(\.reason) == [.withheld])
        #expect(comparison.places.map(\.funnelPoint) == alone.places.map(\.funnelPoint))
        #expect(comparison.funnel?.target == alone.funnel?.target)
    }

    @Test("Those on fewer cases than the minimum, or without a standard error, are too few to compare")
    func tooFew() throws {
        let measure: MeasureID = "learning.effect_size"
        let withoutInterval = Figure(
            key: FigureKey(measure, program: "c"), statistic: "value",
            outcome: .shown(Figure.Shown(value: 3, interval: nil, n: 40)))
        let comparison = try #require(
            compare(
                measure,
                [
                    PublishedFigures.figure(measure, "a", 1), PublishedFigures.figure(measure, "b", 9, n: 9),
                    withoutInterval, PublishedFigures.figure(measure, "d", 2, n: 10),
                    PublishedFigures.absent(measure, "e", .tooFew),
                    PublishedFigures.absent(measure, "f", .notMeasured),
                    PublishedFigures.absent(measure, "g", .notYetDue),
                ]))
        #expect(comparison.places.map(\.program) == ["d", "a"])
        #expect(comparison.omissions.map(\.program) == ["b", "c", "e", "g"])
        #expect(comparison.omissions.map(\.reason) == [.tooFew, .tooFew, .tooFew, .notYetDue])
    }

    @Test("One programme alone is not compared, nor is a measure of which more is neither better nor worse")
    func nothingToCompare() throws {
        #expect(compare("learning.effect_size", [PublishedFigures.figure("learning.effect_size", "a", 1)]) == nil)
        #expect(compare("no.measure", [PublishedFigures.figure("learning.effect_size", "a", 1)]) == nil)
        let described = try #require(MeasureRegistry.definitions.first { $0.direction == .neither }?.id)
        #expect(compare(described, ["a", "b"].map { PublishedFigures.figure(described, $0, 1) }) == nil)
    }

    @Test("A year is compared on the figures of that year")
    func year() throws {
        let figures = try PublishedFigures.shares(Self.completion, ["a": (9, 20), "b": (19, 20)], in: .year("2024"))
        let comparison = try #require(compare(Self.completion, ["a", "b"], figures, in: .year("2024")))
        #expect(comparison.places.map(\.program) == ["b", "a"])
        #expect(compare(Self.completion, ["a", "b"], figures) == nil)
    }

    // MARK: - Several tests

    @Test("p-values are adjusted over the programmes that were tested, and only those")
    func adjusted() throws {
        // R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.8), "BH")
        let tests = ["a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005, "e": 0.8]
        let expected = ["a": 0.025, "b": 0.05, "c": 0.05, "d": 0.025, "e": 0.8]
        let figures = ["a", "b", "c", "d", "e", "f"].flatMap { program -> [Figure] in
            let test = tests[program].map {
                PublishedFigures.figure("learning.gain", program, $0, statistic: "p")
            }
            return [PublishedFigures.figure("learning.effect_size", program, 1)] + [test].compactMap(\.self)
        }
        let comparison = try #require(compare("learning.effect_size", figures))
        for place in comparison.places {
            #expect(place.pValue == tests[place.program])
            guard let value = expected[place.program] else {
                #expect(place.program == "f" && place.adjustedPValue == nil)
                continue
            }
            expectClose(try #require(place.adjustedPValue), value, within: 1e-15)
        }
    }

    // MARK: - Data

    private static let uneven = [
        "a": (successes: 92, n: 100), "b": (45, 60), "c": (70, 100), "d": (14, 40), "e": (150, 200), "f": (30, 50),
    ]

    private static func unevenFigures() throws -> FigureSet {
        try PublishedFigures.shares(completion, uneven.mapValues { Optional($0) })
    }
}
