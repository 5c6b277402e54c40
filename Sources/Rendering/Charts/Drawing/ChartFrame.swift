/// The area that a chart is drawn in, in user units; one unit is about one pixel.
struct ChartFrame: Sendable {
    /// "wide", "half" or "narrow": part of the class and the ids.
    let name: String
    let width: Double
    /// Labels stand above their marks, not beside them.
    let isNarrow: Bool
    /// The size of secondary text; main text is ``labelSize``.
    let smallSize: Double
    /// The most of the width that labels beside their marks take.
    var labelShare = 0.34

    static let labelSize = 13.0

    /// Shown from 600 pixels of container width on, where 12 units are 11.25 pixels or more.
    static let wide = ChartFrame(name: "wide", width: 640, isNarrow: false, smallSize: 12)
    /// Shown below that. On a screen of 320 pixels (288 between the margins) 13 units are 11.7 pixels.
    static let narrow = ChartFrame(name: "narrow", width: 320, isNarrow: true, smallSize: 13)

    /// In the half of a sheet of A4, 8.5 centimetres wide, 13 units are 8 points.
    static let half = ChartFrame(name: "half", width: 400, isNarrow: false, smallSize: 12, labelShare: 0.38)

    static func frame(of paper: ChartPaper) -> ChartFrame {
        switch paper {
        case .page: .wide
        case .halfSheet: .half
        }
    }

    var label: TextStyle { TextStyle(cssClass: "chart-label", size: Self.labelSize) }
    var value: TextStyle { TextStyle(cssClass: "chart-value", size: Self.labelSize) }
    var strong: TextStyle { TextStyle(cssClass: "chart-strong", size: Self.labelSize, isBold: true) }
    var muted: TextStyle { TextStyle(cssClass: "chart-muted", size: smallSize) }
    var tick: TextStyle { TextStyle(cssClass: "chart-tick", size: smallSize) }
    var reference: TextStyle { TextStyle(cssClass: "chart-reference-label", size: smallSize) }
    var withheld: TextStyle { TextStyle(cssClass: "chart-withheld", size: smallSize) }
}

extension ChartFrame {
    /// Under a chart, why something in it is withheld. Returns the height used, 0 without reasons.
    func drawReasons(_ reasons: [String], below y: Double, into svg: inout SVGWriter) -> Double {
        let note = withheld.fold(reasons.joined(separator: "; "), width: width, lines: 3)
        svg.text(note, at: Point(x: 0, y: y + 4 + note.style.size))
        return note.lines.isEmpty ? 0 : 8 + note.height
    }
}
