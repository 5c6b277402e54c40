/// Before and after: two dots per row, joined by a bar, on one scale. The interval of the change, if given, is a
/// whisker around the second dot.
public struct Dumbbell: DrawnChart {
    /// The two measurements of a row. They come together or not at all.
    public enum Content: Sendable, Hashable {
        /// Both means, and the change between them with its interval (in units of the scale).
        case shown(before: ChartEstimate, after: ChartEstimate, change: ChartEstimate?)
        /// No numbers: short form and reason.
        case withheld(mark: String, words: String)
    }

    /// One group that was measured twice.
    public struct Row: Sendable, Hashable {
        /// Who was measured: "Pelatihan Kepemimpinan Pengawas".
        public let label: String
        /// What was measured, or why there is nothing.
        public let content: Content
        /// The number of people with both measurements, formatted; empty for none.
        public let count: String

        /// One group that was measured twice.
        public init(label: String, content: Content, count: String = "") {
            self.label = label
            self.content = content
            self.count = count
        }
    }

    /// The words around the marks.
    public struct Words: Sendable, Hashable {
        /// "Sebelum".
        public let before: String
        /// "Sesudah".
        public let after: String
        /// Stands above the changes: "Perubahan"; the key says it of the whisker too.
        public let change: String
        /// Names the whisker in the key: "interval 95 % perubahan"; empty for none.
        public let interval: String
        /// Stands above the numbers of people.
        public let count: String

        /// The words around the marks.
        public init(before: String, after: String, change: String, interval: String = "", count: String = "n") {
            self.before = before
            self.after = after
            self.change = change
            self.interval = interval
            self.count = count
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The scale.
    public let axis: ChartAxis
    /// The groups in the order in which they are drawn.
    public let rows: [Row]
    /// The words around the marks.
    public let words: Words
    let kind = "dumbbell"

    /// A chart of the groups in the given order.
    public init(heading: ChartHeading, axis: ChartAxis, rows: [Row], words: Words) {
        self.heading = heading
        self.axis = axis
        self.rows = rows
        self.words = words
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
