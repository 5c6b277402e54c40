import Testing

@testable import Evaluation

/// Reference values of R 4.2.2.
@Suite("Programmes beside each other") struct ProgramRankTests {
    private let means: [GroupMean] = zip(
        [1.45, 1.10, 0.80, 0.62, 0.35, 0.03], zip([0.9, 1.1, 0.8, 1.2, 0.7, 0.9], [86, 25, 40, 18, 60, 132])
    ).map { mean, spread in GroupMean(mean: mean, variance: spread.0 * spread.0, count: spread.1) }

    private let shares = zip([57, 18, 36, 20, 88, 10], [60, 20, 45, 30, 150, 40]).map { Proportion($0, of: $1) }

    @Test("means against the mean of the others, each once") func meansAgainstOthers() throws {
        let members = try AgainstOthers(means: means).members
        for (member, expected) in zip(members, [0.87, 0.45, 0.09, -0.126, -0.45, -0.834]) {
            expectClose(member.difference, expected)
        }
        expectClose(members[0].pValue, 1.515743607347e-10)
        expectClose(members[1].adjustedPValue, 0.09123097475014)
        expectClose(members[5].adjustedPValue, 4.695266909811e-11)
        expectClose(members[0].interval, 0.5854293722449, 1.154570627755)
        expectClose(members[3].interval, -0.8308273212134, 0.5788273212134)
        expectClose(members[4].interval, -0.7522962143254, -0.1477037856746)
        expectClose(members[4].interval.level, 0.975)
        #expect(members.map(\.side) == [1, 0, 0, 0, -1, -1])
        #expect(throws: NotComputable.tooFewValues(needed: 5, found: 4)) {
            try AgainstOthers(means: Array(means.prefix(4)))
        }
    }

    @Test("shares against the mean of the others, by square and add") func sharesAgainstOthers() throws {
        let members = try AgainstOthers(shares: shares.map(BoundedShare.init)).members
        expectClose(members[0].difference, 0.3093333333333)
        expectClose(members[3].difference, -0.03066666666667)
        expectClose(members[0].pValue, 1.81517242102e-06)
        expectClose(members[5].pValue, 4.068865976398e-12)
        expectClose(members[1].adjustedPValue, 0.03302142238382)
        expectClose(members[0].interval, 0.1981935501652, 0.389355580988)
        expectClose(members[4].interval, -0.2276324606441, -0.01712092630816)
        #expect(members.map(\.side) == [1, 1, 0, 0, -1, -1])
    }

    @Test("a band enters with the end that claims less") func bands() throws {
        // 58 to 60 of 60: with 58 the difference is smaller.
        let banded = [BoundedShare(least: Proportion(58, of: 60), most: Proportion(60, of: 60))]
        let rest = shares.dropFirst().map(BoundedShare.init)
        let known = [BoundedShare(Proportion(58, of: 60))]
        #expect(
            try AgainstOthers(shares: banded + rest).members[0].pValue
                == AgainstOthers(shares: known + rest).members[0].pValue)
        // Whatever lies on neither side for certain is not clear.
        let wide = [BoundedShare(least: Proportion(0, of: 60), most: Proportion(60, of: 60))]
        #expect(try AgainstOthers(shares: wide + rest).members[0].side == 0)
    }

    @Test("effects by their standard errors") func effects() throws {
        let effects = [0.9, 0.5, 0.4, 0.3, 0.2].map { (value: $0, standardError: 0.1) }
        let member = try AgainstOthers(effects: effects).members[0]
        expectClose(member.difference, 0.55)
        // √(0.01 + 4 · 0.01/16) = 0.1118…
        expectClose(member.pValue, NormalDistribution.twoSidedPValue(0.55 / 0.0125.squareRoot()))
        #expect(member.side == 1)
    }

    // R: p.adjust over the 30 one-sided p of pt(), 'holm'
    @Test("ranges of ranks of means") func meanRanges() throws {
        let ranges = try #require(
            RankRange.ranges(of: means.count) { first, second in
                (try? GuardedDifference.of(means[first], above: means[second]))?.pValueAbove ?? 1
            })
        #expect(ranges.map(\.low) == [1, 1, 2, 1, 3, 4])
        #expect(ranges.map(\.high) == [3, 4, 5, 6, 6, 6])
        let pair = try GuardedDifference.of(means[1], above: means[4])
        expectClose(pair.pValueAbove, 0.001734342225138)
        #expect(RankRange.ranges(of: 2) { _, _ in 0 } == nil)
        #expect(RankRange.ranges(of: 201) { _, _ in 0 } == nil)
    }

    // R: phyper(x1 - 1, n1, n2, x1 + x2, lower.tail = FALSE) - dhyper(…)/2
    @Test("ranges of ranks of shares") func shareRanges() throws {
        expectClose(FisherMidP.above(shares[0], shares[1]), 0.231901010382)
        expectClose(FisherMidP.above(shares[0], shares[2]), 0.0109890437066)
        expectClose(FisherMidP.above(shares[1], shares[4]), 0.002448821131458)
        expectClose(FisherMidP.above(shares[2], shares[3]), 0.1052514646189)
        expectClose(FisherMidP.above(shares[4], shares[5]), 7.792776812593e-05)
        expectClose(FisherMidP.above(shares[5], shares[4]), 1 - 7.792776812593e-05)
        #expect(FisherMidP.above(Proportion(0, of: 5), Proportion(0, of: 7)) == 0.5)
        let ranges = try #require(
            RankRange.ranges(of: shares.count) { FisherMidP.above(shares[$0], shares[$1]) })
        #expect(ranges.map(\.low) == [1, 1, 1, 2, 2, 6])
        #expect(ranges.map(\.high) == [3, 5, 5, 5, 5, 6])
    }
}
