import Testing

@testable import Evaluation

@Suite("Comparing programmes") struct ComparisonTests {
    @Test("Benjamini–Hochberg keeps order and monotony") func benjaminiHochberg() {
        // statsmodels 0.15.0: multipletests([0.01, 0.04, 0.03, 0.005, 0.8, 0.04], method='fdr_bh')[1]
        let adjusted = BenjaminiHochberg.adjusted([0.01, 0.04, 0.03, 0.005, 0.8, 0.04])
        for (actual, expected) in zip(adjusted, [0.03, 0.048, 0.048, 0.03, 0.8, 0.048]) {
            expectClose(actual, expected, within: 1e-15)
        }
        #expect(BenjaminiHochberg.adjusted([]) == [])
        #expect(BenjaminiHochberg.adjusted([0.3]) == [0.3])
        #expect(BenjaminiHochberg.adjusted([1, 1]) == [1, 1])
    }

    /// Ten groups that differ more than chance would have it.
    private static let uneven = [
        (18, 20), (70, 100), (45, 50), (150, 200), (3, 9), (61, 80), (39, 60), (8, 8), (120, 150), (20, 45),
    ].map { Proportion($0.0, of: $0.1) }
    private static let even = [(18, 20), (74, 100), (40, 50), (150, 200)].map { Proportion($0.0, of: $0.1) }

    @Test("funnel limits are the interpolated binomial ones") func funnel() throws {
        // scipy 1.17.1: r = binom.ppf(p, n, theta); (r - (binom.cdf(r, n, theta) - p)/binom.pmf(r, n, theta))/n
        let funnel = try FunnelPlot(Self.even)
        expectClose(funnel.target, 0.7621621621621621)
        #expect(funnel.overDispersion == 1)
        expectClose(funnel.limits(total: 50, level: 0.95), 0.6284566019610163, 0.865600170936044)
        expectClose(funnel.limits(total: 50, level: 0.998), 0.5523559363032411, 0.9194641523695043)
    }

    @Test("over-dispersed groups widen the funnel by √φ, within 0 and 1") func overDispersion() throws {
        // numpy: z = (k - n*theta)/sqrt(n*theta*(1 - theta)); mean(clip(z, *quantile(z, [.1, .9]))**2)
        let funnel = try FunnelPlot(Self.uneven)
        expectClose(funnel.overDispersion, 3.1547043730536446)
        expectClose(funnel.limits(total: 20, level: 0.95), 0.33126744307442185, 1)
        expectClose(funnel.limits(total: 100, level: 0.95), 0.5735345911868039, 0.8795357599243538)
        expectClose(funnel.limits(total: 1000, level: 0.95), 0.6899999794950852, 0.7866240547261963)
        #expect(try FunnelPlot(Self.uneven.reversed()) == funnel)
    }

    @Test("one group, or groups as even as chance, leave the funnel as it is") func evenGroups() throws {
        #expect(try FunnelPlot([Proportion(1, of: 40)]).overDispersion == 1)
        #expect(OverDispersion.winsorised([]) == 1)
        #expect(OverDispersion.applied([1, -1, 1, -1, 1, -1, 1, -1]) == 1)
        // Eight groups: the threshold is 1 + 2 √(2/8) = 2.
        #expect(OverDispersion.applied([1.4, -1.4, 1.4, -1.4, 1.4, -1.4, 1.4, -1.4]) == 1)
        #expect(OverDispersion.applied([1.5, -1.5, 1.5, -1.5, 1.5, -1.5, 1.5, -1.5]) == 2.25)
        // Winsorising moves the outlier to the 90th percentile: 0 of ten values but one.
        #expect(OverDispersion.winsorised([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50]) == 0)
    }

    @Test("limits narrow with size and hold the target", arguments: FunnelPlot.usualLevels)
    func narrowing(level: Double) throws {
        let funnel = try FunnelPlot(Self.even)
        let limits = [1, 2, 5, 20, 100, 1000, 100_000].map { funnel.limits(total: $0, level: level) }
        #expect(limits.allSatisfy { $0.low <= funnel.target && funnel.target <= $0.high })
        #expect(limits.allSatisfy { $0.low >= 0 && $0.high <= 1 })
        // One or two people have too few outcomes for their limits to be in order.
        #expect(zip(limits.dropFirst(2), limits.dropFirst(3)).allSatisfy { $0.high - $0.low >= $1.high - $1.low })
    }

    @Test("a funnel of nobody, or of nothing but success, is a reason") func reasons() {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try FunnelPlot([Proportion(0, of: 0)]) }
        #expect(throws: NotComputable.noVariance) { try FunnelPlot([Proportion(5, of: 5), Proportion(3, of: 3)]) }
    }
}
