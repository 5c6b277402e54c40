/// The limits within which chance alone would keep published shares of groups of unequal size: a funnel plot.
public struct ShareFunnel: Sendable {
    /// The levels that the two pairs of limits are drawn at, the inner one first.
    public static let levels = FunnelPlot.usualLevels

    private let plot: FunnelPlot

    /// From the shares of groups that do not overlap; figures without a value are left out.
    ///
    /// Nil when there are none, or when all or nobody succeeded, for then chance has no spread.
    public init?(_ figures: [Figure]) {
        let groups = figures.compactMap(\.shown).filter { $0.n > 0 && (0...1).contains($0.value) }.map { shown in
            Proportion(Int((shown.value * Double(shown.n)).rounded()), of: shown.n)
        }
        // A group without spread is no fault of anybody: there is nothing to draw.
        guard let plot = try? FunnelPlot(groups) else { return nil }
        self.plot = plot
    }

    /// The share of all groups together.
    public var target: Double { plot.target }

    /// The limits for a group of `n` people, `n` being positive.
    public func limits(of n: Int, level: Double) -> ClosedRange<Double> {
        let interval = plot.limits(total: n, level: level)
        return interval.low...interval.high
    }
}
