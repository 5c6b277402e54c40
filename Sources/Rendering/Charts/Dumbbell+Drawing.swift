extension Dumbbell {
    /// A row's numbers on the scale.
    private struct Marks {
        let before: ChartEstimate
        let after: ChartEstimate
        let change: ChartEstimate?

        /// The change's interval carried to where the second dot may lie.
        var whisker: ClosedRange<Double>? {
            guard let interval = change?.interval else { return nil }
            return (before.value + interval.lowerBound)...(before.value + interval.upperBound)
        }

        var extent: [Double] {
            [before.value, after.value] + [whisker?.lowerBound, whisker?.upperBound].compactMap { $0 }
        }
    }

    private func marks(of row: Row) -> Marks? {
        guard case .shown(let before, let after, let change) = row.content else { return nil }
        return Marks(before: before, after: after, change: change)
    }

    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let key = key(frame: frame)
        let grid = RowGrid(
            rows.map { RowGrid.Entry(label: $0.label) },
            columns: [
                RowColumn(header: words.change, texts: rows.map { marks(of: $0)?.change?.text ?? "" }, isStrong: true),
                RowColumn(header: words.count, texts: rows.map(\.count)),
            ], top: key.height, markHeight: 18, frame: frame)
        let shown = rows.compactMap { marks(of: $0) }
        let room = shown.flatMap { [$0.before.text, $0.after.text] }.map { frame.value.width(of: $0) + 12 }.max() ?? 8
        let margin = min(room, (grid.plot.upperBound - grid.plot.lowerBound) / 4)
        let plot = (grid.plot.lowerBound + margin)...(grid.plot.upperBound - margin)
        let horizontal = HorizontalAxis(axis, holding: shown.flatMap(\.extent), plot: plot, frame: frame)
        key.draw(top: 0, into: &svg)
        horizontal.drawLines(through: grid, into: &svg)
        grid.drawTexts(into: &svg)
        for (row, place) in zip(rows, grid.rows) {
            if let marks = marks(of: row) {
                svg.group("chart-row", title: "\(row.label): \(marks.before.text) → \(marks.after.text)") { svg in
                    draw(marks, at: place.centre, on: horizontal.scale, frame: frame, into: &svg)
                }
            } else if case .withheld(let mark, let words) = row.content {
                grid.drawWithheld(ChartContent.withheld(mark: mark, words: words).text, row: place, into: &svg)
            }
        }
        return grid.bottom + horizontal.drawLabels(below: grid.bottom, into: &svg)
    }

    private func draw(
        _ marks: Marks, at y: Double, on scale: LinearScale, frame: ChartFrame, into svg: inout SVGWriter
    ) {
        let before = scale.position(marks.before.value)
        let after = scale.position(marks.after.value)
        svg.line(from: Point(x: before, y: y), to: Point(x: after, y: y), "chart-joint")
        if let whisker = marks.whisker { svg.whisker(whisker, on: scale, at: y) }
        svg.circle(at: Point(x: before, y: y), radius: 5, "chart-mark-before")
        svg.circle(at: Point(x: after, y: y), radius: 5, "chart-mark")
        let reach = marks.extent.map { scale.position($0) }
        let isRising = marks.after.value >= marks.before.value
        let left = Point(x: (reach.min() ?? before) - 9, y: y)
        let right = Point(x: (reach.max() ?? after) + 9, y: y)
        let (start, end) = isRising ? (marks.before.text, marks.after.text) : (marks.after.text, marks.before.text)
        place(start, at: left, anchor: .end, room: left.x, frame: frame, into: &svg)
        place(end, at: right, anchor: .start, room: frame.width - right.x, frame: frame, into: &svg)
    }

    private func place(
        _ words: String, at point: Point, anchor: TextAnchor, room: Double, frame: ChartFrame,
        into svg: inout SVGWriter
    ) {
        let text = frame.value.fold(words, width: room)
        let y = RowGrid.firstBaseLine(of: text, centredAt: point.y)
        svg.text(text, at: Point(x: point.x, y: y), anchor: anchor, cssClass: "chart-value chart-halo")
    }

    private func key(frame: ChartFrame) -> KeyRow {
        let hasWhisker = rows.contains { marks(of: $0)?.whisker != nil }
        let interval = KeyRow.Item(words: hasWhisker ? words.interval : "") { svg, corner in
            let scale = LinearScale(domain: 0...1, start: corner.x, end: corner.x + 12)
            svg.whisker(0...1, on: scale, at: corner.y + 6)
        }
        return KeyRow(
            [
                KeyRow.Item(words: words.before) { svg, corner in
                    svg.circle(at: Point(x: corner.x + 6, y: corner.y + 6), radius: 5, "chart-mark-before")
                },
                KeyRow.Item(words: words.after) { svg, corner in
                    svg.circle(at: Point(x: corner.x + 6, y: corner.y + 6), radius: 5, "chart-mark")
                },
                interval,
            ], frame: frame)
    }
}
