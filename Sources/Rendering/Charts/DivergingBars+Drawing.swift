extension DivergingBars {
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double {
        let key = KeyRow(
            categories.enumerated().map { index, name in
                let cssClass = "chart-segment chart-\(tone(of: index))"
                return KeyRow.Item(words: name) { svg, corner in
                    svg.rectangle(x: corner.x...(corner.x + 12), y: corner.y...(corner.y + 12), cssClass)
                }
            }, frame: frame)
        let grid = RowGrid(
            rows.map { RowGrid.Entry(label: $0.label) },
            columns: [
                RowColumn(header: summaryHeader, texts: rows.map(\.summary), isStrong: true),
                RowColumn(header: countHeader, texts: rows.map(\.count)),
            ], top: key.height, markHeight: 22, frame: frame)
        let scale = scale(over: grid.plot)
        key.draw(top: 0, into: &svg)
        grid.drawTexts(into: &svg)
        if rows.isEmpty { return grid.bottom }
        // Behind the bars: over them it would strike through the neutral category's share.
        grid.drawLine(at: scale.position(0), "chart-zero", into: &svg)
        for (row, place) in zip(rows, grid.rows) {
            switch row.answers {
            case .shares(let shares):
                draw(shares, of: row, at: place.centre, on: scale, frame: frame, into: &svg)
            case .withheld(let mark, let words):
                grid.drawWithheld(
                    ChartContent.withheld(mark: mark, words: words).text, row: place, into: &svg)
            }
        }
        return grid.bottom + 2
    }

    /// The class of a category: "neutral", or "negative-" and "positive-" with 1 (next to the middle) to 3.
    func tone(of index: Int) -> String {
        let doubled = 2 * index - (categories.count - 1)
        if doubled == 0 { return "neutral" }
        let perSide = categories.count / 2
        let distance = categories.count.isMultiple(of: 2) ? (doubled.magnitude + 1) / 2 : doubled.magnitude / 2
        // Up to three steps can be told apart on a side; longer scales share them.
        let step = perSide <= 3 ? Int(distance) : (Int(distance) * 3 + perSide - 1) / perSide
        return "\(doubled < 0 ? "negative" : "positive")-\(min(max(step, 1), 3))"
    }

    /// The shares of a row for all categories, made to add up to no more than 1.
    private func complete(_ shares: [Share]) -> [Share] {
        let known = categories.indices.map { $0 < shares.count ? shares[$0] : Share(0, text: "") }
        let sum = known.reduce(0) { $0 + $1.value }
        return sum <= 1 ? known : known.map { Share($0.value / sum, text: $0.text) }
    }

    /// How much of a row lies left of the middle.
    private func leftPart(_ shares: [Share]) -> Double {
        let half = categories.count / 2
        let below = shares.prefix(half).reduce(0) { $0 + $1.value }
        return categories.count.isMultiple(of: 2) || shares.isEmpty ? below : below + shares[half].value / 2
    }

    private func scale(over plot: ClosedRange<Double>) -> LinearScale {
        var left = 0.0
        var right = 0.0
        for row in rows {
            guard case .shares(let given) = row.answers else { continue }
            let shares = complete(given)
            let sum = shares.reduce(0) { $0 + $1.value }
            left = max(left, leftPart(shares))
            right = max(right, sum - leftPart(shares))
        }
        let domain = left + right > 0 ? -left...right : -0.5...0.5
        return LinearScale(domain: domain, start: plot.lowerBound, end: plot.upperBound)
    }

    private func draw(
        _ given: [Share], of row: Row, at y: Double, on scale: LinearScale, frame: ChartFrame,
        into svg: inout SVGWriter
    ) {
        let shares = complete(given)
        var edge = -leftPart(shares)
        svg.group("chart-row") { svg in
            for (index, share) in shares.enumerated() where share.value > 0 {
                let x = scale.position(edge)...scale.position(edge + share.value)
                edge += share.value
                let tone = tone(of: index)
                svg.rectangle(
                    x: x, y: (y - 11)...(y + 11), "chart-segment chart-\(tone)",
                    title: "\(row.label) – \(categories[index]): \(share.text)")
                let style = TextStyle(cssClass: "chart-on chart-on-\(tone)", size: frame.smallSize)
                let middle = Point(x: (x.lowerBound + x.upperBound) / 2, y: y + style.capHeight / 2)
                if style.width(of: share.text) + 6 > x.upperBound - x.lowerBound { continue }
                svg.text(style.fold(share.text, width: .infinity), at: middle, anchor: .middle)
            }
        }
    }
}
