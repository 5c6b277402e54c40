/// The change of one group in standard deviations. What one divides by is in the name, because they differ by a factor.
enum StandardisedChange {
    /// Hedges' g of the standardised mean change in raw-score metric (Becker 1988; `SMCR` in metafor):
    /// g = J(n − 1)(ȳ − x̄)/s_x, variance 2(1 − r)/n + g²/2n, interval g ± z √variance.
    ///
    /// Assumes normal scores. Needs three pairs (J is zero for one degree of freedom) and variance before. Without
    /// variance after, or where all pairs lie on a rising line and nothing changed, there is no interval.
    static func g(_ pairs: ExactPairMoments, level: Double = Interval.usualLevel) throws(NotComputable) -> Estimate {
        try pairs.before.require(3)
        let n = Double(pairs.count)
        let deviation = try pairs.before.positiveDeviation()
        let g = try HedgesCorrection.factor(degreesOfFreedom: n - 1) * pairs.change.mean() / deviation
        return NormalInterval.estimate(g, count: pairs.count, level: level) { () throws(NotComputable) -> Double in
            2 * (1 - (try pairs.correlation())) / n + g * g / (2 * n)
        }
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
