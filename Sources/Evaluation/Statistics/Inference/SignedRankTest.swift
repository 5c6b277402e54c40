/// Wilcoxon's signed-rank test (1945) on the changes of pairs, as R's `wilcox.test(paired = TRUE)` computes it.
enum SignedRankTest {
    /// V = Σ of the ranks of |d| over the positive d; zeros are dropped, ties get mid-ranks.
    ///
    /// Exact for n < 50 without ties and without zeros; otherwise normal, V − n(n + 1)/4 being moved half a unit toward
    /// zero, with the variance n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48 over the ties. Ties are decided on integers, so that
    /// (4 − 3)/10 ties with (3 − 2)/10, which floating point would tell apart. Assumes that changes are symmetric about
    /// their middle. Needs one change that is not zero.
    static func run(_ differences: ValueTally) throws(NotComputable) -> SignificanceTest {
        let groups = byMagnitude(differences)
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
        let isExact = !hasTies && ranked == differences.count && ranked < SignedRankDistribution.limit
        let pValue =
            isExact
            ? SignedRankDistribution(ranks: ranked).twoSidedPValue(Int(doubledV / 2))
            : normalPValue(ranks: ranked, doubledV: doubledV, ties: ties)
        return SignificanceTest(
            method: isExact ? .exactSignedRank : .normalWithContinuity, statistic: Double(doubledV) / 2,
            degreesOfFreedom: nil, pValue: pValue, count: ranked)
    }

    /// The sizes of the positive and negative halves of each |d| > 0, ascending.
    private static func byMagnitude(_ differences: ValueTally) -> [(positive: Int, negative: Int)] {
        let entries = differences.entries
        let positive = entries.filter { $0.value > 0 }.map { ($0.value.magnitude, $0.count, 0) }
        let negative = entries.filter { $0.value < 0 }.map { ($0.value.magnitude, 0, $0.count) }
        var groups: [(magnitude: UInt64, positive: Int, negative: Int)] = []
        for (magnitude, above, below) in (positive + negative).sorted(by: { $0.0 < $1.0 }) {
            if let last = groups.last, last.magnitude == magnitude {
                groups[groups.count - 1] = (magnitude, last.positive + above, last.negative + below)
            } else {
                groups.append((magnitude, above, below))
            }
        }
        return groups.map { ($0.positive, $0.negative) }
    }

    private static func normalPValue(ranks: Int, doubledV: Int128, ties: Int128) -> Double {
        let n = Int128(ranks)
        let variance = Double(2 * n * (n + 1) * (2 * n + 1) - ties) / 48
        return ContinuityCorrected.pValue(doubledExcess: doubledV - n * (n + 1) / 2, variance: variance)
    }
}
