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
            // Room above the tallest bar for its number.
            y += title.height + 16
            if panel.reference != nil { y += frame.reference.lineHeight }
            let down = y...(y + height)
            let vertical = VerticalAxis(countAxis, holding: counts, plot: down, frame: frame)
            vertical.draw(across: across, into: &svg)
            draw(panel, horizontal: horizontal.scale, vertical: vertical.scale, frame: frame, into: &svg)
            y += height + 12
        }
        if !panels.isEmpty { y -= 12 }
        y += horizontal.drawLabels(below: y, into: &svg)
        return y + frame.drawReasons(withheldReasons, below: y, into: &svg)
    }

    /// What is said of the withheld bins, each once.
    private var withheldReasons: [String] {
        var reasons: [String] = []
        for bin in panels.flatMap(\.bins) where bin.content.estimate == nil {
            if !reasons.contains(bin.content.text) { reasons.append(bin.content.text) }
        }
        return reasons
    }

    private func draw(
        _ panel: Panel, horizontal: LinearScale, vertical: LinearScale, frame: ChartFrame, into svg: inout SVGWriter
    ) {
        let base = vertical.position(0)
        for bin in panel.bins {
            guard let estimate = bin.content.estimate else { continue }
            let x = horizontal.position(bin.low)...horizontal.position(bin.high)
            let top = vertical.position(estimate.value)
            svg.rectangle(x: x, y: min(top, base)...max(top, base), "chart-bar chart-bin", title: estimate.text)
            drawCount(estimate.value, over: x, top: min(top, base), frame: frame, into: &svg)
        }
        for (mark, range) in Self.withheldStretches(of: panel.bins) {
            let x = (horizontal.position(range.lowerBound) + horizontal.position(range.upperBound)) / 2
            svg.centredText(mark, style: frame.withheld, at: Point(x: x, y: base - 4), within: 0...frame.width)
        }
        guard let reference = panel.reference else { return }
        let x = horizontal.position(reference.value)
        let top = min(vertical.start, vertical.end)
        svg.line(from: Point(x: x, y: top - 2), to: Point(x: x, y: base), "chart-reference")
        let place = Point(x: x, y: top - 6)
        svg.centredText(reference.label, style: frame.reference, at: place, within: 0...frame.width)
    }

    /// The number of a bar above it, where it is wide enough.
    private func drawCount(
        _ count: Double, over x: ClosedRange<Double>, top: Double, frame: ChartFrame, into svg: inout SVGWriter
    ) {
        let text = frame.value.fold(countAxis.format(count), width: .infinity)
        guard count > 0, text.width + 4 <= x.upperBound - x.lowerBound else { return }
        let middle = Point(x: (x.lowerBound + x.upperBound) / 2, y: top - 4)
        svg.text(text, at: middle, anchor: .middle, cssClass: "chart-value chart-halo")
    }

    /// Neighbouring bins with the same short form, so that it is printed once over all of them: a single bin is often
    /// too narrow for it.
    static func withheldStretches(of bins: [Bin]) -> [(mark: String, range: ClosedRange<Double>)] {
        var stretches: [(mark: String, range: ClosedRange<Double>)] = []
        var isOpen = false
        for bin in bins {
            guard case .withheld(let mark, _) = bin.content else {
                isOpen = false
                continue
            }
            if isOpen, let last = stretches.last, last.mark == mark {
                let range = min(last.range.lowerBound, bin.low)...max(last.range.upperBound, bin.high)
                stretches[stretches.count - 1].range = range
            } else {
                stretches.append((mark, bin.low...bin.high))
            }
            isOpen = true
        }
        return stretches
    }
}
