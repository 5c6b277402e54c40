/// A computed value that has not passed disclosure control. It never leaves this module: see ``Figure``.
struct RawFigure: Sendable {
    /// Which of the measure's values: `mean`, `standard_deviation`, `share_4`, … The measure's own value is `value`.
    var statistic: String
    /// The value, or why there is none.
    var outcome: Outcome
    /// Cases: the pairs, answers, rows or indicators that the value rests on.
    var n: Int
    /// Distinct people behind it; `nil` for figures that are not about people, such as an amount of money.
    var people: Int?
    /// How sure the value is; `nil` where its method has no standard error.
    var spread: Figure.Spread?
    /// Where the measure itself breaks its rows down (by item, indicator, theme): by what, and which.
    var breakdown: Breakdown?

    enum Outcome: Sendable {
        case value(Double, low: Double?, high: Double?)
        case absent(Absence)
    }

    struct Breakdown: Sendable, Hashable {
        var group: String
        var member: String
    }

    init(
        _ statistic: String, _ outcome: Outcome, n: Int, people: Int?, breakdown: Breakdown? = nil
    ) {
        self.statistic = statistic
        self.outcome = outcome
        self.n = n
        self.people = people
        self.breakdown = breakdown
    }

    /// The measure's own value.
    init(_ outcome: Outcome, n: Int, people: Int?, breakdown: Breakdown? = nil) {
        self.init("value", outcome, n: n, people: people, breakdown: breakdown)
    }
}
