/// Wilcoxon's signed-rank distribution: V is the sum of those of the ranks 1 … n whose sign, by a fair coin, is
/// positive (Wilcoxon 1945). Exact: counts of subsets by their sum, as integers.
struct SignedRankDistribution: Sendable, Hashable {
    /// From this many ranks on the counts may pass what a `Double` holds exactly, and the normal approximation serves.
    static let limit = 50

    /// n, 1 to 49.
    let ranks: Int
    /// Index v: how many subsets have a sum up to v.
    private let cumulative: [UInt64]

    /// The distribution for `ranks` values without ties.
    init(ranks: Int) {
        precondition(ranks > 0 && ranks < Self.limit, "the exact signed-rank distribution serves 1 to 49 ranks")
        self.ranks = ranks
        var counts = [UInt64](repeating: 0, count: ranks * (ranks + 1) / 2 + 1)
        counts[0] = 1
        for rank in 1...ranks {
            for sum in stride(from: rank * (rank + 1) / 2, through: rank, by: -1) {
                counts[sum] += counts[sum - rank]
            }
        }
        for sum in counts.indices.dropFirst() { counts[sum] += counts[sum - 1] }
        cumulative = counts
    }

    /// P(V ≤ v).
    func cdf(_ v: Int) -> Double {
        guard v >= 0 else { return 0 }
        return Double(cumulative[min(v, cumulative.count - 1)]) / Double(UInt64(1) << UInt64(ranks))
    }

    /// P(V > v), exact as well: V and its mirror n(n + 1)/2 − V have one distribution.
    func survival(_ v: Int) -> Double { cdf(cumulative.count - 2 - v) }

    /// Twice the smaller tail that holds v, at most 1.
    func twoSidedPValue(_ v: Int) -> Double { min(1, 2 * min(cdf(v), survival(v - 1))) }
}
