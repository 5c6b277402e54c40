/// How a chart's scale of numbers is labelled and what it must reach.
public struct ChartAxis: Sendable {
    /// Printed once beside the scale: "poin, skala 0–100".
    public let label: String
    /// A range that the scale reaches at least; data outside widen it, so that nothing is cut off.
    public let reaches: ClosedRange<Double>?
    /// How a tick is printed: decimal comma, percent sign and the rest are the caller's.
    public let format: @Sendable (Double) -> String

    /// - Parameters:
    ///   - label: printed beside the scale; empty for none.
    ///   - reaches: a range that is always on the scale (zero included, say); left out when it isn't finite.
    ///   - format: prints a tick's value. Ticks that would print alike are thinned out.
    public init(
        label: String = "", reaches: ClosedRange<Double>? = nil, format: @escaping @Sendable (Double) -> String
    ) {
        self.label = label
        self.format = format
        let ends = [reaches?.lowerBound, reaches?.upperBound].compactMap { $0 }
        self.reaches = ends.allSatisfy(ChartEstimate.canBeDrawn) ? reaches : nil
    }
}
