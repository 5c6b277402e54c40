/// A share: so many of so many.
struct Proportion: Sendable, Hashable {
    /// How many have the property, 0 to `total`.
    let successes: Int
    /// Of how many.
    let total: Int

    /// `successes` of `total`.
    init(_ successes: Int, of total: Int) {
        precondition(successes >= 0 && successes <= total, "a part is no larger than its whole")
        self.successes = successes
        self.total = total
    }

    /// The share, 0 to 1, as a quotient of integers. Needs one value.
    func exactShare() throws(NotComputable) -> ExactRatio {
        guard total > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        return ExactRatio(Int128(successes), over: Int128(total))
    }

    /// The share with Wilson's score interval (Wilson 1927): (p + z²/2n ± z √(p(1 − p)/n + z²/4n²))/(1 + z²/n).
    ///
    /// Stays within 0 and 1 and keeps its width at 0 % and 100 %, where it ends at the share. Assumes independent values.
    func estimate(level: Double = Interval.usualLevel) throws(NotComputable) -> Estimate {
        let share = try exactShare().value
        let limits = scoreLimits(z: NormalDistribution.upperQuantile(Interval.tail(of: level)))
        let interval = Interval(low: limits.low, high: limits.high, level: level)
        return Estimate(value: share, range: .success(interval), count: total)
    }

    /// The Wilson limits at z standard errors. Somebody must be counted.
    func scoreLimits(z: Double) -> (low: Double, high: Double) {
        precondition(total > 0, "a share of nobody has no limits")
        let (n, failures) = (Double(total), Double(total - successes))
        let centre = Double(successes) + z * z / 2
        let spread = z * (Double(successes) * failures / n + z * z / 4).squareRoot()
        let low = successes == 0 ? 0 : max((centre - spread) / (n + z * z), 0)
        let high = successes == total ? 1 : min((centre + spread) / (n + z * z), 1)
        return (low, high)
    }

    /// The share, 0 to 1. Somebody must be counted.
    var share: Double { Double(successes) / Double(total) }
}
