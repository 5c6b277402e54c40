/// The parts of a line chart with their places.
struct LineLayout {
    let frame: ChartFrame
    let steps: [LineWithBand.Step]
    let series: [LineWithBand.Series]
    let vertical: VerticalAxis
    let horizontal: LinearScale
    /// The plot, left to right and top to bottom.
    let across: ClosedRange<Double>
    let down: ClosedRange<Double>
    /// The series' labels beside their ends; empty when they stand in the key.
    let endLabels: [FoldedText]
    let key: KeyRow
    let axisLabel: FoldedText
    let endLabelStart: Double

    init(_ chart: LineWithBand, frame: ChartFrame) {
        self.frame = frame
        let order = chart.steps.indices.sorted { (chart.steps[$0].position, $0) < (chart.steps[$1].position, $1) }
        steps = order.map { chart.steps[$0] }
        series = chart.series.map { series in
            LineWithBand.Series(
                label: series.label, points: order.map { $0 < series.points.count ? series.points[$0] : nil })
        }
        let height = frame.isNarrow ? 150.0 : 170
        let labels = Self.endLabels(series, frame: frame, height: height)
        endLabels = labels
        key = KeyRow(labels.isEmpty ? Self.keyItems(series) : [], frame: frame)
        axisLabel = frame.muted.fold(chart.axis.label, width: frame.width, lines: 2)
        let top = key.height + axisLabel.height + (axisLabel.lines.isEmpty ? 0 : 6)
        // Room above the topmost tick for a value's label.
        down = (top + 18)...(top + 18 + height)
        let numbers =
            series.flatMap { $0.points.flatMap { $0?.extent ?? [] } }
            + [chart.reference?.value].compactMap { $0 }
        vertical = VerticalAxis(chart.axis, holding: numbers, plot: down, frame: frame)
        let room = labels.isEmpty ? 0 : (labels.map(\.width).max() ?? 0) + 18
        across = vertical.width...max(frame.width - room, vertical.width + 40)
        endLabelStart = across.upperBound + 14
        let inset = min(24, (across.upperBound - across.lowerBound) / 8)
        let positions = steps.map(\.position)
        let domain = (positions.first ?? 0)...(positions.last ?? 1)
        horizontal = LinearScale(
            domain: domain, start: across.lowerBound + inset, end: across.upperBound - inset)
    }

    func place(_ step: Int, _ value: Double) -> Point {
        Point(x: horizontal.position(steps[step].position), y: vertical.scale.position(value))
    }

    private static func keyItems(_ series: [LineWithBand.Series]) -> [KeyRow.Item] {
        if series.count < 2 { return [] }
        return series.enumerated().map { index, series in
            KeyRow.Item(words: series.label) { svg, corner in
                svg.marker(series: index, at: Point(x: corner.x + 6, y: corner.y + 6))
            }
        }
    }

    /// Labels for the lines' ends, with the last value; none where there is only one line, or no room beside it.
    private static func endLabels(
        _ series: [LineWithBand.Series], frame: ChartFrame, height: Double
    ) -> [FoldedText] {
        if frame.isNarrow || series.count < 2 { return [] }
        let labels = series.map { series in
            let last = series.points.last { $0?.estimate != nil }??.estimate?.text ?? ""
            return frame.label.fold("\(series.label) \(last)", width: frame.width * 0.26, lines: 3)
        }
        return labels.reduce(0) { $0 + $1.height + 4 } <= height ? labels : []
    }
}
