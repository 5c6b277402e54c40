/// Answers on an ordered scale, one bar per item, centred on the neutral category (or between the two middle ones), so
/// that agreement lies right of the line and disagreement left of it.
public struct DivergingBars: DrawnChart {
    /// The share of answers in one category.
    public struct Share: Sendable, Hashable {
        /// 0 to 1.
        public let value: Double
        /// As printed in the bar where it fits: "45 %".
        public let text: String

        /// A share; a number that is not finite or below 0 is drawn as nothing, one over 1 as 1.
        public init(_ value: Double, text: String) {
            self.value = value.isFinite ? min(max(value, 0), 1) : 0
            self.text = text
        }
    }

    /// What is known of an item.
    public enum Answers: Sendable, Hashable {
        /// One share for each category, in the categories' order; missing ones count as 0, further ones are ignored.
        case shares([Share])
        /// No shares: short form and reason.
        case withheld(mark: String, words: String)
    }

    /// One item of the questionnaire.
    public struct Row: Sendable, Hashable {
        /// The question.
        public let label: String
        /// The answers, or why there are none.
        public let answers: Answers
        /// One figure that sums the item up ("82 %" agree); empty for none.
        public let summary: String
        /// The number of answers, formatted; empty for none.
        public let count: String

        /// One item of the questionnaire.
        public init(label: String, answers: Answers, summary: String = "", count: String = "") {
            self.label = label
            self.answers = answers
            self.summary = summary
            self.count = count
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The categories' names from the worst to the best.
    public let categories: [String]
    /// One row per item.
    public let rows: [Row]
    /// Stands above the summaries: "Setuju"; empty for none.
    public let summaryHeader: String
    /// Stands above the numbers of answers.
    public let countHeader: String
    let kind = "diverging"

    /// A chart of the items in the given order.
    public init(
        heading: ChartHeading, categories: [String], rows: [Row], summaryHeader: String = "",
        countHeader: String = "n"
    ) {
        self.heading = heading
        self.categories = categories
        self.rows = rows
        self.summaryHeader = summaryHeader
        self.countHeader = countHeader
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}
