/// The form in which a file is written.
struct Dialect: Sendable, Hashable {
    /// How something about the form became known.
    enum Origin: String, Sendable {
        case declared
        case byteOrderMark = "byte order mark"
        case separatorLine = "sep= line"
        case sniffed
        case assumed
    }

    var grammar: RecordGrammar
    var encoding: TextEncoding
    var delimiterOrigin: Origin
    var encodingOrigin: Origin
    /// As declared; otherwise each column's own numbers tell (see ``NumberSurvey``).
    var decimalMark: NumberForm.DecimalMark?
    var groupMark: NumberForm.GroupMark?

    /// One line for the build's report: `delimiter ";" (sniffed), encoding utf-8 (assumed)`.
    var summary: String {
        let delimiter =
            grammar.delimiter == UInt8(ascii: "\t") ? "tab" : "\"\(Character(UnicodeScalar(grammar.delimiter)))\""
        var text = "delimiter \(delimiter) (\(delimiterOrigin.rawValue)), "
        text += "encoding \(encoding.rawValue) (\(encodingOrigin.rawValue))"
        if let decimalMark { text += ", decimal mark \"\(decimalMark.rawValue)\" (declared)" }
        return text
    }
}

extension Dialect {
    /// The encoding of a file that begins with `prefix`, and how many bytes its byte order mark takes.
    ///
    /// A byte order mark is believed before anything else, then the declaration, then NULs in every second byte.
    static func encoding(
        of prefix: [UInt8], declared: TextEncoding?
    ) -> (encoding: TextEncoding, origin: Origin, markLength: Int) {
        if let mark = TextEncoding.byteOrderMark(in: prefix) { return (mark.encoding, .byteOrderMark, mark.length) }
        if declared == .utf16LittleEndian, TextEncoding.utf16ByNULs(in: prefix) == .utf16BigEndian {
            return (.utf16BigEndian, .sniffed, 0)
        }
        if let declared { return (declared, .declared, 0) }
        if let encoding = TextEncoding.utf16ByNULs(in: prefix) { return (encoding, .sniffed, 0) }
        return (.utf8, .assumed, 0)
    }
}
