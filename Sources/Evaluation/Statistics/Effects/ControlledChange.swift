/// The change of a trained group beside that of a comparison group: the only design that earns the word effect.
struct ControlledChange: Sendable, Hashable {
    /// Those who were trained, before and after.
    let trained: ExactPairMoments
    /// Those who were not, measured at the same times.
    let comparison: ExactPairMoments

    /// Two groups measured in the same unit.
    init(trained: ExactPairMoments, comparison: ExactPairMoments) {
        self.trained = trained
        self.comparison = comparison
    }

    /// Difference in differences, (ȳ − x̄) trained − (ȳ − x̄) comparison, as Welch's comparison of the changes.
    ///
    /// Assumes that without training both groups had changed alike. Each group needs two pairs.
    func differenceInDifferences() throws(NotComputable) -> WelchComparison {
        try WelchComparison(from: comparison.change, to: trained.change)
    }

    /// (x̄_T − x̄_C)/pooled s_x: how far apart the groups were before (What Works Clearinghouse 2022: above 0.25 in
    /// magnitude is not equivalent, from 0.05 on needs adjusting).
    func baselineGap() throws(NotComputable) -> Double {
        let deviation = try pooledDeviation()
        return try trained.before.exactMean(above: comparison.before).value / deviation
    }

    /// d_ppc2 = J(m)(Δ_T − Δ_C)/S with m = n_T + n_C − 2 and S the pooled deviation before (Morris 2008, equation 8), with the
    /// interval d ± t(f) √max(V₁, V₂), f Welch's of the changes.
    ///
    /// V₁ = J² W/S² + d²/(2m), W = s²_dT/n_T + s²_dC/n_C, takes any spread after, and V₂ = J²(A_T + A_C) any shape:
    /// A_g = n_g/(n_g − 1) Σψ² with ψ = ±(dᵢ − d̄_g)/(n_g S) − D((xᵢ − x̄_g)² − q_g)/(2S³m), D = Δ_T − Δ_C and q_g = Σ(x − x̄_g)²/n_g.
    ///
    /// Each group needs two pairs, and one of them variance before; where no change varies, the value stands without an
    /// interval.
    ///
    /// - Parameters:
    ///   - spreads: Of the trained and of the comparison group.
    ///   - level: The confidence of the interval.
    /// - Returns: The effect with its interval.
    /// - Throws: `tooFewValues`, and `noVariance` where no score before varies.
    func effectSize(
        spreads: (trained: PairSpread, comparison: PairSpread), level: Double = Interval.usualLevel
    ) throws(NotComputable) -> Estimate {
        let deviation = try pooledDeviation()
        let correction = HedgesCorrection.factor(degreesOfFreedom: degreesOfFreedom)
        let difference = try trained.change.exactMean(above: comparison.change).value
        let value = correction * difference / deviation
        let count = trained.count + comparison.count
        guard let changes = try? differenceInDifferences() else {
            return Estimate(value: value, range: .failure(.noVariance), count: count)
        }
        let error = changes.standardError / deviation
        let normal = correction * correction * error * error + value * value / (2 * degreesOfFreedom)
        let shape =
            try Self.influence(trained, spreads.trained, deviation, difference / (2 * degreesOfFreedom))
            + Self.influence(comparison, spreads.comparison, deviation, -difference / (2 * degreesOfFreedom))
        return StudentEstimate.estimate(
            value, variance: max(normal, correction * correction * shape),
            degreesOfFreedom: changes.degreesOfFreedom, count: count, level: level)
    }

    /// n/(n − 1) Σψ² of a group, `pull` being ±D/2m.
    private static func influence(
        _ group: ExactPairMoments, _ spread: PairSpread, _ deviation: Double, _ pull: Double
    ) throws(NotComputable) -> Double {
        let n = Double(group.count)
        let changes = try group.change.variance() * (n - 1)
        let q = try group.before.variance() * (n - 1) / n
        let cube = deviation * deviation * deviation
        let squares =
            changes / (n * n * deviation * deviation) - 2 * pull / (n * deviation * cube) * spread.changeBySquare
            + pull * pull / (cube * cube) * (spread.fourth - n * q * q)
        return n / (n - 1) * squares
    }

    /// Where the trained stood after less where the others stood: the difference after only.
    func differenceAfter() throws(NotComputable) -> WelchComparison {
        try WelchComparison(from: comparison.after, to: trained.after)
    }

    /// n_T + n_C − 2.
    var degreesOfFreedom: Double { Double(trained.count + comparison.count - 2) }

    /// √((Sxx_T + Sxx_C)/(n_T + n_C − 2)) over the scores before.
    func pooledDeviation() throws(NotComputable) -> Double {
        try trained.before.require(2)
        try comparison.before.require(2)
        let (left, right) = (try trained.before.variance(), try comparison.before.variance())
        guard left + right > 0 else { throw .noVariance }
        let squares = left * Double(trained.count - 1) + right * Double(comparison.count - 1)
        return (squares / degreesOfFreedom).squareRoot()
    }
}
