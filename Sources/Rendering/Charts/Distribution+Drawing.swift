extension Distribution {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let counts = [0] + panels.flatMap(\.bins).compactMap { $0.content.estimate?.value }
        let label = frame.muted.fold(countAxis.label, width: frame.width, lines: 2)
        svg.text(label, at: Point(x: 0, y: frame.smallSize))
        var y = label.height + (label.lines.isEmpty ? 0 : 6)
        let height = panels.count > 1 ? 110.0 : 180
        let ruler = VerticalAxis(countAxis, holding: counts, plot: 0...height, frame: frame)
        let across = ruler.width...max(frame.width - 8, ruler.width + 40)
        let values = panels.flatMap { $0.bins.flatMap { [$0.low, $0.high] } + [$0.reference?.value].compactMap { $0 } }
        let horizontal = HorizontalAxis(valueAxis, holding: values, plot: across, frame: frame)
        for panel in panels {
            let title = frame.strong.fold(panel.label, width: frame.width, lines: 2)
            svg.text(title, at: Point(x: 0, y: y + title.style.size))
            y += title.height + 6
            if panel.reference != nil { y += frame.reference.lineHeight }
            let down = y...(y + height)
            let vertical = VerticalAxis(countAxis, holding: counts, plot: down, frame: frame)
            vertical.draw(across: across, into: &svg)
            draw(panel, horizontal: horizontal.scale, vertical: vertical.scale, frame: frame, into: &svg)
            y += height + 12
        }
        return y - 12 + horizontal.drawLabels(below: y - 12, into: &svg)
    }

    private func draw(
        _ panel: Panel, horizontal: LinearScale, vertical: LinearScale, frame: ChartFrame, into svg: inout SVGWriter
    ) {
        let base = vertical.position(0)
        for bin in panel.bins {
            let x = horizontal.position(bin.low)...horizontal.position(bin.high)
            switch bin.content {
            case .shown(let estimate):
                let top = vertical.position(estimate.value)
                svg.rectangle(x: x, y: min(top, base)...max(top, base), "chart-bar chart-bin", title: estimate.text)
            case .withheld(let mark, _):
                let text = frame.withheld.fold(mark, width: x.upperBound - x.lowerBound)
                let middle = Point(x: (x.lowerBound + x.upperBound) / 2, y: base - 4)
                svg.text(text, at: middle, anchor: .middle)
            }
        }
        guard let reference = panel.reference else { return }
        let x = horizontal.position(reference.value)
        let top = min(vertical.start, vertical.end)
        svg.line(from: Point(x: x, y: top - 2), to: Point(x: x, y: base), "chart-reference")
        let place = Point(x: x, y: top - 6)
        svg.centredText(reference.label, style: frame.reference, at: place, within: 0...frame.width)
    }
}
