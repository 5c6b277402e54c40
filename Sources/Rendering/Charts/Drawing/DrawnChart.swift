/// A chart that is drawn twice: for its paper, and narrow.
///
/// One picture cannot serve both a phone of 320 pixels and a page of 700: scaled by more than two, its text is either
/// under 11 pixels on the one or over 24 on the other. So each chart draws itself for two frames, and the style sheet
/// shows the one that fits the container.
protocol DrawnChart: Chart {
    /// The word that the chart's class ends with: "interval" for `chart-interval`.
    var kind: String { get }

    /// Draws the chart into the frame from y = 0 down and returns the height used.
    func draw(in frame: ChartFrame, into svg: inout SVGWriter) -> Double
}

extension DrawnChart {
    func drawings(for paper: ChartPaper) -> String {
        var page = SVGWriter()
        page.open("div")
        page.attribute("class", "chart chart-\(kind)")
        page.closeTag()
        for frame in [ChartFrame.frame(of: paper), .narrow] { draw(in: frame, asPictureIn: &page) }
        page.end("div")
        return page.markup
    }

    private func draw(in frame: ChartFrame, asPictureIn page: inout SVGWriter) {
        var drawing = SVGWriter()
        let height = max(draw(in: frame, into: &drawing).rounded(.up), 1)
        let prefix = "\(heading.idPrefix)-\(frame.name)"
        page.openPicture(
            width: frame.width, height: height, cssClass: "chart-\(frame.name)", heading: heading, prefix: prefix)
        page.append(drawing)
        page.end("svg")
    }
}
