/// Wilcoxon's signed-rank test (1945) on the changes of pairs, as R's `wilcox.test(paired = TRUE)` computes it.
enum SignedRankTest {
    /// V = Σ of the ranks of |d| over the positive d; zeros are dropped, ties get mid-ranks.
    ///
    /// Exact for n < 50 without ties and without zeros; otherwise normal, V − n(n + 1)/4 being moved half a unit toward
    /// zero, with the variance n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48 over the ties. Ties are decided on integers, so that
    /// (4 − 3)/10 ties with (3 − 2)/10, which floating point would tell apart. Assumes that changes are symmetric about
    /// their middle. Needs one change that is not zero.
    static func run(_ differences: ValueTally) throws(NotComputable) -> SignificanceTest {
        try run(differences.entries)
    }

    /// The same for the distinct changes, ascending, with how often each occurs.
    static func run(_ differences: [ValueTally.Entry]) throws(NotComputable) -> SignificanceTest {
        let groups = byMagnitude(differences)
        let count = differences.reduce(0) { $0 + $1.count }
        var (ranked, doubledV, ties, hasTies) = (0, Int128(0), Int128(0), false)
        for group in groups {
            let size = group.positive + group.negative
            // Twice the mid-rank of ranks ranked + 1 … ranked + size.
            doubledV += Int128(group.positive) * Int128(2 * ranked + size + 1)
            ties += Int128(size) * (Int128(size) * Int128(size) - 1)
            hasTies = hasTies || size > 1
            ranked += size
        }
        guard ranked > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        let isExact = !hasTies && ranked == count && ranked < SignedRankDistribution.limit
        let pValue =
            isExact
            ? SignedRankDistribution(ranks: ranked).twoSidedPValue(Int(doubledV / 2))
            : normalPValue(ranks: ranked, doubledV: doubledV, ties: ties)
        return SignificanceTest(
            method: isExact ? .exactSignedRank : .normalWithContinuity, statistic: Double(doubledV) / 2,
            degreesOfFreedom: nil, pValue: pValue, count: ranked)
    }

    /// The sizes of the positive and negative halves of each |d| > 0, ascending.
    private static func byMagnitude(_ entries: [ValueTally.Entry]) -> [(positive: Int, negative: Int)] {
        // From zero the positive changes go up and the negative ones down: two ascending lists to merge.
        let middle = entries.firstIndex { $0.value >= 0 } ?? entries.count
        var (below, above) = (middle - 1, middle)
        if above < entries.count, entries[above].value == 0 { above += 1 }
        var groups: [(positive: Int, negative: Int)] = []
        groups.reserveCapacity(entries.count)
        while below >= 0 || above < entries.count {
            let down = below >= 0 ? entries[below].value.magnitude : .max
            let up = above < entries.count ? entries[above].value.magnitude : .max
            let isUp = above < entries.count && up <= down
            let isDown = below >= 0 && down <= up
            groups.append((isUp ? entries[above].count : 0, isDown ? entries[below].count : 0))
            if isUp { above += 1 }
            if isDown { below -= 1 }
        }
        return groups
    }

    private static func normalPValue(ranks: Int, doubledV: Int128, ties: Int128) -> Double {
        let n = Int128(ranks)
        let variance = Double(2 * n * (n + 1) * (2 * n + 1) - ties) / 48
        return ContinuityCorrected.pValue(doubledExcess: doubledV - n * (n + 1) / 2, variance: variance)
    }
}
