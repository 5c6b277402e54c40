import Basics

/// The form in which a file is written.
struct Dialect: Sendable, Hashable {
    /// How something about the form became known.
    enum Origin: Sendable {
        case declared, byteOrderMark, separatorLine, sniffed, assumed

        /// As a report says it.
        var words: LocalizedText {
            switch self {
            case .declared: ["en": "declared", "id": "dinyatakan"]
            case .byteOrderMark: ["en": "byte order mark", "id": "tanda urutan byte"]
            case .separatorLine: ["en": "sep= line", "id": "baris sep="]
            case .sniffed: ["en": "sniffed", "id": "terbaca dari isinya"]
            case .assumed: ["en": "assumed", "id": "diandaikan"]
            }
        }
    }

    var grammar: RecordGrammar
    var encoding: TextEncoding
    var delimiterOrigin: Origin
    var encodingOrigin: Origin
    /// As declared; otherwise each column's own numbers tell (see ``NumberSurvey``).
    var decimalMark: NumberForm.DecimalMark?
    var groupMark: NumberForm.GroupMark?

    /// One line for the build's report: `delimiter ";" (sniffed), encoding utf-8 (assumed)`.
    var summary: LocalizedText {
        let delimiter =
            grammar.delimiter == UInt8(ascii: "\t") ? "tab" : "\"\(Character(UnicodeScalar(grammar.delimiter)))\""
        let mark: LocalizedText? = decimalMark.map {
            [
                "en": ", decimal mark \"\($0.rawValue)\" (declared)",
                "id": ", tanda desimal \"\($0.rawValue)\" (dinyatakan)",
            ]
        }
        let (cut, written) = (delimiterOrigin.words, encodingOrigin.words)
        return [
            "en": "delimiter \(delimiter) (\(cut)), encoding \(encoding.rawValue) (\(written))\(mark ?? "")",
            "id": "pemisah \(delimiter) (\(cut)), pengodean \(encoding.rawValue) (\(written))\(mark ?? "")",
        ]
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
