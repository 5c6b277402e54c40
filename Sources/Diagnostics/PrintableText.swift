/// A text of a hostile file as reports show it.
///
/// Control characters could rule the reader's terminal; characters that turn the direction of writing, and those that
/// can't be seen, could show something else than what stands there. Each is written as its code: `⟨U+202E⟩`.
enum PrintableText {
    /// The text with every such character replaced.
    static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isTreacherous) else { return text }
        return text.unicodeScalars.map { isTreacherous($0) ? code($0) : String($0) }.joined()
    }

    /// The same for a text that may have several lines.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.text(String($0)) }
            .joined(separator: "\n")
    }

    /// The same, with one character for each, so that what stands below stays in its column.
    static func aligned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isTreacherous) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isTreacherous($0) ? "\u{FFFD}" : $0 }))
    }

    private static func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // Joiners between letters belong to the writing of some languages.
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
    }
}
