extension BulletBars {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let key = key(frame: frame)
        let grid = RowGrid(
            rows.map { RowGrid.Entry(label: $0.label, note: $0.verdict) },
            columns: [
                RowColumn(header: words.baseline, texts: rows.map { $0.baseline?.text ?? "" }),
                RowColumn(header: words.actual, texts: rows.map { $0.actual.estimate?.text ?? "" }, isStrong: true),
                RowColumn(header: words.target, texts: rows.map { $0.target?.text ?? "" }),
            ], top: key.height, markHeight: 22, frame: frame)
        key.draw(top: 0, into: &svg)
        grid.drawTexts(into: &svg)
        for (row, place) in zip(rows, grid.rows) {
            svg.group("chart-row", title: "\(row.label): \(row.actual.text)") { svg in
                draw(row, at: place.centre, plot: grid.plot, into: &svg)
            }
            if row.actual.estimate == nil { grid.drawWithheld(row.actual.text, row: place, into: &svg) }
        }
        return grid.bottom
    }

    /// The row's own scale: from zero (or the lowest number below it) to a little beyond the greatest.
    private func scale(of row: Row, over plot: ClosedRange<Double>) -> LinearScale {
        let marks = [row.actual.estimate, row.target, row.baseline].compactMap { $0 }
        let numbers = [0] + marks.flatMap(\.extent)
        let low = numbers.min() ?? 0
        let high = numbers.max() ?? 1
        let margin = (high - low) * 0.06
        let domain = (low < 0 ? low - margin : 0)...(high > 0 ? high + margin : 0)
        // Without any number there is nothing to place, but the scale must still have a range.
        // The triangle of a baseline at an end of the scale is wider than its place.
        return LinearScale(domain: high > low ? domain : 0...1, start: plot.lowerBound + 5, end: plot.upperBound - 5)
    }

    private func draw(_ row: Row, at y: Double, plot: ClosedRange<Double>, into svg: inout SVGWriter) {
        // Without the actual value the row's words stand where the marks would be.
        guard let actual = row.actual.estimate else { return }
        let scale = scale(of: row, over: plot)
        svg.rectangle(x: scale.start...scale.end, y: (y - 9)...(y + 9), "chart-track")
        let zero = scale.position(0)
        let end = scale.position(actual.value)
        svg.rectangle(x: min(zero, end)...max(zero, end), y: (y - 5)...(y + 5), "chart-bar")
        if let interval = actual.interval {
            svg.whisker(interval, on: scale, at: y)
        }
        if let baseline = row.baseline { drawBaseline(at: Point(x: scale.position(baseline.value), y: y), into: &svg) }
        if let target = row.target { drawTarget(at: Point(x: scale.position(target.value), y: y), into: &svg) }
    }

    /// A triangle from above.
    private func drawBaseline(at point: Point, into svg: inout SVGWriter) {
        let tip = Point(x: point.x, y: point.y - 4)
        let corners = [tip, Point(x: tip.x - 4.5, y: tip.y - 7), Point(x: tip.x + 4.5, y: tip.y - 7)]
        svg.polygon(corners, isClosed: true, "chart-baseline")
    }

    /// A heavy line across the bar.
    private func drawTarget(at point: Point, into svg: inout SVGWriter) {
        svg.line(
            from: Point(x: point.x, y: point.y - 11), to: Point(x: point.x, y: point.y + 11), "chart-target")
    }

    private func key(frame: ChartFrame) -> KeyRow {
        let baseline = KeyRow.Item(words: rows.contains { $0.baseline != nil } ? words.baseline : "") { svg, corner in
            drawBaseline(at: Point(x: corner.x + 6, y: corner.y + 13), into: &svg)
        }
        let actual = KeyRow.Item(words: words.actual) { svg, corner in
            svg.rectangle(x: corner.x...(corner.x + 12), y: (corner.y + 1)...(corner.y + 11), "chart-bar")
        }
        let target = KeyRow.Item(words: rows.contains { $0.target != nil } ? words.target : "") { svg, corner in
            svg.line(
                from: Point(x: corner.x + 6, y: corner.y - 1), to: Point(x: corner.x + 6, y: corner.y + 13),
                "chart-target")
        }
        return KeyRow([baseline, actual, target], frame: frame)
    }
}
