/// A scale of numbers up the left side of a chart, with light lines across it.
struct VerticalAxis: Sendable {
    let scale: LinearScale
    /// The room that the ticks' labels need, with the gap to the plot.
    let width: Double
    private let ticks: [(value: Double, label: FoldedText)]

    /// The numbers are everything that is drawn on the scale; the plot is where the marks may lie, top to bottom.
    init(_ axis: ChartAxis, holding numbers: [Double], plot: ClosedRange<Double>, frame: ChartFrame) {
        let all = numbers + [axis.reaches?.lowerBound, axis.reaches?.upperBound].compactMap { $0 }
        var count = max(Int((plot.upperBound - plot.lowerBound) / 45), 1)
        var candidate = AxisTicks(holding: all, count: count)
        var labels = candidate.values.map(axis.format)
        while count > 1, Set(labels).count < labels.count {
            count -= 1
            candidate = AxisTicks(holding: all, count: count)
            labels = candidate.values.map(axis.format)
        }
        scale = LinearScale(domain: candidate.domain, start: plot.upperBound, end: plot.lowerBound)
        let folded = labels.map { frame.tick.fold($0, width: frame.width / 4) }
        var printed: Set<String> = []
        // With two ticks left their labels may still be alike.
        ticks = zip(candidate.values, folded).filter { printed.insert($0.1.whole).inserted }
            .map { (value: $0.0, label: $0.1) }
        width = (folded.map(\.width).max() ?? 0) + 8
    }

    /// Lines across the plot at the ticks, with their labels left of it.
    func draw(across plot: ClosedRange<Double>, into svg: inout SVGWriter) {
        for tick in ticks {
            let y = scale.position(tick.value)
            let isBase = tick.value == 0
            svg.line(
                from: Point(x: plot.lowerBound, y: y), to: Point(x: plot.upperBound, y: y),
                isBase ? "chart-zero" : "chart-grid")
            let base = Point(x: plot.lowerBound - 8, y: y + tick.label.style.capHeight / 2)
            svg.text(tick.label, at: base, anchor: .end)
        }
    }
}
