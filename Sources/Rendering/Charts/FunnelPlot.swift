/// A fair comparison of shares from groups of unequal size: a point per programme against its number of people, with
/// the limits within which chance alone would keep it. The limits are computed by the caller.
public struct FunnelPlot: DrawnChart {
    /// A place in the plot.
    public struct Place: Sendable, Hashable {
        /// The number of people.
        public let size: Double
        /// The share.
        public let value: Double

        /// Nil when one of the two is not a finite number of a sensible size.
        public init?(size: Double, value: Double) {
            guard ChartEstimate.canBeDrawn(size), ChartEstimate.canBeDrawn(value) else { return nil }
            self.size = size
            self.value = value
        }
    }

    /// A programme.
    public struct Dot: Sendable, Hashable {
        /// The programme's name.
        public let label: String
        /// Its place.
        public let place: Place
        /// Its share and number of people in words, for the tooltip.
        public let text: String
        /// Outside the limits: drawn filled, and named where there is room.
        public let isNotable: Bool

        /// A programme.
        public init(label: String, place: Place, text: String, isNotable: Bool = false) {
            self.label = label
            self.place = place
            self.text = text
            self.isNotable = isNotable
        }
    }

    /// A pair of limits.
    public struct Limit: Sendable, Hashable {
        /// "95 %".
        public let label: String
        /// From the smallest size to the greatest.
        public let lower: [Place]
        /// From the smallest size to the greatest.
        public let upper: [Place]

        /// A pair of limits.
        public init(label: String, lower: [Place], upper: [Place]) {
            self.label = label
            self.lower = lower
            self.upper = upper
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The horizontal scale: people.
    public let sizeAxis: ChartAxis
    /// The vertical scale: shares.
    public let valueAxis: ChartAxis
    /// The programmes.
    public let dots: [Dot]
    /// The inner limits first; up to two are told apart.
    public let limits: [Limit]
    /// The share of all programmes together.
    public let reference: ReferenceLine?
    let kind = "funnel"

    /// A plot of the programmes.
    public init(
        heading: ChartHeading, sizeAxis: ChartAxis, valueAxis: ChartAxis, dots: [Dot], limits: [Limit],
        reference: ReferenceLine? = nil
    ) {
        self.heading = heading
        self.sizeAxis = sizeAxis
        self.valueAxis = valueAxis
        self.dots = dots
        self.limits = limits
        self.reference = reference
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
