extension SVGWriter {
    /// A series' mark: colour and shape go together, so that colour is never alone.
    mutating func marker(series: Int, at point: Point, title: String = "") {
        let cssClass = "chart-marker chart-series-\(series % 4 + 1)"
        let (x, y) = (point.x, point.y)
        switch series % 4 {
        case 0: circle(at: point, radius: 4.2, cssClass, title: title)
        case 1: rectangle(x: (x - 3.8)...(x + 3.8), y: (y - 3.8)...(y + 3.8), cssClass, title: title)
        case 2:
            let corners = [(0, -5.4), (5.4, 0), (0, 5.4), (-5.4, 0)].map { Point(x: x + $0.0, y: y + $0.1) }
            polygon(corners, isClosed: true, cssClass, title: title)
        default:
            let corners = [(0, -5.2), (5, 4), (-5, 4)].map { Point(x: x + $0.0, y: y + $0.1) }
            polygon(corners, isClosed: true, cssClass, title: title)
        }
    }
}
