/// The outcome of a test of "no difference", two-sided.
struct SignificanceTest: Sendable, Hashable {
    /// How the p-value came about, which the page says beside it.
    enum Method: Sendable, Hashable {
        /// Student's t on the differences within pairs.
        case pairedT
        /// Welch's t on two groups with their own variances.
        case welchT
        /// The binomial distribution itself.
        case exactBinomial
        /// χ² with one degree of freedom and the continuity correction.
        case chiSquaredWithContinuity
        /// The signed-rank distribution itself.
        case exactSignedRank
        /// The normal approximation with corrections for ties and continuity.
        case normalWithContinuity
    }

    /// How the p-value came about.
    let method: Method
    /// The method's statistic: t, χ², V, W, or the smaller count for the binomial.
    let statistic: Double
    /// The degrees of freedom of t and χ²; `nil` for the others.
    let degreesOfFreedom: Double?
    /// The two-sided p-value, 0 to 1.
    let pValue: Double
    /// How many values entered the statistic: pairs, non-zero differences, both groups together.
    let count: Int
}
