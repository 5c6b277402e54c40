/// Draws a funnel plot's marks on its two scales.
struct FunnelPencil {
    let frame: ChartFrame
    let across: ClosedRange<Double>
    let horizontal: LinearScale
    let vertical: LinearScale

    private func point(_ place: FunnelPlot.Place) -> Point {
        Point(x: horizontal.position(place.size), y: vertical.position(place.value))
    }

    func draw(_ limits: [FunnelPlot.Limit], into svg: inout SVGWriter) {
        var ends: [(label: String, y: Double)] = []
        for (index, limit) in limits.enumerated() {
            for curve in [limit.lower, limit.upper] where curve.count > 1 {
                svg.polygon(curve.map { point($0) }, isClosed: false, "chart-limit chart-limit-\(index % 2 + 1)")
            }
            if let end = limit.upper.last { ends.append((limit.label, point(end).y)) }
        }
        let height = frame.muted.lineHeight
        let wanted = ends.map { (centre: $0.y, height: height) }
        let range = min(vertical.start, vertical.end)...max(vertical.start, vertical.end)
        let left = across.upperBound + 5
        for (end, y) in zip(ends, LabelStack.spread(wanted, within: range)) {
            let text = frame.muted.fold(end.label, width: frame.width - left)
            svg.text(text, at: Point(x: left, y: y + text.style.capHeight / 2))
        }
    }

    /// A line across the plot; its label stands above or below it where it covers none of the dots, if there is such
    /// a place.
    func draw(_ reference: ReferenceLine, clearOf dots: [FunnelPlot.Dot], into svg: inout SVGWriter) {
        let y = vertical.position(reference.value)
        svg.line(from: Point(x: across.lowerBound, y: y), to: Point(x: across.upperBound, y: y), "chart-reference")
        let text = frame.reference.fold(reference.label, width: (across.upperBound - across.lowerBound) * 0.6)
        let (width, height) = (text.width, text.style.size * 1.1)
        let (left, right) = (across.lowerBound + 2, across.upperBound - 2 - width)
        let corners = [right, left, (left + right) / 2].flatMap { x in
            [Point(x: x, y: y - 1 - height), Point(x: x, y: y + 3)]
        }
        let taken = dots.map { TextBox(round: point($0.place)) }
        let boxes = corners.map { TextBox(left: $0.x, top: $0.y, right: $0.x + width, bottom: $0.y + height) }
        let free = boxes.first { box in
            box.bottom <= max(vertical.start, vertical.end) && !taken.contains { $0.touches(box) }
        }
        guard let box = free ?? boxes.first else { return }
        svg.text(
            text, at: Point(x: box.left, y: box.bottom - text.style.descent),
            cssClass: "chart-reference-label chart-halo")
    }

    func draw(_ dots: [FunnelPlot.Dot], into svg: inout SVGWriter) {
        let places = dots.map { point($0.place) }
        for (dot, place) in zip(dots, places) {
            let title = "\(dot.label): \(dot.text)"
            let mark = dot.isNotable ? "chart-mark" : "chart-dot"
            svg.circle(at: place, radius: dot.isNotable ? 5 : 4, mark, title: title)
        }
        var taken = places.map { TextBox(round: $0) }
        for (dot, place) in zip(dots, places) where dot.isNotable {
            let text = frame.label.fold(dot.label, width: frame.width * 0.4, lines: frame.isNarrow ? 3 : 2)
            guard let box = freeBox(for: text, beside: place, taken: taken) else { continue }
            taken.append(box)
            let base = box.top + text.style.size * 1.1 - text.style.descent
            svg.text(text, at: Point(x: box.left, y: base), cssClass: "chart-label chart-halo")
        }
    }

    /// A rectangle that a text fills.
    private struct TextBox {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        init(left: Double, top: Double, right: Double, bottom: Double) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
        }

        /// The room that a dot takes.
        init(round dot: Point) {
            self.init(left: dot.x - 5, top: dot.y - 5, right: dot.x + 5, bottom: dot.y + 5)
        }

        func touches(_ other: TextBox) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// Right of the point, left of it, above or below: the first place where the text covers nothing. A name that
    /// fits nowhere is left to the tooltip and the table.
    private func freeBox(for text: FoldedText, beside place: Point, taken: [TextBox]) -> TextBox? {
        let (width, height) = (text.width, text.height - text.style.lineHeight + text.style.size * 1.1)
        let corners = [
            Point(x: place.x + 8, y: place.y - height / 2), Point(x: place.x - 8 - width, y: place.y - height / 2),
            Point(x: place.x - width / 2, y: place.y - 8 - height), Point(x: place.x - width / 2, y: place.y + 8),
        ]
        let boxes = corners.map { TextBox(left: $0.x, top: $0.y, right: $0.x + width, bottom: $0.y + height) }
        let range = min(vertical.start, vertical.end)...max(vertical.start, vertical.end)
        return boxes.first { box in
            box.left >= across.lowerBound && box.right <= frame.width && box.top >= range.lowerBound - 8
                && box.bottom <= range.upperBound && !taken.contains { $0.touches(box) }
        }
    }
}
