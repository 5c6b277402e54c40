import Testing

@testable import Evaluation

@Suite("Rank tests") struct RankTests {
    private func signedRank(_ differences: [Int64]) throws -> SignificanceTest {
        try SignedRankTest.run(ValueTally(differences, unitsPerOne: 1))
    }

    /// Sixty differences of distinct magnitude, a third of them negative.
    private static let sixty: [Int64] = (0..<60).map { ($0 * 37 % 61 + 1) * ($0 % 3 == 0 ? -1 : 1) }

    @Test("Hollander & Wolfe's depression scores: V 40, p 0.03906") func hollanderWolfe() throws {
        // scipy 1.17.1: scipy.stats.wilcoxon(x - y, method='exact')
        let x: [Int64] = [1830, 500, 1620, 2480, 1680, 1880, 1550, 3060, 1300]
        let y: [Int64] = [878, 647, 598, 2050, 1060, 1290, 1060, 3140, 1290]
        let test = try signedRank(zip(x, y).map { $0 - $1 })
        #expect(test.method == .exactSignedRank)
        #expect(test.statistic == 40)
        #expect(test.pValue == 0.0390625)
    }

    @Test("differences that only floating point would tell apart are ties: p 0.1489") func tieTrap() throws {
        // scipy: scipy.stats.wilcoxon([1, 1, 1], correction=True, method='approx')
        let test = try signedRank([4 - 3, 3 - 2, 2 - 1])
        #expect(test.method == .normalWithContinuity)
        #expect(test.statistic == 6)
        expectClose(test.pValue, 0.14891467317876572)
    }

    @Test("Student's sleep data, with a zero and a tie") func sleep() throws {
        // scipy: scipy.stats.wilcoxon(d, correction=True, method='approx')
        let test = try SignedRankTest.run(SleepData.changes)
        #expect(test.count == 9)
        #expect(test.statistic == 45)
        expectClose(test.pValue, 0.009090698015925044)
    }

    @Test("ties across signs and zeros take mid-ranks") func ties() throws {
        // scipy: scipy.stats.wilcoxon([-3,-1,-1,2,2,2,4,5,5,7,8,-8,0,0,10], correction=True, method='approx')
        let test = try signedRank([-3, -1, -1, 2, 2, 2, 4, 5, 5, 7, 8, -8, 0, 0, 10])
        #expect(test.count == 13)
        #expect(test.statistic == 91 - 20.5)
        expectClose(test.pValue, 0.08618604392995338)
    }

    @Test("a zero without ties already calls for the normal approximation, as in R") func zeroOnly() throws {
        // scipy: scipy.stats.wilcoxon([0, 1, 2, -3, 4, 5, 6, 7], correction=True, method='approx')
        let test = try signedRank([0, 1, 2, -3, 4, 5, 6, 7])
        #expect(test.method == .normalWithContinuity)
        #expect(test.count == 7)
        expectClose(test.pValue, 0.07592696298255772)
    }

    @Test("49 ranks are exact and 60 are normal") func sizes() throws {
        // scipy: scipy.stats.wilcoxon(d[:49], method='exact')
        // and scipy.stats.wilcoxon(d, correction=True, method='approx')
        let exact = try signedRank(Array(Self.sixty[..<49]))
        #expect(exact.method == .exactSignedRank)
        #expect(exact.statistic == 830)
        expectClose(exact.pValue, 0.030003746393344244, within: distributionTolerance)
        let normal = try signedRank(Self.sixty)
        #expect(normal.method == .normalWithContinuity)
        #expect(normal.statistic == 1228)
        expectClose(normal.pValue, 0.021419856207743976)
    }

    @Test("turning every sign turns V and keeps p", arguments: [Array(sixty[..<20]), sixty, [1, 1, -2, 0, 5]])
    func mirrored(differences: [Int64]) throws {
        let (there, back) = (try signedRank(differences), try signedRank(differences.map { -$0 }))
        #expect(there.pValue == back.pValue)
        #expect(there.statistic + back.statistic == Double(there.count * (there.count + 1) / 2))
    }

    @Test("no change at all is a reason, one change says nothing") func tiny() throws {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try signedRank([0, 0, 0]) }
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try signedRank([]) }
        #expect(try signedRank([4]).pValue == 1)
    }

    @Test("the most negative value has a magnitude too") func extremeValue() throws {
        #expect(try signedRank([Int64.min, 1, 2]).statistic == 3)
    }

    // scipy: scipy.stats.mannwhitneyu(second, first, method='asymptotic', use_continuity=True)
    @Test("rank sums, without and with ties") func rankSum() throws {
        let plain = try RankSumTest.run(
            ValueTally([122, 140, 117, 158, 132], unitsPerOne: 2),
            ValueTally([176, 165, 182, 154, 138, 191, 160], unitsPerOne: 2))
        #expect(plain.statistic == 32)
        expectClose(plain.pValue, 0.022990394092464894)
        let first = ValueTally([1, 2, 2, 3, 3, 3, 4, 5, 5])
        let second = ValueTally([2, 3, 4, 4, 5, 5, 5, 5, 1, 4])
        let tied = try RankSumTest.run(first, second)
        #expect(tied.statistic == 58.5)
        expectClose(tied.pValue, 0.27547902339512687)
        let back = try RankSumTest.run(second, first)
        #expect(back.statistic == 90 - 58.5)
        #expect(back.pValue == tied.pValue)
    }

    @Test("equal groups have p 1, equal values and empty groups a reason") func rankSumEdges() throws {
        let group = ValueTally([1, 2, 3])
        #expect(try RankSumTest.run(group, group).pValue == 1)
        #expect(throws: NotComputable.noVariance) { try RankSumTest.run(ValueTally([4, 4]), ValueTally([4])) }
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try RankSumTest.run(group, ValueTally([])) }
    }
}
