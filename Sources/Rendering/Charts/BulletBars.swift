/// Indicators against their targets: a bar for what was reached, a mark for the target, a tick for where it began.
///
/// Indicators differ in their units, so each row has its own scale from zero and there is no common axis; the
/// numbers stand in columns.
public struct BulletBars: DrawnChart {
    /// One indicator.
    public struct Row: Sendable, Hashable {
        /// The indicator: "Proyek selesai tepat waktu".
        public let label: String
        /// What was reached, or why it is not known.
        public let actual: ChartContent
        /// What was aimed at.
        public let target: ChartEstimate?
        /// Where it began.
        public let baseline: ChartEstimate?
        /// In words whether the target is reached: "tercapai", "belum tercapai".
        public let verdict: String

        /// One indicator.
        public init(
            label: String, actual: ChartContent, target: ChartEstimate? = nil, baseline: ChartEstimate? = nil,
            verdict: String = ""
        ) {
            self.label = label
            self.actual = actual
            self.target = target
            self.baseline = baseline
            self.verdict = verdict
        }
    }

    /// The words of the key and above the columns.
    public struct Words: Sendable, Hashable {
        /// "Awal".
        public let baseline: String
        /// "Capaian".
        public let actual: String
        /// "Target".
        public let target: String

        /// The words of the key and above the columns.
        public init(baseline: String, actual: String, target: String) {
            self.baseline = baseline
            self.actual = actual
            self.target = target
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The indicators in the order in which they are drawn.
    public let rows: [Row]
    /// The words of the key and above the columns.
    public let words: Words
    let kind = "bullet"

    /// A chart of the indicators in the given order.
    public init(heading: ChartHeading, rows: [Row], words: Words) {
        self.heading = heading
        self.rows = rows
        self.words = words
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
