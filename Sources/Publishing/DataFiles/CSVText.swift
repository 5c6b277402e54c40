/// Writes comma-separated values (RFC 4180) that spreadsheets read without running them.
enum CSVText {
    /// Rows as the text of a file.
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field, in quotes where it needs them. A text that a spreadsheet would run as a formula gets an apostrophe.
    static func field(_ text: String) -> String {
        let isNumber = Double(text) != nil
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let inert = isFormula && !isNumber ? "'" + text : text
        guard inert.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return inert }
        return "\"" + inert.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
