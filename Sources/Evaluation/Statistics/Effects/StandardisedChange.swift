/// The change of one group in standard deviations. What one divides by is in the name, because they differ by a factor.
enum StandardisedChange {
    /// Hedges' g of the standardised mean change in raw-score metric (Becker 1988): g = J(n − 1)(ȳ − x̄)/s_x, with the interval
    /// g ± t(n − 1) √max(V₁, V₂).
    ///
    /// V₁ = J² s_d²/(n s_x²) + g²/(2(n − 1)) takes any spread after (Bonett 2008), and
    /// V₂ = J²/(n(n − 1)) · (Σ(d − d̄)²/s_x² − d̄/s_x⁴ · Σ(d − d̄)(x − x̄)² + d̄²/(4 s_x⁶) · (Σ(x − x̄)⁴ − n q²)) any shape, q being
    /// Σ(x − x̄)²/n. Needs three pairs (J is zero for one degree of freedom) and variance before; where all changed alike by
    /// nothing, there is no interval.
    static func g(
        _ pairs: ExactPairMoments, spread: PairSpread, level: Double = Interval.usualLevel
    ) throws(NotComputable) -> Estimate {
        try pairs.before.require(3)
        let n = Double(pairs.count)
        let deviation = try pairs.before.positiveDeviation()
        let correction = HedgesCorrection.factor(degreesOfFreedom: n - 1)
        let (change, variance) = (try pairs.change.mean(), deviation * deviation)
        let changes = try pairs.change.variance()
        let g = correction * change / deviation
        let normal = correction * correction * changes / (n * variance) + g * g / (2 * (n - 1))
        let q = variance * (n - 1) / n
        let shape =
            changes * (n - 1) / variance - change / (variance * variance) * spread.changeBySquare
            + change * change / (4 * variance * variance * variance) * (spread.fourth - n * q * q)
        let robust = correction * correction / (n * (n - 1)) * shape
        return StudentEstimate.estimate(
            g, variance: max(normal, robust), degreesOfFreedom: n - 1, count: pairs.count, level: level)
    }

    /// d_z = d̄/s_d: the change over the deviation of the changes (Cohen 1988). Needs two pairs whose changes differ.
    static func overDeviationOfChange(_ change: ExactMoments) throws(NotComputable) -> Double {
        let deviation = try change.positiveDeviation()
        return try change.mean() / deviation
    }

    /// d_av = d̄/√((s_x² + s_y²)/2) (Cumming 2012). Needs two pairs, and variance before or after.
    static func overAverageDeviation(_ pairs: ExactPairMoments) throws(NotComputable) -> Double {
        let average = (try pairs.before.variance() + pairs.after.variance()) / 2
        guard average > 0 else { throw .noVariance }
        return try pairs.change.mean() / average.squareRoot()
    }
}
