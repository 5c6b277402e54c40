/// A line of the size of a word, for table cells: the course of a figure, its last point marked.
public struct Sparkline: Chart {
    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// The figure over equal steps; nil (and what is not finite) is a gap.
    public let values: [Double?]

    /// A line through the values.
    public init(heading: ChartHeading, values: [Double?]) {
        self.heading = heading
        self.values = values.map { value in value.flatMap { ChartEstimate.canBeDrawn($0) ? $0 : nil } }
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String {
        let (width, height) = (96.0, 24.0)
        var svg = SVGWriter()
        svg.openPicture(
            width: width, height: height, cssClass: "chart-sparkline", heading: heading, prefix: heading.idPrefix)
        let known = values.compactMap { $0 }
        let low = known.min() ?? 0
        let vertical = LinearScale(domain: low...(known.max() ?? low), start: height - 4, end: 4)
        let last = max(values.count - 1, 1)
        let horizontal = LinearScale(domain: 0...Double(last), start: 4, end: width - 5)
        let places = values.enumerated().map { index, value in
            value.map { Point(x: horizontal.position(Double(index)), y: vertical.position($0)) }
        }
        for stretch in places.split(separator: nil) {
            let points = stretch.compactMap { $0 }
            if points.count > 1 {
                svg.polygon(points, isClosed: false, "chart-line chart-series-1")
            } else if let point = points.first {
                svg.circle(at: point, radius: 1.5, "chart-dot")
            }
        }
        if let point = places.last(where: { $0 != nil }) ?? nil {
            svg.circle(at: point, radius: 2.8, "chart-mark")
        }
        svg.end("svg")
        return svg.markup
    }
}
