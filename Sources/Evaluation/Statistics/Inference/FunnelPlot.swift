/// The limits of a funnel plot for shares (Spiegelhalter 2005, "Funnel plots for comparing institutional performance").
struct FunnelPlot: Sendable, Hashable {
    /// The levels that the two pairs of limits are drawn at.
    static let usualLevels = [0.95, 0.998]

    /// θ, the share of all together, strictly between 0 and 1.
    let target: Double
    /// φ by which the spread between groups exceeds chance; 1 when it does not.
    let overDispersion: Double
    /// φ as estimated, whether it is applied or not.
    let estimatedOverDispersion: Double

    /// From the groups to compare: θ = Σ successes/Σ n, and φ from their winsorised z-scores.
    ///
    /// Groups of nobody are left out. Needs one group with someone in it; `noVariance` when all or none succeeded.
    init(_ groups: [Proportion]) throws(NotComputable) {
        let measured = groups.filter { $0.total > 0 }
        guard !measured.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
        let (successes, total) = measured.reduce((0, 0)) { ($0.0 + $1.successes, $0.1 + $1.total) }
        guard successes > 0, successes < total else { throw .noVariance }
        let target = Double(successes) / Double(total)
        let scores = measured.map { group in
            let n = Double(group.total)
            return (Double(group.successes) - n * target) / (n * target * (1 - target)).squareRoot()
        }
        self.target = target
        overDispersion = OverDispersion.applied(scores)
        estimatedOverDispersion = OverDispersion.winsorised(scores)
    }

    /// The limits for a group of `total` people: binomial, interpolated between whole numbers as in Spiegelhalter's
    /// appendix, and their distance from the target widened by √φ.
    func limits(total: Int, level: Double) -> Interval {
        precondition(total > 0, "a funnel has no limits for nobody")
        let (tail, stretch) = (Interval.tail(of: level), overDispersion.squareRoot())
        let binomial = BinomialDistribution(trials: total, probability: target)
        let (lower, upper) = (binomial.quantile(tail), binomial.upperQuantile(tail))
        let low = Self.interpolated(binomial, lower, passed: binomial.cdf(lower) - tail)
        let high = Self.interpolated(binomial, upper, passed: tail - binomial.survival(upper))
        let widened = [low, high].map { target + stretch * ($0 - target) }
        // In a group of one or two the interpolated limits may both lie on one side; the target stays between them.
        return Interval(low: min(widened[0], target), high: max(widened[1], target), level: level).clamped(to: 0...1)
    }

    /// (r − α)/n with α = (P(R ≤ r) − p)/P(R = r), where r is the smallest number with P(R ≤ r) ≥ p, `passed` by so much:
    /// the cumulative distribution, drawn with straight lines between whole numbers, read at p.
    private static func interpolated(_ binomial: BinomialDistribution, _ r: Int, passed: Double) -> Double {
        (Double(r) - passed / binomial.probability(of: r)) / Double(binomial.trials)
    }
}
