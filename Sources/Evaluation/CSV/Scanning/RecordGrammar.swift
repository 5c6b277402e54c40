/// The bytes that give a file its structure.
///
/// Every sequence of bytes is a sequence of records; there is no syntax error. As RFC 4180, and beyond it:
///
/// - A record ends at LF, CR LF or a lone CR outside quotes. A line without a single byte is no record, nor is one
///   that begins with the comment mark.
/// - A quote opens a quoted field only as the field's first byte; elsewhere in an unquoted field it is data.
/// - Inside quotes two quotes stand for one; a single one closes. What follows up to the separator is kept as data:
///   `"a"b` reads `ab`.
/// - A quote that is never closed: the record in which it opened, up to the end of the line in which it opened, is
///   one row to set aside; each line after it that is not empty is another. So no row vanishes from the count.
/// - NUL is data.
struct RecordGrammar: Sendable, Hashable {
    /// Stands for "no such mark": a byte that no UTF-8 text contains.
    static let never: UInt8 = 0xFF

    var delimiter: UInt8
    var quote: UInt8 = UInt8(ascii: "\"")
    var comment: UInt8 = never

    /// Where the last quote stands in `text` that opens a field. `text` begins at the start of a record.
    func lastOpeningQuote(in text: ArraySlice<UInt8>) -> Int? {
        var state = ScannerState.recordStart
        var opening: Int?
        for (place, byte) in zip(text.indices, text) {
            let before = state
            _ = state.advance(over: byte, in: self)
            if state == .quoted, before == .recordStart || before == .fieldStart { opening = place }
        }
        return opening
    }

    /// Whether a byte ends a line. CR LF ends one line and leaves an empty one, which is no record.
    static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Whether a byte outside quotes ends a field.
    func isSeparator(_ byte: UInt8) -> Bool { byte == delimiter || Self.isLineEnd(byte) }
}

/// Where in a record the scanner stands: all that must be known of the bytes before.
enum ScannerState: UInt8, Sendable {
    case recordStart
    case fieldStart
    case unquoted
    case quoted
    /// After a quote inside quotes: it closes the field, unless another one follows.
    case quoteInQuoted
    case comment

    /// Takes one byte in.
    ///
    /// - Returns: whether the byte separates two fields or ends a line outside quotes.
    mutating func advance(over byte: UInt8, in grammar: RecordGrammar) -> Bool {
        if self == .quoted {
            if byte == grammar.quote { self = .quoteInQuoted }
            return false
        }
        if RecordGrammar.isLineEnd(byte) {
            self = .recordStart
            return true
        }
        if self == .comment { return false }
        if self == .recordStart, byte == grammar.comment {
            self = .comment
            return false
        }
        if byte == grammar.delimiter {
            self = .fieldStart
            return true
        }
        self = byte == grammar.quote && self != .unquoted ? .quoted : .unquoted
        return false
    }
}
