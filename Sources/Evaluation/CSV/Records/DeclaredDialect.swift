/// What a sidecar says about a file's form. What is `nil` is found out.
struct DeclaredDialect: Sendable, Hashable {
    var delimiter: UInt8?
    /// ``RecordGrammar/never`` for files in which a quote is an ordinary character.
    var quote: UInt8?
    var decimalMark: NumberForm.DecimalMark?
    var groupMark: NumberForm.GroupMark?
    var encoding: TextEncoding?
    var hasHeader = true
    /// Lines that begin with it are no records.
    var comment: UInt8?
    /// Lines above the header that belong to nobody: titles, print dates.
    var skippedLines = 0

    /// The byte that a sidecar means by a text of one ASCII character, `\t` or `tab`.
    static func mark(_ text: String) -> UInt8? {
        if text == "\\t" || text.lowercased() == "tab" { return UInt8(ascii: "\t") }
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, !RecordGrammar.isLineEnd(byte) else {
            return nil
        }
        return byte
    }
}
