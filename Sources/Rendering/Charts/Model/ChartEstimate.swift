/// A number that can be drawn: finite, with an optional interval and the text that is printed for it.
public struct ChartEstimate: Sendable, Hashable {
    /// Numbers further from zero than this are refused: differences of two of them would lose all precision.
    public static let largestMagnitude = 1e15

    /// The position on the chart's scale.
    public let value: Double
    /// The interval's two ends on the chart's scale, the lower one first.
    public let interval: ClosedRange<Double>?
    /// The value as the page prints it, already in the reader's language ("12,4").
    public let text: String

    /// Nil when the value is not a finite number of a sensible size. An interval end that is not is left out with its
    /// interval; ends in the wrong order are put right.
    public init?(_ value: Double, interval: (low: Double, high: Double)? = nil, text: String) {
        guard Self.canBeDrawn(value) else { return nil }
        self.value = value
        self.text = text
        if let interval, Self.canBeDrawn(interval.low), Self.canBeDrawn(interval.high) {
            self.interval = min(interval.low, interval.high)...max(interval.low, interval.high)
        } else {
            self.interval = nil
        }
    }

    /// The value and the interval's ends: everything that the scale must reach.
    var extent: [Double] {
        guard let interval else { return [value] }
        return [value, interval.lowerBound, interval.upperBound]
    }

    static func canBeDrawn(_ number: Double) -> Bool {
        number.isFinite && number.magnitude <= largestMagnitude
    }
}
