/// The records of one stretch of a file, in order. It lives as long as the call that receives it: what is kept must
/// be copied out.
struct RecordBatch: ~Copyable {
    /// The batch's number in the file's order, from 0. Numbers may be missing: batches without records are not
    /// delivered.
    let number: Int
    /// How many records there are.
    let count: Int

    let text: UnsafeBufferPointer<UInt8>
    let base: UnsafePointer<UInt8>
    let entries: UnsafePointer<SeparatorIndex.Entry>
    let separators: UnsafePointer<UInt32>
    let scratch: UnsafeMutablePointer<UInt8>
    let quote: UInt8
    let headerCount: Int
    let isUnclosed: Bool
    /// Whether every record has as many fields as the header and none stands behind a quote that is never closed.
    let isRegular: Bool
    /// Whether some field may have text behind the quote that closes it.
    let mayHaveTextBehindQuote: Bool
    let lines: LineTable

    init(
        number: Int, text: UnsafeBufferPointer<UInt8>, index: borrowing SeparatorIndex,
        scratch: UnsafeMutablePointer<UInt8>, plan: ScanPlan, followsCarriageReturn: Bool, isUnclosed: Bool
    ) {
        guard let base = text.baseAddress else { preconditionFailure("a batch without text is not delivered") }
        self.base = base
        self.number = number
        self.text = text
        self.scratch = scratch
        self.isUnclosed = isUnclosed
        count = index.recordCount
        entries = UnsafePointer(index.entries.base)
        separators = UnsafePointer(index.separators.base)
        quote = plan.grammar.quote
        headerCount = plan.fieldCount
        isRegular = !isUnclosed && index.hasFields(plan.fieldCount)
        mayHaveTextBehindQuote = index.hasTextBehindQuote
        lines = LineTable(followsCarriageReturn: followsCarriageReturn)
    }

    /// The numbers of all records.
    var rows: [Int32] {
        [Int32](unsafeUninitializedCapacity: count) { rows, filled in
            for row in 0..<count { rows[row] = Int32(truncatingIfNeeded: row) }
            filled = count
        }
    }

    /// The record at `row`, counted from 0 in the batch.
    @inline(__always)
    subscript(row: Int) -> Record {
        precondition(row >= 0 && row < count)
        let entry = entries[row]
        let next = entries[row + 1].firstSeparator
        return Record(
            text: base, scratch: scratch,
            separators: separators + Int(entry.firstSeparator), start: Int(entry.start),
            fieldCount: Int(next - entry.firstSeparator), expectedCount: headerCount, quote: quote,
            isUnclosed: isUnclosed)
    }

    /// Where the record, or one of its fields, begins.
    func place(row: Int, field: Int? = nil) -> BatchPlace {
        let record = self[row]
        let start = field.map { record.rawRange(of: $0).lowerBound } ?? record.start
        let line = lines.line(of: start, in: text)
        let before = String(decoding: text[line.start..<start], as: UTF8.self)
        return BatchPlace(batch: number, line: line.number, column: before.count + 1)
    }
}
