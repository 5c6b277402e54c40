import Testing

@testable import Evaluation

/// Reference values of R 4.2.2 and statsmodels 0.14, whose commands stand beside them.
@Suite("Differences between groups") struct DifferenceTests {
    private let a: [Int64] = [3, 5, 4, 6, 2, 7, 5, 4, 6, 8]
    private let b: [Int64] = [1, 4, 2, 5, 0, 3, 3, 2, 6, 4, 1, 5]
    private let c: [Int64] = [5, 6, 7, 6, 5, 8, 6, 7]

    private func difference(_ first: [Int64], _ second: [Int64]) throws -> StudentContrast {
        try GuardedDifference.of(GroupMean(first), above: GroupMean(second))
    }

    // R: the larger of t.test(A, B)'s and t.test(A, B, var.equal = TRUE)'s variance, the smaller degrees of freedom
    @Test("of means are guarded by the pooled variance") func guarded() throws {
        let contrast = try difference(a, b)
        expectClose(contrast.difference, 2)
        expectClose(contrast.standardError, 0.7895146188218)
        expectClose(contrast.degreesOfFreedom, 19.41199113496)
        expectClose(contrast.pValue, 0.02005907910232)
        expectClose(contrast.interval(), 0.3498974349194, 3.650102565081)
    }

    @Test("of a group without spread are not clear where Welch's interval would say so") func withoutSpread() throws {
        let fives = [Int64](repeating: 5, count: 10)
        let mixed = [Int64](repeating: 5, count: 17) + [4, 4, 3]
        let contrast = try difference(fives, mixed)
        expectClose(contrast.standardError, 0.1669045920793)
        expectClose(contrast.degreesOfFreedom, 19)
        expectClose(contrast.pValue, 0.245538374577)
        expectClose(contrast.interval(), -0.1493353260131, 0.5493353260131)
        #expect(throws: NotComputable.noVariance) { try difference([5, 5], [5, 5, 5]) }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) {
            try GuardedDifference.of(GroupMean(mean: 1, variance: 0, count: 1), above: GroupMean(b))
        }
    }

    // statsmodels: confint_proportions_2indep(x, n, y, m, method='newcomb')
    @Test(
        "of shares by Newcombe's interval, at 0 and 1 too",
        arguments: [
            (56, 70, 48, 80, 0.05243147240236, 0.3338726540369), (9, 10, 3, 10, 0.1705227239345, 0.8090179735355),
            (10, 10, 0, 20, 0.6790860371419, 1), (0, 10, 0, 20, -0.1611251580528, 0.2775327998629),
            (5, 56, 0, 29, -0.03813714790354, 0.1925600138551),
        ])
    func shares(x: Int, n: Int, y: Int, m: Int, low: Double, high: Double) throws {
        let contrast = try ScoreContrast(Proportion(x, of: n), above: Proportion(y, of: m))
        expectClose(contrast.interval(), low, high)
        let p = contrast.pValue
        #expect((p < 0.05) == (low > 0 || high < 0))
        // The interval of level 1 − p touches zero.
        if p < 1 {
            let touching = contrast.interval(level: 1 - p)
            #expect(min(abs(touching.low), abs(touching.high)) < 1e-7)
        }
    }

    // R: contingencytables::Newcombe_square_and_add_CI_paired_2x2
    @Test(
        "of shares of the same people",
        arguments: [
            (
                PairedShareDifference(both: 20, onlyBefore: 5, onlyAfter: 15, neither: 10), 0.02583841654925,
                0.3569365716592
            ),
            (
                PairedShareDifference(both: 12, onlyBefore: 0, onlyAfter: 0, neither: 8), -0.09536619193898,
                0.09536619193898
            ),
            (
                PairedShareDifference(both: 1, onlyBefore: 1, onlyAfter: 7, neither: 12), 0.02555912416486,
                0.5069202266861
            ),
            (
                PairedShareDifference(both: 30, onlyBefore: 2, onlyAfter: 0, neither: 0), -0.2014712314415,
                0.05381623012547
            ),
        ])
    func pairedShares(difference: PairedShareDifference, low: Double, high: Double) throws {
        expectClose(try difference.interval(), low, high)
    }

    // R: Partiallyoverlapping::Partover.test(x1, x2, x3, x4, var.equal = FALSE)
    @Test("of partly the same people") func partlyShared() throws {
        let (early, late): ([Int64], [Int64]) = ([2, 4, 5, 3, 6, 4, 5], [4, 5, 5, 6, 7, 4, 7])
        let contrast = try PartlySharedDifference.of(
            GroupMean(late + [7, 8]), above: GroupMean(early + [3, 6, 4]), shared: PairSample(early, late).moments)
        expectClose(contrast.difference, 1.688888888889)
        expectClose(contrast.standardError, 0.466364752588)
        expectClose(contrast.degreesOfFreedom, 8.706973094899)
        expectClose(contrast.pValue, 0.005873560461052)
        expectClose(contrast.interval(), 0.6284614232025, 2.749316354575)
        #expect(PartlySharedDifference.preferred(shared: 7, of: 10, 9) == .pairs)
        #expect(PartlySharedDifference.preferred(shared: 4, of: 10, 9) == .everybody)
        #expect(PartlySharedDifference.preferred(shared: 1, of: 10, 2) == .apart)
    }

    // R: p.adjust(p, 'holm')
    @Test("of several pairs are judged together, each with the interval of its step") func holm() throws {
        let pairs = [try difference(a, b), try difference(a, c), try difference(c, b)]
        let holm = HolmProcedure(pairs.map(\.pValue))
        expectClose(holm.adjusted[0], 0.04011815820464)
        expectClose(holm.adjusted[1], 0.1062394016146)
        expectClose(holm.adjusted[2], 0.0009140140317973)
        #expect(holm.isClear == [true, false, true])
        expectClose(pairs[0].interval(level: holm.levels[0]), 0.08223085738386, 3.917769142616)
        expectClose(pairs[1].interval(level: holm.levels[1]), -2.801096633871, 0.3010966338714)
        expectClose(pairs[2].interval(level: holm.levels[2]), 1.33063141982, 5.16936858018)
        for (pair, (level, isClear)) in zip(pairs, zip(holm.levels, holm.isClear)) {
            let interval = pair.interval(level: level)
            #expect((interval.low > 0 || interval.high < 0) == isClear)
        }
        #expect(HolmProcedure([]).adjusted.isEmpty)
    }

    // R: power.t.test(…, power = .8, strict = TRUE); statsmodels NormalIndPower().solve_power for shares; Connor (1987)
    @Test("that could have been shown") func detectable() throws {
        func paired(_ n: Double, _ deviation: Double, level: Double = 0.95) -> Double {
            DetectableChange.ofMeans(
                standardError: deviation / n.squareRoot(), degreesOfFreedom: n - 1, level: level)
        }
        expectClose(paired(10, 1.2299954), 1.225077105283)
        expectClose(paired(24, 8), 4.777472802329)
        expectClose(paired(2, 1), 11.54988843586, within: 1e-7)
        expectClose(paired(24, 8, level: 1 - 0.05 / 3), 5.639834940318)
        let groups = try GuardedDifference.of(
            GroupMean(mean: 0, variance: 81, count: 20), above: GroupMean(mean: 0, variance: 81, count: 20))
        expectClose(groups.detectableChange(), 8.182161294138)
        let share = DetectableChange.ofShares(Proportion(24, of: 40), against: 50)
        expectClose(try #require(share.rise), 0.2571641807036)
        expectClose(try #require(share.fall), -0.2914567190487)
        #expect(DetectableChange.ofShares(Proportion(27, of: 30), against: 15).rise == nil)
        expectClose(try #require(DetectableChange.ofPairedShares(changed: 24, of: 80)), 0.1690453039439)
        #expect(DetectableChange.ofPairedShares(changed: 2, of: 10) == nil)
    }
}
