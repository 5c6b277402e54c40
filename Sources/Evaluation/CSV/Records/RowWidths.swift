import Glibc

/// Compares how many fields the rows at a file's beginning have with how many columns the header names.
///
/// Only what all of these rows have in common counts: a single longer row is a mistake in that row.
struct RowWidths {
    /// Whether each row ends with a delimiter that stands for nothing.
    private(set) var haveSurplusDelimiter = false
    /// Whether each row begins with a field that the header does not name, as R writes the names of rows.
    private(set) var haveRowNames = false

    /// How much text is looked at.
    private static let length = 4 << 10

    /// - Parameters:
    ///   - text: What follows the header, from the beginning of a record on.
    ///   - isWhole: Whether the text goes on to the end of the file.
    ///   - plan: How the file is cut.
    ///   - named: How many columns the header has.
    init(_ text: ArraySlice<UInt8>, isWhole: Bool, plan: ScanPlan, named: Int) {
        // With one or two columns, a longer row is as likely a separator inside a text.
        guard named > 2 else { return }
        var bytes = Array(text.prefix(Self.length))
        if isWhole, bytes.count == text.count, bytes.last.map(RecordGrammar.isLineEnd) == false {
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.removeLast(bytes.count - Self.endOfRecords(in: bytes, plan.grammar))
        guard !bytes.isEmpty else { return }
        let count = bytes.count
        bytes += [UInt8](repeating: 0, count: 64)
        var (longer, endBlank, others) = (0, 0, 0)
        bytes.withUnsafeBufferPointer { padded in
            var index = SeparatorIndex()
            index.index(
                UnsafeBufferPointer(rebasing: padded[..<count]), grammar: plan.grammar, followsCarriageReturn: false)
            let scratch = Storage<UInt8>(capacity: count)
            let batch = RecordBatch(
                number: 0, text: UnsafeBufferPointer(rebasing: padded[..<count]), index: index, scratch: scratch.base,
                plan: plan, followsCarriageReturn: false, isUnclosed: false)
            for row in 0..<batch.count {
                let record = batch[row]
                guard record.fieldCount == named + 1 else {
                    others += 1
                    continue
                }
                longer += 1
                endBlank += CellText.trimmed(record.field(named)).isEmpty ? 1 : 0
            }
        }
        guard longer > 0, others == 0 else { return }
        haveSurplusDelimiter = endBlank == longer
        haveRowNames = endBlank == 0
    }

    /// Where the last record ends that ends outside quotes.
    private static func endOfRecords(in bytes: [UInt8], _ grammar: RecordGrammar) -> Int {
        let mayHideLineEnds = bytes.withUnsafeBytes { text in
            guard let start = text.baseAddress else { return false }
            return [grammar.quote, grammar.comment].contains { memchr(start, Int32($0), text.count) != nil }
        }
        if !mayHideLineEnds { return bytes.lastIndex(where: RecordGrammar.isLineEnd).map { $0 + 1 } ?? 0 }
        var state = ScannerState.recordStart
        var end = 0
        for (place, byte) in bytes.enumerated() where state.advance(over: byte, in: grammar) && state == .recordStart {
            end = place + 1
        }
        return end
    }
}
