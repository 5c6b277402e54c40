/// Estimates along an ordered scale (waves in months, years, sessions): a line for each series with the interval as a
/// band or as whiskers. Where a point is withheld the line is broken and the point's short form stands in its place.
public struct LineWithBand: DrawnChart {
    /// A place on the horizontal scale with its label.
    public struct Step: Sendable, Hashable {
        /// Months, a year, or simply the session's number.
        public let position: Double
        /// "6 bulan", "2025", "Angkatan II".
        public let label: String

        /// Nil when the position is not a finite number of a sensible size.
        public init?(_ position: Double, label: String) {
            guard ChartEstimate.canBeDrawn(position) else { return nil }
            self.position = position
            self.label = label
        }
    }

    /// What is measured at the steps, for one group.
    public struct Series: Sendable, Hashable {
        /// Stands at the line's end: "Peserta".
        public let label: String
        /// One for each step, in the steps' order; nil where nothing was to be measured.
        public let points: [ChartContent?]

        /// What is measured at the steps, for one group.
        public init(label: String, points: [ChartContent?]) {
            self.label = label
            self.points = points
        }
    }

    /// How intervals are drawn.
    public enum IntervalStyle: Sendable, Hashable {
        /// As an area around the line.
        case band
        /// As a standing whisker at each point: better where several series lie close together.
        case whiskers
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The vertical scale.
    public let axis: ChartAxis
    /// The horizontal scale's steps, drawn in ascending order of position.
    public let steps: [Step]
    /// Up to four are told apart by colour and shape; further ones take those of the first again.
    public let series: [Series]
    /// How intervals are drawn.
    public let intervals: IntervalStyle
    /// What the lines are compared with.
    public let reference: ReferenceLine?
    let kind = "line"

    /// A chart of the series over the steps.
    public init(
        heading: ChartHeading, axis: ChartAxis, steps: [Step], series: [Series], intervals: IntervalStyle = .band,
        reference: ReferenceLine? = nil
    ) {
        self.heading = heading
        self.axis = axis
        self.steps = steps
        self.series = series
        self.intervals = intervals
        self.reference = reference
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
