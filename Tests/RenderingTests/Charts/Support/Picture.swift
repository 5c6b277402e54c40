@testable import Rendering

/// One drawn picture and what is measured in it.
struct Picture {
    let root: MarkupElement

    /// All pictures of a chart: the wide, the narrow and the half sheet's one, or the only one.
    static func all(of chart: any Chart) throws -> [Picture] {
        let page = try MarkupReader.read(chart.markup()).all("svg")
        let half = try MarkupReader.read(chart.markup(for: .halfSheet)).all("svg", "chart-half")
        return (page + half).map(Picture.init)
    }

    var width: Double { root.number("width") }
    var height: Double { root.number("height") }

    func all(_ name: String, _ cssClass: String = "") -> [MarkupElement] { root.all(name, cssClass) }

    /// The rows' groups of marks, without the key.
    var rows: [MarkupElement] { all("g", "chart-row") }

    /// The parts of the picture that lie outside of its box, or nowhere.
    var strays: [String] {
        root.all.flatMap { element in
            Self.boxes(of: element).compactMap { box in
                // Coordinates are rounded to hundredths.
                let isWithin =
                    box.left >= -0.02 && box.right <= width + 0.02 && box.top >= -0.02 && box.bottom <= height + 0.02
                    && box.left <= box.right && box.top <= box.bottom
                return isWithin
                    ? nil
                    : "\(element.name).\(element["class"] ?? "") \(box) of \(width) × \(height) \(element.printed)"
            }
        }
    }

    struct Box {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double
    }

    static func boxes(of element: MarkupElement) -> [Box] {
        switch element.name {
        case "rect":
            let (x, y) = (element.number("x"), element.number("y"))
            return [Box(left: x, top: y, right: x + element.number("width"), bottom: y + element.number("height"))]
        case "circle":
            let (x, y, radius) = (element.number("cx"), element.number("cy"), element.number("r"))
            return [Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)]
        case "line":
            let (x, y) = ([element.number("x1"), element.number("x2")], [element.number("y1"), element.number("y2")])
            return zip(x, y).map { Box(left: $0, top: $1, right: $0, bottom: $1) }
        case "polygon", "polyline":
            return element.points.map { Box(left: $0.x, top: $0.y, right: $0.x, bottom: $0.y) }
        case "text": return lines(of: element).map(\.box)
        default: return []
        }
    }

    /// The lines of a text and the room they take by the charts' own measure.
    static func lines(of element: MarkupElement) -> [(text: String, box: Box)] {
        let spans = element.all("tspan")
        return (spans.isEmpty ? [element] : spans).map { line in
            let size = element["font-size"].flatMap(Double.init) ?? ChartFrame.labelSize
            let isBold = element.classes.contains("chart-strong")
            let style = TextStyle(cssClass: "", size: size, isBold: isBold)
            let width = style.width(of: line.text)
            let shares: [String: Double] = ["start": 0, "middle": 0.5, "end": 1]
            let share = shares[element["text-anchor"] ?? "start"] ?? 0
            let (left, base) = (line.number("x") - width * share, line.number("y"))
            let box = Box(left: left, top: base - style.capHeight, right: left + width, bottom: base + style.descent)
            return (line.text, box)
        }
    }
}
