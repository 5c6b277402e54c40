import Testing

@testable import Evaluation

/// Counts and ranks at the edges: the same figures as R 4.2.2 and scipy 1.17.1.
@Suite("Counts and ranks at the edges of what data can be") struct EdgeCaseRankTests {
    private func signedRank(_ differences: [Int64]) throws -> SignificanceTest {
        try SignedRankTest.run(ValueTally(differences, unitsPerOne: 1))
    }

    // R: wilcox.test(x, exact = FALSE, correct = TRUE)
    @Test("signed ranks with zeros and ties, as R has them") func signedRanks() throws {
        let mixed = try signedRank([-3, -1, 0, 0, 1, 1, 2, 2, 2, -2, 5, 6, 6, 0, -6, 4])
        #expect(mixed.statistic == 63.5)
        expectClose(mixed.pValue, 0.21878150519018424)
        let even = try signedRank([2, 2, -2, -2])
        #expect(even.statistic == 5 && even.pValue == 1)
        let values: [Int64] = [-2, -1, 0, 1, 2, 3]
        let counts = [200, 300, 500, 600, 400, 100]
        let many = try signedRank(zip(values, counts).flatMap { [Int64](repeating: $0, count: $1) })
        #expect(many.statistic == 905_550)
        expectClose(many.pValue, 2.0473154492898633e-49)
    }

    // R: wilcox.test(c(5, 3)) and wilcox.test(c(-1, 2, -3, 4, -5, 6, 7, 8, 9, -10, 11, 12))
    @Test("two and twelve differences are exact") func exact() throws {
        #expect(try signedRank([5, 3]).pValue == 0.5)
        let twelve = try signedRank([-1, 2, -3, 4, -5, 6, 7, 8, 9, -10, 11, 12])
        #expect(twelve.statistic == 59)
        expectClose(twelve.pValue, 0.129394531250, within: 1e-12)
    }

    @Test("tenths that floating point tells apart tie: (4 − 3)/10, (3 − 2)/10 and (2 − 1)/10 have p 0.1489")
    func floatingPointTies() throws {
        // 0.4 - 0.3, 0.3 - 0.2 and 0.2 - 0.1 are three numbers to a computer. R: wilcox.test(c(1, 1, 1), exact = FALSE)
        let (after, before): ([Double], [Double]) = ([0.4, 0.3, 0.2], [0.3, 0.2, 0.1])
        #expect(Set(zip(after, before).map { $0 - $1 }).count == 3)
        let test = try SignedRankTest.run(ValueTally([1, 1, 1], unitsPerOne: 10))
        expectClose(test.pValue, 0.14891467317876567)
    }

    // R: wilcox.test(second, first, exact = FALSE, correct = TRUE)
    @Test("rank sums of one against one, of negative values and of many") func rankSums() throws {
        #expect(try RankSumTest.run(ValueTally([2]), ValueTally([1])).pValue == 1)
        let tied = try RankSumTest.run(
            ValueTally([-2, 0, 0, 1, 4, 4, 5, 5]), ValueTally([-3, -2, -2, -1, 0, 0, 4]))
        #expect(tied.statistic == 11)
        expectClose(tied.pValue, 0.052046898632815322)
        func group(_ counts: [Int]) -> ValueTally {
            ValueTally(zip([1, 2, 3] as [Int64], counts).flatMap { [Int64](repeating: $0, count: $1) })
        }
        let many = try RankSumTest.run(group([2900, 4900, 2200]), group([3000, 5000, 2000]))
        #expect(many.statistic == 48_900_000)
        expectClose(many.pValue, 0.0033547924709508709)
    }

    @Test("rank sums where all but one value tie") func nearlyTied() throws {
        // R: wilcox.test(c(rep(5, 999), 6), rep(5, 1000), exact = FALSE, correct = TRUE)
        let test = try RankSumTest.run(
            ValueTally([Int64](repeating: 5, count: 1000)), ValueTally([6] + [Int64](repeating: 5, count: 999)))
        #expect(test.statistic == 500_500)
        expectClose(test.pValue, 0.31779469128263657)
    }

    // R: binom.test(b, b + c)$p.value; mcnemar.test(matrix(c(5, b, c, 5), 2))
    @Test("McNemar's test on both sides of 25 changed pairs") func mcNemar() throws {
        let exact: [(b: Int, c: Int, pValue: Double)] = [
            (0, 1, 1), (0, 2, 0.5), (12, 12, 1), (2, 22, 3.5881996154785149e-05), (10, 14, 0.54125618934631325),
        ]
        for (b, c, pValue) in exact {
            expectClose(try McNemarTest.run(b, c).pValue, pValue, within: 1e-12)
        }
        expectClose(try McNemarTest.run(0, 25).pValue, 1.5866563039511896e-06)
        expectClose(try McNemarTest.run(1000, 1100).pValue, 0.030745034758993338)
        expectClose(try McNemarTest.run(1, 400).statistic, 395.0224438902743)
        expectClose(try McNemarTest.run(1, 400).pValue, 6.6757924546823988e-88)
    }

    @Test("Benjamini–Hochberg with ties, a zero and a one") func benjaminiHochberg() {
        // R: p.adjust(c(0.05, 0.05, 0.001, 1, 0, 0.2, 0.049, 1e-300), "BH")
        let adjusted = BenjaminiHochberg.adjusted([0.05, 0.05, 0.001, 1, 0, 0.2, 0.049, 1e-300])
        let expected: [Double] = [
            0.066666666666666666, 0.066666666666666666, 0.0026666666666666666, 1, 0, 0.22857142857142856,
            0.066666666666666666, 4e-300,
        ]
        for (actual, expected) in zip(adjusted, expected) { expectClose(actual, expected, within: 1e-14) }
    }

    // R: prop.test(k, n, correct = FALSE)$conf.int
    @Test(
        "Wilson's interval of nobody, of all, of one and of a million",
        arguments: [
            (0, 1, 0, 0.79345068562276255), (1, 1, 0.2065493143772375, 1), (0, 5, 0, 0.43448246478317465),
            (5, 5, 0.56551753521682535, 1), (1, 2, 0.094531205734230739, 0.905468794265769206),
            (0, 1_000_000, 0, 3.8414440639449394e-06), (1_000_000, 1_000_000, 0.99999615855593615, 1),
            (1, 1_000_000, 1.7652457674537213e-07, 5.6649118043114411e-06),
            (123_456, 1_000_000, 0.12281269653142285, 0.12410219641400438),
        ])
    func wilson(k: Int, n: Int, low: Double, high: Double) throws {
        expectClose(try Proportion(k, of: n).estimate().interval, low, high)
    }

    // numpy: n = p + q + d; s = (p - d)/n; se = 100*sqrt(((p + d)/n - s**2)/n); 100*s ± 1.959963984540054*se
    @Test("net promoter scores of none between, and of a million") func netPromoterScore() throws {
        let split = try NetPromoterScore(promoters: 1, passives: 0, detractors: 1).estimate()
        #expect(split.value == 0)
        expectClose(split.interval, -100, 100)
        let low = try NetPromoterScore(promoters: 0, passives: 5, detractors: 1).estimate()
        expectClose(low.interval, -46.48656906195262, 13.15323572861929)
        let many = try NetPromoterScore(promoters: 300_000, passives: 200_000, detractors: 500_000).estimate()
        expectClose(many.interval, -20.17086569883179, -19.82913430116821)
    }

    // scipy: r = binom.ppf(p, n, .4); (r - (binom.cdf(r, n, .4) - p)/binom.pmf(r, n, .4))/n; above with isf and sf
    @Test("funnel limits of seven and of a million") func funnel() throws {
        let even = try FunnelPlot([Proportion(40, of: 100), Proportion(4, of: 10)])
        #expect(even.target == 0.4 && even.overDispersion == 1)
        expectClose(even.limits(total: 7, level: 0.95), 0, 0.702921272675737)
        expectClose(even.limits(total: 7, level: 0.998), 0, 0.9128069196428571)
        expectClose(even.limits(total: 1_000_000, level: 0.95), 0.3990394121355985, 0.4009597771568404)
        expectClose(even.limits(total: 1_000_000, level: 0.998), 0.39848588732161383, 0.40151368301624396)
        // Below the first outcome the interpolated limits pass zero and are cut there.
        expectClose(even.limits(total: 1, level: 0.95), 0, 0.9375)
        // numpy: mean(clip(z, *quantile(z, [.1, .9]))**2) of the five groups' z about their common share of 0.4
        let shares: [(Int, Int)] = [(4, 10), (40, 100), (10, 10), (0, 30), (46, 100)]
        let uneven = shares.map { Proportion($0.0, of: $0.1) }
        expectClose(try FunnelPlot(uneven).overDispersion, 3.3233679830642466)
    }
}
