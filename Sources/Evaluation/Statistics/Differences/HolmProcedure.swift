/// Several comparisons of which each may be claimed, with at most 5 % risk that any claim is wrong (Holm 1979).
///
/// The comparisons are all that could have been named, not those that are. Each has an interval at the level of its own step, so
/// that it excludes zero exactly where the procedure says clear.
struct HolmProcedure: Sendable, Hashable {
    /// p̃₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎), in the order given.
    let adjusted: [Double]
    /// 1 − α/(m − min(i − 1, R)), R being how many are clear, in the order given.
    let levels: [Double]
    /// Which are clear: p̃ ≤ α.
    let isClear: [Bool]

    /// - Parameters:
    ///   - pValues: Of all comparisons that could have been named.
    ///   - alpha: The risk of any wrong claim.
    init(_ pValues: [Double], alpha: Double = 1 - Interval.usualLevel) {
        precondition(pValues.allSatisfy { $0 >= 0 && $0 <= 1 }, "a p-value lies between 0 and 1")
        let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
        var (adjusted, largest) = (pValues, 0.0)
        for (step, index) in ascending.enumerated() {
            largest = max(largest, min(1, Double(pValues.count - step) * pValues[index]))
            adjusted[index] = largest
        }
        let clear = adjusted.count { $0 <= alpha }
        var levels = pValues
        for (step, index) in ascending.enumerated() {
            levels[index] = 1 - alpha / Double(pValues.count - min(step, clear))
        }
        (self.adjusted, self.levels) = (adjusted, levels)
        isClear = adjusted.map { $0 <= alpha }
    }
}
