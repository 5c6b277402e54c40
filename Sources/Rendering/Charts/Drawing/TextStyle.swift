/// How a text is set: its class for the style sheet, and the size that the layout was computed with.
struct TextStyle: Sendable {
    let cssClass: String
    /// In user units. Written as an attribute, since a style sheet that changed it would break the layout.
    let size: Double
    var isBold = false

    /// From one base line to the next.
    var lineHeight: Double { (size * 1.25).rounded() }
    /// From the base line to the top of a capital, roughly.
    var capHeight: Double { size * 0.72 }
    /// From the base line to the bottom of a "g".
    var descent: Double { size * 0.25 }

    func width(of text: String) -> Double {
        TextMeasure.width(of: text, size: size, isBold: isBold)
    }

    func fold(_ text: String, width: Double, lines: Int = 1) -> FoldedText {
        FoldedText(text, style: self, width: width, lines: lines)
    }
}
