extension FunnelPlot {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let curves = limits.flatMap { $0.lower + $0.upper }
        let label = frame.muted.fold(valueAxis.label, width: frame.width, lines: 2)
        // Room above the topmost tick for the reference line's label.
        let top = label.height + 14
        let down = top...(top + (frame.isNarrow ? 200 : 240))
        let values = dots.map(\.place.value) + curves.map(\.value) + [reference?.value].compactMap { $0 }
        let vertical = VerticalAxis(valueAxis, holding: values, plot: down, frame: frame)
        let curveRoom = limits.map { frame.muted.width(of: $0.label) + 6 }.max() ?? 0
        let across = vertical.width...max(frame.width - min(curveRoom, 90), vertical.width + 40)
        // A dot at the end of the scale is wider than its place.
        let inner = (across.lowerBound + 8)...(across.upperBound - 6)
        let sizes = dots.map(\.place.size) + curves.map(\.size)
        let horizontal = HorizontalAxis(sizeAxis, holding: sizes, plot: inner, frame: frame)
        svg.text(label, at: Point(x: 0, y: frame.smallSize))
        vertical.draw(across: across, into: &svg)
        let pencil = FunnelPencil(frame: frame, across: across, horizontal: horizontal.scale, vertical: vertical.scale)
        pencil.draw(limits, into: &svg)
        if let reference { pencil.draw(reference, clearOf: dots, into: &svg) }
        pencil.draw(dots, into: &svg)
        return down.upperBound + horizontal.drawLabels(below: down.upperBound + 2, into: &svg) + 2
    }
}
