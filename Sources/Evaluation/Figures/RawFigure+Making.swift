/// The ways in which measures state what they computed. A statistic that can't be computed on these numbers becomes a
/// figure that says so.
extension RawFigure {
    /// A value with its interval.
    static func estimate(
        _ statistic: String = "value", people: Int?, n: Int, breakdown: Breakdown? = nil,
        _ compute: () throws(NotComputable) -> Estimate
    ) -> RawFigure {
        do {
            let estimate = try compute()
            let outcome = Outcome.value(estimate.value, low: estimate.interval?.low, high: estimate.interval?.high)
            var figure = RawFigure(statistic, outcome, n: n, people: people, breakdown: breakdown)
            figure.spread = estimate.standardError.map {
                Figure.Spread(standardError: $0, degreesOfFreedom: estimate.degreesOfFreedom)
            }
            return figure
        } catch {
            return RawFigure(statistic, .absent(.tooFew), n: n, people: people, breakdown: breakdown)
        }
    }

    /// A value without an interval.
    static func number(
        _ statistic: String = "value", people: Int?, n: Int, breakdown: Breakdown? = nil,
        _ compute: () throws(NotComputable) -> Double
    ) -> RawFigure {
        do {
            let outcome = Outcome.value(try compute(), low: nil, high: nil)
            return RawFigure(statistic, outcome, n: n, people: people, breakdown: breakdown)
        } catch {
            return RawFigure(statistic, .absent(.tooFew), n: n, people: people, breakdown: breakdown)
        }
    }

    /// A share with its Wilson interval.
    static func share(
        as statistic: String = "value", _ successes: Int, of total: Int, people: Int?, breakdown: Breakdown? = nil
    ) -> RawFigure {
        estimate(statistic, people: people, n: total, breakdown: breakdown) { () throws(NotComputable) in
            try Proportion(successes, of: total).estimate()
        }
    }

    /// A number of things or people.
    static func count(
        as statistic: String = "value", _ value: Int, people: Int?, breakdown: Breakdown? = nil
    ) -> RawFigure {
        RawFigure(
            statistic, .value(Double(value), low: nil, high: nil), n: value, people: people, breakdown: breakdown)
    }
}
