/// How a table is written: as a clean file, or as one of the forms in which exports arrive in practice.
struct TableForm {
    enum Vocabulary {
        case canonical, indonesian
    }

    enum Encoding {
        case utf8
        /// With a byte order mark, as a spreadsheet program writes "CSV UTF-8".
        case markedUTF8
        /// Little-endian with a byte order mark, as a spreadsheet program writes "Unicode text".
        case utf16
    }

    var vocabulary = Vocabulary.canonical
    var dialect = Dialect.comma
    var encoding = Encoding.utf8
    var lineEnd = "\n"

    static let canonical = TableForm()
    static let indonesian = TableForm(vocabulary: .indonesian)

    /// The bytes of the file.
    func encode(_ table: Table) -> [UInt8] {
        let separator = String(Unicode.Scalar(dialect.delimiter))
        var text = table.headers.map { quoted(header($0)) }.joined(separator: separator) + lineEnd
        for row in table.rows {
            text += row.map(cell).joined(separator: separator) + lineEnd
        }
        return switch encoding {
        case .utf8: Array(text.utf8)
        case .markedUTF8: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
    }

    func header(_ header: Table.Header) -> String {
        switch header {
        case .column(let column): vocabulary == .canonical ? column.rawValue : column.indonesian
        case .words(let words): words
        }
    }

    private func cell(_ cell: Table.Cell) -> String {
        switch cell {
        case .empty: return ""
        case .text(let text): return quoted(text)
        case .number(let number): return String(number)
        case .tenths(let tenths):
            let sign = tenths < 0 ? "-" : ""
            let point = Character(Unicode.Scalar(dialect.decimalPoint))
            return "\(sign)\(tenths.magnitude / 10)\(point)\(tenths.magnitude % 10)"
        }
    }

    private func quoted(_ text: String) -> String {
        let delimiter = Unicode.Scalar(dialect.delimiter)
        guard text.unicodeScalars.contains(where: { $0 == delimiter || $0 == "\"" || $0 == "\n" }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
