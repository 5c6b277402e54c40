/// Estimates how wide a text is in a system's sans serif, without a font at hand.
///
/// The widths are those of the broad faces among the usual system fonts, rounded up: a label may be folded a little
/// early, but does not run over its neighbour. Scripts that are not listed count as broad.
enum TextMeasure {
    /// The width in user units at the given size; bold faces are up to a tenth broader.
    static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
        var advance = 0.0
        for scalar in text.unicodeScalars { advance += self.advance(of: scalar) }
        return advance * size * (isBold ? 1.1 : 1)
    }

    /// In em.
    private static func advance(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "J", "'", "’", "‘": 0.3
        case " ", "\u{A0}", ".", ",", ":", ";", "|", "/", "\\", "·": 0.34
        case "f", "t", "r", "(", ")", "[", "]", "!", "-": 0.42
        case "c", "s", "z", "?", "*", "_", "\"", "“", "”", "–", "L", "F", "°": 0.56
        case "a"..."z" where scalar != "m" && scalar != "w", "0"..."9", "$", "#", "E", "S", "P", "T", "Y": 0.64
        case "A"..."Z" where !"DGHNOQUMW".unicodeScalars.contains(scalar): 0.7
        case "D", "G", "H", "N", "O", "Q", "U", "&": 0.79
        case "w", "+", "=", "<", ">", "~", "−", "×", "±", "≥", "≤": 0.84
        case "m", "M", "W", "%", "@", "…", "—", "→", "•": 1
        default: otherAdvance(of: scalar)
        }
    }

    private static func otherAdvance(of scalar: Unicode.Scalar) -> Double {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        return switch scalar.value {
        case 0..<0x250: 0.8
        case 0x250..<0x1100: 0.85
        default: 1.4
        }
    }
}
