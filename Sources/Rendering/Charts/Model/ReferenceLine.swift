/// A line across a chart at a value that the reader compares with: a target, zero, an average.
public struct ReferenceLine: Sendable, Hashable {
    /// The position on the chart's scale.
    public let value: Double
    /// What the line is, with its value: "target 80 %".
    public let label: String

    /// Nil when the value is not a finite number of a sensible size.
    public init?(_ value: Double, label: String) {
        guard ChartEstimate.canBeDrawn(value) else { return nil }
        self.value = value
        self.label = label
    }
}
