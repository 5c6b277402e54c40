/// A forest plot: one estimate with its interval per row, on one scale, in the caller's order.
///
/// A row without a number shows the words that say why. Rows may be grouped into bands (programmes whose intervals
/// overlap): each band has its heading, and every other one a stripe behind it.
public struct IntervalPlot: DrawnChart {
    /// One line of the plot.
    public struct Row: Sendable, Hashable {
        /// What was estimated: "Pelatihan Manajemen Proyek".
        public let label: String
        /// The estimate, or why there is none.
        public let content: ChartContent
        /// The number of people, formatted; empty for none.
        public let count: String
        /// The band's heading; rows with the same one in succession belong together. Empty for no bands.
        public let band: String

        /// A line of the plot.
        public init(label: String, content: ChartContent, count: String = "", band: String = "") {
            self.label = label
            self.content = content
            self.count = count
            self.band = band
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The scale.
    public let axis: ChartAxis
    /// The lines, in the order in which they are drawn.
    public let rows: [Row]
    /// What the estimates are compared with.
    public let reference: ReferenceLine?
    /// Stands above the estimates in figures: "Kenaikan".
    public let valueHeader: String
    /// Stands above the numbers of people: "n".
    public let countHeader: String
    let kind = "interval"

    /// A plot of the rows in the given order.
    public init(
        heading: ChartHeading, axis: ChartAxis, rows: [Row], reference: ReferenceLine? = nil,
        valueHeader: String, countHeader: String = "n"
    ) {
        self.heading = heading
        self.axis = axis
        self.rows = rows
        self.reference = reference
        self.valueHeader = valueHeader
        self.countHeader = countHeader
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String { drawings(for: paper) }
}

extension IntervalPlot {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let grid = RowGrid(
            rows.map { RowGrid.Entry(label: $0.label, group: $0.band) },
            columns: [
                RowColumn(header: valueHeader, texts: rows.map(\.content.figures), isStrong: true),
                RowColumn(header: countHeader, texts: rows.map(\.count)),
            ], top: reference == nil ? 0 : frame.reference.lineHeight + 6, markHeight: 16, frame: frame)
        let numbers = rows.flatMap(\.content.extent) + [reference?.value].compactMap { $0 }
        let plot = (grid.plot.lowerBound + 8)...(grid.plot.upperBound - 8)
        let horizontal = HorizontalAxis(axis, holding: numbers, plot: plot, frame: frame)
        grid.drawStripes(into: &svg)
        horizontal.drawLines(through: grid, into: &svg)
        if let reference { grid.drawReference(reference, on: horizontal.scale, into: &svg) }
        grid.drawTexts(into: &svg)
        for (row, place) in zip(rows, grid.rows) {
            switch row.content {
            case .shown(let estimate):
                draw(estimate, of: row, at: place.centre, on: horizontal.scale, into: &svg)
            case .bounded(let range, let text):
                svg.group("chart-row", title: "\(row.label): \(text)") { svg in
                    svg.bound(range, on: horizontal.scale, at: place.centre)
                }
            case .withheld:
                grid.drawWithheld(row.content.text, row: place, into: &svg)
            }
        }
        return grid.bottom + horizontal.drawLabels(below: grid.bottom, into: &svg)
    }

    private func draw(
        _ estimate: ChartEstimate, of row: Row, at y: Double, on scale: LinearScale, into svg: inout SVGWriter
    ) {
        svg.group("chart-row", title: "\(row.label): \(estimate.text)") { svg in
            if let interval = estimate.interval {
                svg.whisker(interval, on: scale, at: y)
            }
            svg.circle(at: Point(x: scale.position(estimate.value), y: y), radius: 4.5, "chart-mark")
        }
    }
}
