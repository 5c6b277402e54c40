/// A closed interval on the scale of the estimate it belongs to.
struct Interval: Sendable, Hashable {
    /// The confidence that all pages use unless they say otherwise.
    static let usualLevel = 0.95

    /// The lower bound.
    let low: Double
    /// The upper bound, at least `low`.
    let high: Double
    /// The confidence in (0, 1) that the interval was made for.
    let level: Double

    /// An interval from its bounds.
    init(low: Double, high: Double, level: Double = usualLevel) {
        precondition(low <= high, "an interval's bounds are in order")
        self.low = low
        self.high = high
        self.level = level
    }

    /// `centre ± margin`.
    init(centre: Double, margin: Double, level: Double = usualLevel) {
        self.init(low: centre - margin, high: centre + margin, level: level)
    }

    /// The probability in each tail outside a two-sided interval of this level: (1 − level)/2.
    static func tail(of level: Double) -> Double {
        precondition(level > 0 && level < 1, "a confidence level lies strictly between 0 and 1")
        return (1 - level) / 2
    }

    /// The part within the limits that the measure can take at all, such as 0 to 1 for a share.
    func clamped(to limits: ClosedRange<Double>) -> Interval {
        func clamp(_ bound: Double) -> Double { min(max(bound, limits.lowerBound), limits.upperBound) }
        return Interval(low: clamp(low), high: clamp(high), level: level)
    }
}
