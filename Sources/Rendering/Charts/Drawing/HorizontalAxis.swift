/// A scale of numbers along the bottom of a chart, with light lines up through the rows.
struct HorizontalAxis: Sendable {
    let scale: LinearScale
    private let axis: ChartAxis
    private let frame: ChartFrame
    private let ticks: [(value: Double, label: FoldedText)]

    /// The numbers are everything that is drawn on the scale; the plot is where the marks may lie, left to right.
    init(_ axis: ChartAxis, holding numbers: [Double], plot: ClosedRange<Double>, frame: ChartFrame) {
        self.axis = axis
        self.frame = frame
        let all = numbers + [axis.reaches?.lowerBound, axis.reaches?.upperBound].compactMap { $0 }
        let width = plot.upperBound - plot.lowerBound
        // A small plot has its ticks closer: with one or two the scale would reach far beyond the marks.
        var count = max(Int(width / (width < 260 ? 45 : 75)), 1)
        while true {
            let candidate = AxisTicks(holding: all, count: count)
            let scale = LinearScale(domain: candidate.domain, start: plot.lowerBound, end: plot.upperBound)
            let labelled = candidate.values.map { value in
                (value: value, label: frame.tick.fold(axis.format(value), width: width))
            }
            if count == 1 || Self.isReadable(labelled, on: scale) {
                self.scale = scale
                ticks = count == 1 ? Self.thinned(labelled, on: scale) : labelled
                return
            }
            count -= 1
        }
    }

    /// Lines at the ticks, behind the marks of the grid's rows.
    func drawLines(through grid: RowGrid, into svg: inout SVGWriter) {
        for tick in ticks {
            grid.drawLine(at: scale.position(tick.value), tick.value == 0 ? "chart-zero" : "chart-grid", into: &svg)
        }
    }

    /// The ticks' labels below `y`, and the axis label below those. Returns the height used.
    func drawLabels(below y: Double, into svg: inout SVGWriter) -> Double {
        let style = frame.tick
        for tick in ticks {
            let point = Point(x: scale.position(tick.value), y: y + style.size + 3)
            svg.centredText(tick.label.whole, style: style, at: point, within: 0...frame.width)
        }
        var height = style.lineHeight + 5
        let left = frame.isNarrow ? 0 : scale.start
        let label = frame.muted.fold(axis.label, width: frame.width - left, lines: 2)
        svg.text(label, at: Point(x: left, y: y + height + style.size + 1))
        height += label.lines.isEmpty ? 0 : label.height + 3
        return height
    }

    private typealias Tick = (value: Double, label: FoldedText)

    /// Whether all labels differ and stand clear of each other.
    private static func isReadable(_ ticks: [Tick], on scale: LinearScale) -> Bool {
        thinned(ticks, on: scale).count == ticks.count
    }

    /// The ticks, less those whose label would touch or repeat the one before.
    private static func thinned(_ ticks: [Tick], on scale: LinearScale) -> [Tick] {
        var kept: [Tick] = []
        for tick in ticks {
            if let last = kept.last {
                let room = scale.position(tick.value) - scale.position(last.value)
                if room < (tick.label.width + last.label.width) / 2 + 10 || tick.label.whole == last.label.whole {
                    continue
                }
            }
            kept.append(tick)
        }
        return kept
    }
}
