extension SVGWriter {
    /// The range that a number lies in, as a bar without a point.
    mutating func bound(_ range: ClosedRange<Double>, on scale: LinearScale, at y: Double) {
        let x = scale.position(range.lowerBound)...scale.position(range.upperBound)
        rectangle(x: x, y: (y - 4)...(y + 4), "chart-bound")
    }

    /// An interval as a line with short ends, lying.
    mutating func whisker(
        _ interval: ClosedRange<Double>, on scale: LinearScale, at y: Double, cssClass: String = "chart-whisker"
    ) {
        let low = scale.position(interval.lowerBound)
        let high = scale.position(interval.upperBound)
        line(from: Point(x: low, y: y), to: Point(x: high, y: y), cssClass)
        for x in [low, high] { line(from: Point(x: x, y: y - 4), to: Point(x: x, y: y + 4), cssClass) }
    }

    /// An interval as a line with short ends, standing.
    mutating func standingWhisker(
        _ interval: ClosedRange<Double>, on scale: LinearScale, at x: Double, cssClass: String = "chart-whisker"
    ) {
        let low = scale.position(interval.lowerBound)
        let high = scale.position(interval.upperBound)
        line(from: Point(x: x, y: low), to: Point(x: x, y: high), cssClass)
        for y in [low, high] { line(from: Point(x: x - 4, y: y), to: Point(x: x + 4, y: y), cssClass) }
    }
}
