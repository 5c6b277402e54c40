extension LineWithBand {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let layout = LineLayout(self, frame: frame)
        layout.key.draw(top: 0, into: &svg)
        svg.text(layout.axisLabel, at: Point(x: 0, y: layout.key.height + layout.axisLabel.style.size))
        layout.vertical.draw(across: layout.across, into: &svg)
        for index in layout.series.indices { drawInterval(of: index, layout: layout, into: &svg) }
        if let reference { draw(reference, layout: layout, into: &svg) }
        for index in layout.series.indices { drawLine(of: index, layout: layout, into: &svg) }
        drawBounds(layout: layout, into: &svg)
        drawValues(layout: layout, into: &svg)
        drawEndLabels(layout: layout, into: &svg)
        let height = drawSteps(layout: layout, into: &svg)
        return drawWithheld(layout: layout, below: height, into: &svg)
    }

    /// The stretches of a series without a gap, as positions among the steps.
    static func stretches(of points: [ChartContent?]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for index in 0...points.count {
            let isShown = index < points.count && points[index]?.estimate != nil
            if isShown, start == nil { start = index }
            if !isShown, let first = start {
                found.append(first..<index)
                start = nil
            }
        }
        return found
    }

    private func drawInterval(of index: Int, layout: LineLayout, into svg: inout SVGWriter) {
        let points = layout.series[index].points
        for stretch in Self.stretches(of: points) {
            let known = stretch.compactMap { step in points[step]?.estimate?.interval.map { (step: step, range: $0) } }
            // An area needs two ends; a single point, and one beside a point without interval, has a whisker.
            if intervals == .band, known.count > 1, known.count == stretch.count {
                let upper = known.map { layout.place($0.step, $0.range.upperBound) }
                let lower = known.reversed().map { layout.place($0.step, $0.range.lowerBound) }
                svg.polygon(upper + lower, isClosed: true, "chart-band chart-series-\(index % 4 + 1)")
                continue
            }
            for (step, range) in known {
                let x = layout.place(step, range.lowerBound).x
                svg.standingWhisker(
                    range, on: layout.vertical.scale, at: x,
                    cssClass: "chart-whisker chart-series-\(index % 4 + 1)")
            }
        }
    }

    private func drawLine(of index: Int, layout: LineLayout, into svg: inout SVGWriter) {
        let series = layout.series[index]
        for stretch in Self.stretches(of: series.points) {
            let estimates = stretch.compactMap { step in series.points[step]?.estimate.map { (step, $0) } }
            let places = estimates.map { layout.place($0.0, $0.1.value) }
            if places.count > 1 {
                svg.polygon(places, isClosed: false, "chart-line chart-series-\(index % 4 + 1)")
            }
            for ((step, estimate), place) in zip(estimates, places) {
                let name = series.label.isEmpty ? "" : "\(series.label), "
                svg.marker(
                    series: index, at: place, title: "\(name)\(layout.steps[step].label): \(estimate.text)")
            }
        }
    }

    private func draw(_ reference: ReferenceLine, layout: LineLayout, into svg: inout SVGWriter) {
        let y = layout.vertical.scale.position(reference.value)
        let (left, right) = (layout.across.lowerBound, layout.across.upperBound)
        svg.line(from: Point(x: left, y: y), to: Point(x: right, y: y), "chart-reference")
        let text = layout.frame.reference.fold(reference.label, width: right - left - 2)
        svg.text(text, at: Point(x: left + 2, y: y - 4), cssClass: "chart-reference-label chart-halo")
    }

    /// The values of a single line, above their points: all of them where they fit, else the first and the last.
    private func drawValues(layout: LineLayout, into svg: inout SVGWriter) {
        guard layout.series.count == 1, let series = layout.series.first else { return }
        let style = layout.frame.strong
        let shown = series.points.indices.compactMap { step in series.points[step]?.estimate.map { (step, $0) } }
        let widest = shown.map { style.width(of: $0.1.text) }.max() ?? 0
        let places = shown.map { layout.place($0.0, $0.1.extent.max() ?? $0.1.value) }
        let fits = zip(places, places.dropFirst()).allSatisfy { $1.x - $0.x > widest + 6 }
        for (index, place) in places.enumerated() where fits || index == 0 || index == places.count - 1 {
            let point = Point(x: place.x, y: max(place.y - 8, style.size))
            svg.centredText(shown[index].1.text, style: style, at: point, within: 0...layout.frame.width)
        }
    }

    private func drawEndLabels(layout: LineLayout, into svg: inout SVGWriter) {
        let ends = layout.endLabels.enumerated().compactMap { index, label -> (Int, FoldedText, Point)? in
            let points = layout.series[index].points
            guard let step = points.indices.last(where: { points[$0]?.estimate != nil }),
                let estimate = points[step]?.estimate
            else { return nil }
            return (index, label, layout.place(step, estimate.value))
        }
        let range = (layout.down.lowerBound - 12)...(layout.down.upperBound + 12)
        let centres = LabelStack.spread(ends.map { ($0.2.y, $0.1.height + 4) }, within: range)
        for (end, centre) in zip(ends, centres) {
            let start = Point(x: layout.endLabelStart - 4, y: centre)
            svg.line(from: Point(x: end.2.x + 8, y: end.2.y), to: start, "chart-leader chart-series-\(end.0 % 4 + 1)")
            let y = RowGrid.firstBaseLine(of: end.1, centredAt: centre)
            let cssClass = "chart-label chart-series-text-\(end.0 % 4 + 1)"
            svg.text(end.1, at: Point(x: layout.endLabelStart, y: y), cssClass: cssClass)
        }
    }
}
