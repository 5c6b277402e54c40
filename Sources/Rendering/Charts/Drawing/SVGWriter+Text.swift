extension SVGWriter {
    /// A text whose first line's base line is at `point`; a shortened one carries its whole text as a tooltip.
    mutating func text(_ text: FoldedText, at point: Point, anchor: TextAnchor = .start, cssClass: String? = nil) {
        guard !text.lines.isEmpty else { return }
        open("text")
        attribute("class", cssClass ?? text.style.cssClass)
        if text.style.size != ChartFrame.labelSize { attribute("font-size", text.style.size) }
        switch anchor {
        case .start: break
        case .middle: attribute("text-anchor", "middle")
        case .end: attribute("text-anchor", "end")
        }
        if text.lines.count == 1 { place(point) }
        closeTag()
        if text.isShortened { element("title", text: text.whole) }
        if text.lines.count == 1 {
            escaped(text.lines[0])
        } else {
            for (index, line) in text.lines.enumerated() {
                open("tspan")
                place(Point(x: point.x, y: point.y + Double(index) * text.style.lineHeight))
                closeTag()
                escaped(line)
                end("tspan")
            }
        }
        end("text")
    }

    /// A text of one line centred on `x`, moved sideways and shortened as far as needed to stay within `limits`.
    mutating func centredText(
        _ string: String, style: TextStyle, at point: Point, within limits: ClosedRange<Double>
    ) {
        let text = style.fold(string, width: limits.upperBound - limits.lowerBound)
        let half = text.width / 2
        let x = min(max(point.x, limits.lowerBound + half), limits.upperBound - half)
        self.text(text, at: Point(x: x, y: point.y), anchor: .middle)
    }

    private mutating func place(_ point: Point) {
        attribute("x", point.x)
        attribute("y", point.y)
    }
}
