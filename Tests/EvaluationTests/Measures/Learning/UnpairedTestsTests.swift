import Testing

@testable import Evaluation

@Suite("Tests of people who can't be matched")
struct UnpairedTestsTests {
    /// Tests without participants: their scores before, and those after.
    private func figures(
        _ measure: Measure, before: [Int64], after: [Int64], competencies: [Int32] = []
    ) -> [RawFigure] {
        let count = before.count + after.count
        let missing = Table.missingWide
        var data = Observations(directory: ProgramDirectory([ProgramEntry(slug: "pelayanan")]))
        data.tables[.learning]?.append(
            [
                .program: .codes(Array(repeating: 0, count: count)),
                .pre: .numbers(
                    before.map { $0 * Scale.unitsPerOne } + Array(repeating: missing, count: after.count), unit: 1),
                .post: .numbers(
                    Array(repeating: missing, count: before.count) + after.map { $0 * Scale.unitsPerOne }, unit: 1),
                .competency: .codes(competencies.isEmpty ? Array(repeating: 0, count: count) : competencies),
            ], count: count)
        let rows = Level.learning
        return measure.compute(Selection(data: data, programs: [0], rows: [rows: (0..<Int32(count)).map { $0 }]))
    }

    private func value(_ figures: [RawFigure], _ statistic: String = "value") throws -> Double {
        try #require(figures.first { $0.statistic == statistic }).known().value
    }

    private static let before: [Int64] = [52, 60, 48, 71, 55, 63]
    private static let after: [Int64] = [66, 71, 59, 80, 62, 75, 68, 70]

    @Test("the difference of means has Welch's interval and p")
    func welch() throws {
        // scipy.stats.ttest_ind(after, before, equal_var=False), its confidence_interval()
        let figures = figures(UnpairedTests.difference, before: Self.before, after: Self.after)
        let known = try #require(figures.first).known()
        #expect(abs(known.value - 10.708333333333336) < 1e-9)
        #expect(abs((known.low ?? 0) - 1.4204000620795085) < 1e-9)
        #expect(abs((known.high ?? 0) - 19.996266604587163) < 1e-9)
        #expect(abs(try value(figures, "t") - 2.5851901485383535) < 1e-9)
        #expect(abs(try value(figures, "p") - 0.028118687597406985) < 1e-9)
        #expect(try value(figures, "before") == 349 / 6.0)
        #expect(figures.map(\.n) == [14, 6, 8, 14, 14])
        #expect(figures.allSatisfy { $0.people == 6 })
    }

    @Test("the rank sum has ties halved and the continuity correction")
    func rankSum() throws {
        // scipy.stats.mannwhitneyu(after, before, method="asymptotic", use_continuity=True)
        let figures = figures(UnpairedTests.rankSum, before: Self.before, after: Self.after)
        #expect(try value(figures) == 39.5)
        #expect(abs(try value(figures, "p") - 0.0525472364454796) < 1e-9)
    }

    @Test("there is nothing to compare with one test only")
    func oneSide() {
        #expect(figures(UnpairedTests.difference, before: Self.before, after: []).isEmpty)
        #expect(figures(UnpairedTests.rankSum, before: [], after: Self.after).isEmpty)
    }

    @Test("two equal groups have no spread and no tests")
    func noVariance() throws {
        let difference = figures(UnpairedTests.difference, before: [50, 50], after: [50, 50])
        #expect(throws: (any Error).self) { try value(difference) }
        #expect(try value(difference, "after") == 50)
        #expect(throws: (any Error).self) { try value(figures(UnpairedTests.rankSum, before: [5, 5], after: [5])) }
    }

    @Test("one test each has means and no interval")
    func single() throws {
        let difference = figures(UnpairedTests.difference, before: [50], after: [60])
        #expect(throws: (any Error).self) { try value(difference) }
        #expect(try value(difference, "before") == 50)
    }

    @Test("tests in several competencies may be the same people's, and are not taken together")
    func competencies() {
        let figures = figures(UnpairedTests.difference, before: [5, 6], after: [7, 8], competencies: [0, 1, 0, 1])
        guard case .absent(.notApplicable)? = figures.first?.outcome else {
            Issue.record("computed over two competencies")
            return
        }
        #expect(figures.count == 1)
    }
}
