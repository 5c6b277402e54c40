/// Wilcoxon's rank-sum test (Mann & Whitney 1947) for two independent groups, as R's
/// `wilcox.test(second, first, exact = FALSE)` computes it.
enum RankSumTest {
    /// W = Σ of the ranks of the second group − n₂(n₂ + 1)/2: the pairs in which the second is larger, ties half.
    ///
    /// Normal with continuity correction and variance n₁n₂/12 · (N + 1 − Σ(t³ − t)/(N(N − 1))). Assumes independent
    /// values; small p speaks for a shift when the shapes are alike. Needs a value in each group, and two that differ.
    static func run(_ first: ValueTally, _ second: ValueTally) throws(NotComputable) -> SignificanceTest {
        precondition(first.unitsPerOne == second.unitsPerOne, "values of different units cannot be ranked together")
        let (left, right) = (Int128(first.count), Int128(second.count))
        guard left > 0, right > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        var all = first
        all.merge(second)
        let secondCounts = Dictionary(uniqueKeysWithValues: second.entries.map { ($0.value, $0.count) })
        var (ranked, doubledRanks, ties) = (0, Int128(0), Int128(0))
        for entry in all.entries {
            let doubledMidRank = Int128(2 * ranked + entry.count + 1)
            doubledRanks += Int128(secondCounts[entry.value] ?? 0) * doubledMidRank
            ties += Int128(entry.count) * (Int128(entry.count) * Int128(entry.count) - 1)
            ranked += entry.count
        }
        let total = left + right
        let doubledW = doubledRanks - right * (right + 1)
        guard ties < total * (total * total - 1) else { throw .noVariance }
        // The bracket as one quotient of integers: where nearly all values tie, its two terms nearly cancel.
        let untied = Double(total * (total * total - 1) - ties) / Double(total * (total - 1))
        let variance = Double(left) * Double(right) / 12 * untied
        return SignificanceTest(
            method: .normalWithContinuity, statistic: Double(doubledW) / 2, degreesOfFreedom: nil,
            pValue: ContinuityCorrected.pValue(doubledExcess: doubledW - left * right, variance: variance),
            count: ranked)
    }
}
