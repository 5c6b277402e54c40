/// What a sidecar says about a file's form. What is `nil` is found out.
struct DeclaredDialect: Sendable, Hashable {
    var delimiter: UInt8?
    /// ``RecordGrammar/never`` for files in which a quote is an ordinary character.
    var quote: UInt8?
    var decimalMark: NumberForm.DecimalMark?
    var groupMark: NumberForm.GroupMark?
    /// What comes first in dates that don't begin with the year.
    var dateOrder: DateOrder?
    var encoding: TextEncoding?
    var hasHeader = true
    /// Lines that begin with it are no records.
    var comment: UInt8?
    /// Lines above the header that belong to nobody: titles, print dates.
    var skippedLines = 0
    /// The rows that make the header, from 1; empty for the first row that holds anything. They are counted from the
    /// top of the file, or from the first line that is not skipped where the first of them would be skipped.
    var headerRows: [Int] = []
    /// What stands between the names of one column in several header rows.
    var headerJoin = " "

    /// The byte that a sidecar means by a text of one ASCII character, `\t` or `tab`.
    static func mark(_ text: String) -> UInt8? {
        if text == "\\t" || text.lowercased() == "tab" { return UInt8(ascii: "\t") }
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, !RecordGrammar.isLineEnd(byte) else {
            return nil
        }
        return byte
    }
}
