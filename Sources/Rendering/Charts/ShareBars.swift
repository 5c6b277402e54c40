/// Plain horizontal bars from zero: shares or counts by category, with a whisker where there is an interval.
public struct ShareBars: DrawnChart {
    /// One category.
    public struct Row: Sendable, Hashable {
        /// The category: "Dinas Pendidikan".
        public let label: String
        /// Its number, or why there is none.
        public let content: ChartContent
        /// The number of people behind it, formatted; empty for none.
        public let count: String

        /// One category.
        public init(label: String, content: ChartContent, count: String = "") {
            self.label = label
            self.content = content
            self.count = count
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The scale; zero is always on it.
    public let axis: ChartAxis
    /// The categories in the order in which they are drawn.
    public let rows: [Row]
    /// What the bars are compared with.
    public let reference: ReferenceLine?
    /// Stands above the numbers of people.
    public let countHeader: String
    let kind = "shares"

    /// A chart of the categories in the given order.
    public init(
        heading: ChartHeading, axis: ChartAxis, rows: [Row], reference: ReferenceLine? = nil,
        countHeader: String = "n"
    ) {
        self.heading = heading
        self.axis = axis
        self.rows = rows
        self.reference = reference
        self.countHeader = countHeader
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}

extension ShareBars {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let grid = RowGrid(
            rows.map { RowGrid.Entry(label: $0.label) },
            columns: [RowColumn(header: countHeader, texts: rows.map(\.count))],
            top: reference == nil ? 0 : frame.reference.lineHeight + 6, markHeight: 16, frame: frame)
        let estimates = rows.compactMap(\.content.estimate)
        let numbers = [0] + estimates.flatMap(\.extent) + [reference?.value].compactMap { $0 }
        let room = estimates.map { frame.strong.width(of: $0.text) + 8 }.max() ?? 8
        let low = grid.plot.lowerBound + ((numbers.min() ?? 0) < 0 ? min(room, 60) : 1)
        // A value is not shortened if it can be helped: up to half of the plot is for it.
        let most = max((grid.plot.upperBound - grid.plot.lowerBound) / 2, 20)
        let plot = low...max(grid.plot.upperBound - min(room, most), low + 20)
        let horizontal = HorizontalAxis(axis, holding: numbers, plot: plot, frame: frame)
        horizontal.drawLines(through: grid, into: &svg)
        grid.drawTexts(into: &svg)
        for (row, place) in zip(rows, grid.rows) {
            switch row.content {
            case .shown(let estimate):
                let span = place.centre - 8...place.centre + 8
                draw(estimate, of: row, y: span, on: horizontal.scale, grid: grid, into: &svg)
            case .bounded, .withheld:
                grid.drawWithheld(row.content.text, row: place, into: &svg)
            }
        }
        if let reference { grid.drawReference(reference, on: horizontal.scale, into: &svg) }
        return grid.bottom + horizontal.drawLabels(below: grid.bottom, into: &svg)
    }

    private func draw(
        _ estimate: ChartEstimate, of row: Row, y: ClosedRange<Double>, on scale: LinearScale, grid: RowGrid,
        into svg: inout SVGWriter
    ) {
        let zero = scale.position(0)
        let end = scale.position(estimate.value)
        let middle = (y.lowerBound + y.upperBound) / 2
        svg.group("chart-row", title: "\(row.label): \(estimate.text)") { svg in
            svg.rectangle(x: min(zero, end)...max(zero, end), y: y, "chart-bar")
            if let interval = estimate.interval {
                svg.whisker(interval, on: scale, at: middle)
            }
            let isLeft = estimate.value < 0
            let reach = estimate.extent.map { scale.position($0) }
            let x = isLeft ? (reach.min() ?? end) - 6 : (reach.max() ?? end) + 6
            let room = isLeft ? x : grid.plot.upperBound - x
            let text = grid.frame.strong.fold(estimate.text, width: room)
            let base = RowGrid.firstBaseLine(of: text, centredAt: middle)
            let point = Point(x: x, y: base)
            svg.text(text, at: point, anchor: isLeft ? .end : .start, cssClass: "chart-strong chart-halo")
        }
    }
}
