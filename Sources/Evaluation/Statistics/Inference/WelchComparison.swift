/// The difference between two independent groups, each with its own variance (Welch 1947).
struct WelchComparison: Sendable, Hashable {
    /// Mean of the second group less mean of the first.
    let difference: Double
    /// √(s₁²/n₁ + s₂²/n₂).
    let standardError: Double
    /// Satterthwaite's (1946) ν = (a + b)²/(a²/(n₁ − 1) + b²/(n₂ − 1)) with a = s₁²/n₁, b = s₂²/n₂.
    let degreesOfFreedom: Double
    /// Both groups together.
    let count: Int

    /// Compares two groups of independent values with roughly normal means. Each needs two values; one needs variance.
    init(from first: ExactMoments, to second: ExactMoments) throws(NotComputable) {
        let (a, b) = (try Self.squaredError(first), try Self.squaredError(second))
        guard a + b > 0 else { throw .noVariance }
        difference = try second.exactMean(above: first).value
        standardError = (a + b).squareRoot()
        // As shares of a + b, so that neither square leaves the range.
        let (left, right) = (a / (a + b), b / (a + b))
        degreesOfFreedom = 1 / (left * left / Double(first.count - 1) + right * right / Double(second.count - 1))
        count = first.count + second.count
    }

    /// The difference with its interval, difference ± t(ν) · standard error.
    func estimate(level: Double = Interval.usualLevel) -> Estimate {
        let contrast = StudentContrast(
            difference: difference, standardError: standardError, degreesOfFreedom: degreesOfFreedom)
        return contrast.estimate(count: count, level: level)
    }

    /// t = difference/standard error against "no difference".
    var test: SignificanceTest {
        let t = difference / standardError
        return SignificanceTest(
            method: .welchT, statistic: t, degreesOfFreedom: degreesOfFreedom,
            pValue: StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedPValue(t), count: count)
    }

    private static func squaredError(_ moments: ExactMoments) throws(NotComputable) -> Double {
        try moments.variance() / Double(moments.count)
    }
}
