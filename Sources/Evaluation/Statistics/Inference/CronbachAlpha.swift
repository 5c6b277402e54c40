/// Cronbach's alpha (1951): how far the items of a questionnaire move together.
struct CronbachAlpha: Sendable, Hashable {
    /// k, at least 2.
    let items: Int
    /// n, those who answered every item.
    let respondents: Int
    /// α, at most 1; negative when items move against each other.
    let value: Double

    /// α = k/(k − 1) (1 − Σ var_item/var_total) over complete cases.
    ///
    /// Needs two items, two respondents, and totals that vary. Assumes that reversed items were turned before.
    init(items: [ExactMoments], totals: ExactMoments) throws(NotComputable) {
        guard items.count >= 2 else { throw .tooFewValues(needed: 2, found: items.count) }
        precondition(items.allSatisfy { $0.count == totals.count }, "alpha is computed over complete cases")
        let totalVariance = try totals.variance()
        guard totalVariance > 0 else { throw .noVariance }
        var itemVariance = 0.0
        for item in items { itemVariance += try item.variance() }
        let k = Double(items.count)
        self.items = items.count
        respondents = totals.count
        value = k / (k - 1) * (1 - itemVariance / totalVariance)
    }

    /// α with Feldt's interval (1965): 1 − (1 − α)F, F being the upper and lower quantiles of F(n − 1, (n − 1)(k − 1)).
    ///
    /// Assumes items and people are random effects with normal errors. At α = 1 there is none (`noVariance`).
    func estimate(level: Double = Interval.usualLevel) -> Estimate {
        // Identical items may miss 1 by rounding; an interval as narrow as that would claim certainty.
        guard value < 1 - 1e-14 else { return Estimate(value: value, range: .failure(.noVariance), count: respondents) }
        let people = Double(respondents - 1)
        let f = FDistribution(people, people * Double(items - 1))
        let tail = Interval.tail(of: level)
        let interval = Interval(
            low: 1 - (1 - value) * f.upperQuantile(tail), high: 1 - (1 - value) * f.quantile(tail), level: level)
        return Estimate(value: value, range: .success(interval), count: respondents)
    }
}
