/// Writes comma-separated values (RFC 4180) that spreadsheets read without running them.
enum CSVText {
    /// Rows as the text of a file.
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field, in quotes where it needs them. A text that a spreadsheet would run as a formula gets an apostrophe.
    ///
    /// Looks at scalars: a comma or a quote with an accent upon it is another character to us and a delimiter to others.
    static func field(_ text: String) -> String {
        // Nearly all fields: numbers and names in letters that mean nothing to anybody.
        if let first = text.utf8.first, isLetterOrDigit(first), text.utf8.allSatisfy(isInert) { return text }
        let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
        let inert = isFormula && Double(text) == nil ? "'" + text : text
        guard inert.unicodeScalars.contains(where: delimiters.contains) else { return inert }
        let parts = inert.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Whether a byte is ASCII and neither delimits anything nor needs quotes.
    private static func isInert(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"")
    }

    /// What begins a formula; in East Asian spreadsheets the wide forms too.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static let delimiters: Set<Unicode.Scalar> = [
        ",", "\"", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
}
