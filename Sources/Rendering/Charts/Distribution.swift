/// How values are spread: a histogram, or several above one another on the same scales (before and after).
public struct Distribution: DrawnChart {
    /// One interval of values and how many fall into it.
    public struct Bin: Sendable, Hashable {
        /// The interval's lower end, included.
        public let low: Double
        /// Its upper end.
        public let high: Double
        /// How many, or which share; or why it is not said.
        public let content: ChartContent

        /// Nil unless both ends are finite numbers of a sensible size and the upper one is the greater.
        public init?(from low: Double, to high: Double, content: ChartContent) {
            guard ChartEstimate.canBeDrawn(low), ChartEstimate.canBeDrawn(high), low < high else { return nil }
            self.low = low
            self.high = high
            self.content = content
        }
    }

    /// One histogram.
    public struct Panel: Sendable, Hashable {
        /// Stands above it: "Sebelum (n = 134)"; empty for none.
        public let label: String
        /// The bins; they may differ in width, the caller then passes densities.
        public let bins: [Bin]
        /// A line through this histogram: its mean.
        public let reference: ReferenceLine?

        /// One histogram.
        public init(label: String, bins: [Bin], reference: ReferenceLine? = nil) {
            self.label = label
            self.bins = bins
            self.reference = reference
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The horizontal scale: the values.
    public let valueAxis: ChartAxis
    /// The vertical scale: how many; zero is always on it.
    public let countAxis: ChartAxis
    /// The histograms from the top down.
    public let panels: [Panel]
    let kind = "distribution"

    /// Histograms above one another.
    public init(heading: ChartHeading, valueAxis: ChartAxis, countAxis: ChartAxis, panels: [Panel]) {
        self.heading = heading
        self.valueAxis = valueAxis
        self.countAxis = countAxis
        self.panels = panels
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
