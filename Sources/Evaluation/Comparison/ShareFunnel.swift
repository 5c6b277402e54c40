/// The limits within which chance alone would keep published shares of groups of unequal size: a funnel plot.
public struct ShareFunnel: Sendable {
    /// The levels that the two pairs of limits are drawn at, the inner one first.
    public static let levels = FunnelPlot.usualLevels

    private let plot: FunnelPlot

    /// From the shares of groups that do not overlap; figures without a value are left out.
    ///
    /// Nil when there are none, or when all or nobody succeeded, for then chance has no spread.
    public init?(_ figures: [Figure]) { self.init(shares: figures.compactMap(\.shown)) }

    init?(shares: [Figure.Shown]) {
        let groups = shares.filter { $0.n > 0 && (0...1).contains($0.value) }.map { shown in
            Proportion(Int((shown.value * Double(shown.n)).rounded()), of: shown.n)
        }
        // A group without spread is no fault of anybody: there is nothing to draw.
        guard let plot = try? FunnelPlot(groups) else { return nil }
        self.plot = plot
    }

    /// The share of all groups together.
    public var target: Double { plot.target }

    /// φ, how many times as much the groups vary as chance alone would make them: mean of the winsorised z².
    public var overDispersion: Double { plot.estimatedOverDispersion }

    /// Whether φ is further above 1 than chance would put it, so that the limits are widened by √φ.
    public var isWidened: Bool { plot.overDispersion > 1 }

    /// The limits for a group of `n` people, `n` being positive.
    public func limits(of n: Int, level: Double) -> ClosedRange<Double> {
        let interval = plot.limits(total: n, level: level)
        return interval.low...interval.high
    }
}
