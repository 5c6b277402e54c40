/// Where the rows of a chart lie: labels, the plot for the marks, and columns of texts at the right.
///
/// In the wide frame labels stand left of the plot and columns right of it. In the narrow one labels stand above their
/// marks, and columns that would leave too little plot are written as a line under the label.
struct RowGrid: Sendable {
    /// What the grid knows of a row.
    struct Entry: Sendable {
        let label: String
        /// Secondary words under the label.
        var note = ""
        /// Printed above the row when it differs from the row's before: rows that belong together.
        var group = ""
    }

    struct Row: Sendable {
        let heading: FoldedText
        let label: FoldedText
        let detail: FoldedText
        let top: Double
        let bottom: Double
        /// Where the row's marks lie.
        let centre: Double
        /// Whether the columns have nothing in the row, so that words may run through them.
        let isBare: Bool
        /// Counts the groups from 0, for stripes.
        let group: Int
    }

    static let gap = 14.0
    let frame: ChartFrame
    let rows: [Row]
    /// The plot's left and right edge.
    let plot: ClosedRange<Double>
    let top: Double
    let bottom: Double
    let columns: [PlacedColumn]
    let headerHeight: Double

    /// The top is where the first thing may be drawn; the mark height is the height that a row's marks need.
    init(_ entries: [Entry], columns: [RowColumn], top: Double, markHeight: Double, frame: ChartFrame) {
        self.frame = frame
        let filled = columns.filter { !$0.isEmpty }
        var placed = PlacedColumn.place(filled, frame: frame)
        let isInline = frame.isNarrow && PlacedColumn.totalWidth(placed) > 90
        if isInline { placed = [] }
        self.columns = placed
        let labelWidth = Self.labelWidth(entries, frame: frame)
        let left = frame.isNarrow ? 0 : labelWidth + Self.gap
        plot = left...max(frame.width - PlacedColumn.totalWidth(placed), left + 40)
        let headers = placed.map(\.header.height).max() ?? 0
        headerHeight = headers > 0 ? headers + 5 : 0
        self.top = top + headerHeight
        var stacker = RowStacker(
            y: self.top, labelWidth: labelWidth, markHeight: markHeight, frame: frame)
        rows = entries.enumerated().map { index, entry in
            let inline = isInline ? filled.map { column in (column.header, column.texts[index]) } : []
            return stacker.stack(entry, inline: inline, isBare: filled.allSatisfy { $0.texts[index].isEmpty })
        }
        bottom = stacker.y
    }

    /// Where lines that run through the rows are drawn, top to bottom: throughout beside the labels; in the narrow frame
    /// along each row's marks only, so that none strikes through a label.
    var lineSpans: [ClosedRange<Double>] {
        guard frame.isNarrow else { return [top...max(bottom, top)] }
        return rows.map { row in
            let reach = row.bottom - RowStacker.roomBelow - row.centre
            return (row.centre - reach)...row.bottom
        }
    }

    /// The labels' column: as wide as they are, up to a share of the frame.
    private static func labelWidth(_ entries: [Entry], frame: ChartFrame) -> Double {
        if frame.isNarrow { return frame.width }
        let widest = entries.map { max(frame.label.width(of: $0.label), frame.muted.width(of: $0.note)) }.max() ?? 0
        return min(max(widest.rounded(.up), 60), frame.width * frame.labelShare)
    }
}
