/// A place on the paper; y grows downwards.
struct Point: Sendable, Hashable {
    var x: Double
    var y: Double
}

/// Which part of a text stands at its x.
enum TextAnchor: Sendable {
    case start, middle, end
}

extension SVGWriter {
    /// The start of a picture with its name and description for those who cannot see it.
    mutating func openPicture(
        width: Double, height: Double, cssClass: String, heading: ChartHeading, prefix: String
    ) {
        open("svg")
        attribute("class", cssClass)
        attribute("role", "img")
        attribute("aria-labelledby", "\(prefix)-title \(prefix)-description")
        raw(" viewBox=\"0 0 ")
        number(width)
        raw(" ")
        number(height)
        raw("\"")
        attribute("width", width)
        attribute("height", height)
        attribute("font-size", ChartFrame.labelSize)
        closeTag()
        element("title", id: "\(prefix)-title", text: heading.title)
        element("desc", id: "\(prefix)-description", text: heading.description)
    }

    /// A group of marks that share a tooltip.
    mutating func group(_ cssClass: String, title: String = "", _ body: (inout SVGWriter) -> Void) {
        open("g")
        attribute("class", cssClass)
        closeTag()
        if !title.isEmpty { element("title", text: title) }
        body(&self)
        end("g")
    }

    mutating func rectangle(
        x: ClosedRange<Double>, y: ClosedRange<Double>, _ cssClass: String, title: String = ""
    ) {
        open("rect")
        attribute("class", cssClass)
        attribute("x", x.lowerBound)
        attribute("y", y.lowerBound)
        attribute("width", x.upperBound - x.lowerBound)
        attribute("height", y.upperBound - y.lowerBound)
        closeShape("rect", title: title)
    }

    mutating func line(from start: Point, to end: Point, _ cssClass: String) {
        open("line")
        attribute("class", cssClass)
        attribute("x1", start.x)
        attribute("y1", start.y)
        attribute("x2", end.x)
        attribute("y2", end.y)
        closeEmptyTag()
    }

    mutating func circle(at centre: Point, radius: Double, _ cssClass: String, title: String = "") {
        open("circle")
        attribute("class", cssClass)
        attribute("cx", centre.x)
        attribute("cy", centre.y)
        attribute("r", radius)
        closeShape("circle", title: title)
    }

    /// A line through the points, or the area within them.
    mutating func polygon(_ points: [Point], isClosed: Bool, _ cssClass: String, title: String = "") {
        open(isClosed ? "polygon" : "polyline")
        attribute("class", cssClass)
        raw(" points=\"")
        for (index, point) in points.enumerated() {
            if index > 0 { raw(" ") }
            number(point.x)
            raw(",")
            number(point.y)
        }
        raw("\"")
        closeShape(isClosed ? "polygon" : "polyline", title: title)
    }

    private mutating func closeShape(_ name: StaticString, title: String) {
        if title.isEmpty {
            closeEmptyTag()
        } else {
            closeTag()
            element("title", text: title)
            end(name)
        }
    }
}
