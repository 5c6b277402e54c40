extension RowGrid {
    /// Labels, group headings and columns: everything but the marks.
    func drawTexts(into svg: inout SVGWriter) {
        for (index, row) in rows.enumerated() {
            svg.text(
                row.heading, at: Point(x: 0, y: row.top - 4 - row.heading.height + row.heading.style.size),
                cssClass: "\(row.heading.style.cssClass) chart-halo")
            drawLabel(of: row, into: &svg)
            for column in columns {
                let text = column.texts[index]
                let y = Self.firstBaseLine(of: text, centredAt: row.centre)
                svg.text(text, at: Point(x: column.right, y: y), anchor: .end)
            }
        }
        for column in columns {
            let bottom = top - 6 - column.header.height + column.header.style.lineHeight
            svg.text(column.header, at: Point(x: column.right, y: bottom), anchor: .end)
        }
    }

    private func drawLabel(of row: Row, into svg: inout SVGWriter) {
        let style = row.label.style
        let height = row.label.height + row.detail.height
        let start = frame.isNarrow ? row.top + 4 : (row.top + row.bottom - height) / 2
        // In the narrow frame the lines of the plot run through the labels.
        let halo = frame.isNarrow ? " chart-halo" : ""
        svg.text(row.label, at: Point(x: 0, y: start + style.size - 1), cssClass: style.cssClass + halo)
        svg.text(
            row.detail, at: Point(x: 0, y: start + row.label.height + row.detail.style.size - 1),
            cssClass: row.detail.style.cssClass + halo)
    }

    /// Words in place of marks, where a row has none.
    func drawWithheld(_ words: String, row: Row, into svg: inout SVGWriter) {
        let right = row.isBare ? frame.width : plot.upperBound
        let text = frame.withheld.fold(words, width: right - plot.lowerBound - 8, lines: 2)
        let y = Self.firstBaseLine(of: text, centredAt: row.centre)
        svg.text(
            text, at: Point(x: frame.isNarrow ? plot.lowerBound : plot.lowerBound + 6, y: y),
            cssClass: "\(text.style.cssClass) chart-halo")
    }

    /// Stripes behind every other group.
    func drawStripes(into svg: inout SVGWriter) {
        for row in rows where row.group % 2 == 1 {
            svg.rectangle(x: 0...frame.width, y: row.top...max(row.top, row.bottom), "chart-stripe")
        }
    }

    /// An upright line through the rows.
    func drawLine(at x: Double, _ cssClass: String, into svg: inout SVGWriter) {
        for span in lineSpans {
            svg.line(from: Point(x: x, y: span.lowerBound), to: Point(x: x, y: span.upperBound), cssClass)
        }
    }

    /// A reference line through all rows, its label above them. Call with room left above the grid.
    func drawReference(_ reference: ReferenceLine, on scale: LinearScale, into svg: inout SVGWriter) {
        let x = scale.position(reference.value)
        let start = Point(x: x, y: top - headerHeight - 2)
        if frame.isNarrow {
            svg.line(from: start, to: Point(x: x, y: top), "chart-reference")
            drawLine(at: x, "chart-reference", into: &svg)
        } else {
            svg.line(from: start, to: Point(x: x, y: bottom), "chart-reference")
        }
        let point = Point(x: x, y: top - headerHeight - 6)
        svg.centredText(reference.label, style: frame.reference, at: point, within: 0...frame.width)
    }

    /// The base line of the first of a text's lines, so that all of them are centred on `y`.
    static func firstBaseLine(of text: FoldedText, centredAt y: Double) -> Double {
        y + text.style.capHeight / 2 - Double(text.lines.count - 1) * text.style.lineHeight / 2
    }
}
