extension LineWithBand {
    /// The labels of the horizontal scale, as many as fit, the last one always. Returns the y below them.
    func drawSteps(layout: LineLayout, into svg: inout SVGWriter) -> Double {
        let style = layout.frame.tick
        let places = layout.steps.map { layout.horizontal.position($0.position) }
        let room = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 160
        let texts = layout.steps.map { style.fold($0.label, width: min(max(room - 10, 56), 160), lines: 2) }
        var limit = layout.frame.width
        var lines = 0.0
        for index in texts.indices.reversed() {
            let half = texts[index].width / 2
            let x = min(max(places[index], half), layout.frame.width - half)
            if x + half > limit { continue }
            limit = x - half - 8
            lines = max(lines, texts[index].height)
            let tick = Point(x: places[index], y: layout.down.upperBound)
            svg.line(from: tick, to: Point(x: tick.x, y: tick.y + 4), "chart-tick-mark")
            svg.text(texts[index], at: Point(x: x, y: tick.y + 7 + style.size), anchor: .middle)
        }
        return layout.down.upperBound + 11 + max(lines, style.lineHeight)
    }

    /// The ranges of points of which no more is told, each with its text on the side that has room.
    func drawBounds(layout: LineLayout, into svg: inout SVGWriter) {
        let style = layout.frame.label
        for step in layout.steps.indices {
            for series in layout.series {
                guard case .bounded(let range, let text)? = series.points[step] else { continue }
                let low = layout.place(step, range.lowerBound)
                let high = layout.place(step, range.upperBound)
                svg.rectangle(x: (low.x - 4)...(low.x + 4), y: high.y...low.y, "chart-bound", title: text)
                let isAtFoot = low.y + style.size + 4 > layout.down.upperBound
                let y = isAtFoot ? high.y - 6 : low.y + style.size + 2
                svg.centredText(
                    text, style: style, at: Point(x: low.x, y: y), within: 0...layout.frame.width)
            }
        }
    }

    /// The short forms of withheld points at the foot of the plot, and their reasons below the chart.
    func drawWithheld(layout: LineLayout, below y: Double, into svg: inout SVGWriter) -> Double {
        var reasons: [String] = []
        for step in layout.steps.indices {
            var marks: [String] = []
            for series in layout.series {
                guard case .withheld(let mark, _)? = series.points[step], let content = series.points[step] else {
                    continue
                }
                if !marks.contains(mark) { marks.append(mark) }
                if !reasons.contains(content.text) { reasons.append(content.text) }
            }
            let point = Point(x: layout.horizontal.position(layout.steps[step].position), y: layout.down.upperBound - 5)
            let words = marks.joined(separator: " ")
            if !words.isEmpty {
                svg.centredText(words, style: layout.frame.withheld, at: point, within: 0...layout.frame.width)
            }
        }
        return y + layout.frame.drawReasons(reasons, below: y, into: &svg)
    }
}
