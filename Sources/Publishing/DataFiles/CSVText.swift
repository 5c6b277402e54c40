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
        let inert = Double(text) == nil ? defused(text) : text
        guard inert.unicodeScalars.contains(where: delimiters.contains) else { return inert }
        let parts = inert.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }

    /// The text with an apostrophe before what begins a formula: at its start, and behind what a spreadsheet that expects
    /// other delimiters takes for the end of a cell, as those set to Indonesian do with a semicolon.
    private static func defused(_ text: String) -> String {
        var inert = String.UnicodeScalarView()
        var beginsCell = true
        for scalar in text.unicodeScalars {
            if beginsCell, formulaStarts.contains(scalar), inert.isEmpty || !otherDelimiters.contains(scalar) {
                inert.append("'")
            }
            inert.append(scalar)
            beginsCell = otherDelimiters.contains(scalar)
        }
        return String(inert)
    }

    private static let otherDelimiters: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    /// Whether a byte is ASCII, needs no quotes and delimits nothing, here or in other forms of such files.
    private static func isInert(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && ![UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";")].contains(byte)
    }

    /// What begins a formula; in East Asian spreadsheets the wide forms too.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static let delimiters: Set<Unicode.Scalar> = [
        ",", "\"", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
}
