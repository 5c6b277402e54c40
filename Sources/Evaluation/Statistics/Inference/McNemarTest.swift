import Glibc

/// McNemar's test (1947) on the pairs that changed: b one way, c the other; those that did not change say nothing.
enum McNemarTest {
    /// Below this many changed pairs the binomial distribution itself serves.
    static let exactBelow = 25

    /// b + c < 25: exact two-sided binomial with p = ½ on min(b, c). Otherwise χ² = (|b − c| − 1)²/(b + c) with one
    /// degree of freedom and the continuity correction (Edwards 1948), which is zero for b = c. Needs one changed pair.
    static func run(_ b: Int, _ c: Int) throws(NotComputable) -> SignificanceTest {
        precondition(b >= 0 && c >= 0, "counts are not negative")
        let changed = b + c
        guard changed > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        guard changed >= exactBelow else {
            let smaller = min(b, c)
            let pValue = BinomialDistribution(trials: changed, probability: 0.5).twoSidedPValue(smaller)
            return SignificanceTest(
                method: .exactBinomial, statistic: Double(smaller), degreesOfFreedom: nil, pValue: pValue,
                count: changed)
        }
        let excess = Double(max(abs(b - c) - 1, 0))
        let statistic = excess * excess / Double(changed)
        return SignificanceTest(
            method: .chiSquaredWithContinuity, statistic: statistic, degreesOfFreedom: 1,
            pValue: ChiSquared(degreesOfFreedom: 1).survival(statistic), count: changed)
    }
}
