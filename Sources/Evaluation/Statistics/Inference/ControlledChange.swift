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

    /// d_ppc2 = J(n_T + n_C − 2)(Δ_T − Δ_C)/pooled s_x (Morris 2008, equation 8), with the interval d ± z √variance
    /// (equation 25): 2J²(1 − ρ)h · m/(m − 2) · (1 + d²/(2(1 − ρ)h)) − d², where m = n_T + n_C − 2, h = 1/n_T + 1/n_C,
    /// and ρ is the pooled correlation of before and after.
    ///
    /// Assumes normal scores of equal variance. Each group needs two pairs, and one of them variance before; without a
    /// correlation, or when the variance comes out zero, the value stands without an interval.
    func effectSize(level: Double = Interval.usualLevel) throws(NotComputable) -> Estimate {
        let deviation = try pooledDeviation()
        let correction = HedgesCorrection.factor(degreesOfFreedom: degreesOfFreedom)
        let raw = try trained.change.exactMean(above: comparison.change).value / deviation
        let value = correction * raw
        let count = trained.count + comparison.count
        return NormalInterval.estimate(value, count: count, level: level) { () throws(NotComputable) -> Double in
            let m = degreesOfFreedom
            guard m > 2 else { throw .tooFewValues(needed: 5, found: count) }
            let h = 1 / Double(trained.count) + 1 / Double(comparison.count)
            let unexplained = 2 * (1 - (try pooledCorrelation())) * h
            // The formula's product is multiplied out, so that a perfect correlation divides by nothing, and d² is taken
            // off on paper, so that a large effect in a large group cancels nothing.
            let excess = HedgesCorrection.excess(degreesOfFreedom: m)
            return (1 + excess) * unexplained + excess * value * value
        }
    }

    private var degreesOfFreedom: Double { Double(trained.count + comparison.count - 2) }

    /// √((Sxx_T + Sxx_C)/(n_T + n_C − 2)) over the scores before.
    private func pooledDeviation() throws(NotComputable) -> Double {
        try trained.before.require(2)
        try comparison.before.require(2)
        let (left, right) = (try trained.before.variance(), try comparison.before.variance())
        guard left + right > 0 else { throw .noVariance }
        let squares = left * Double(trained.count - 1) + right * Double(comparison.count - 1)
        return (squares / degreesOfFreedom).squareRoot()
    }

    /// (Sxy_T + Sxy_C)/√((Sxx_T + Sxx_C)(Syy_T + Syy_C)), within −1 and 1.
    private func pooledCorrelation() throws(NotComputable) -> Double {
        let before = try trained.before.centralSum().value + comparison.before.centralSum().value
        let after = try trained.after.centralSum().value + comparison.after.centralSum().value
        guard before > 0, after > 0 else { throw .noVariance }
        let products = try trained.centralSum().value + comparison.centralSum().value
        return ExactPairMoments.coefficient(products: products, squares: before, after)
    }
}
