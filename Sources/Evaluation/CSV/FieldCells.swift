/// The cells of one field in all records of a batch. Valid as long as the batch.
///
/// In nearly all batches every record has as many fields as the header, so that a cell's place follows from the row's
/// number; in others it is looked up.
struct FieldCells {
    /// A cell as it stands in the file, with quotes and blanks. 64 bytes behind its start can be read.
    struct Raw {
        let start: UnsafePointer<UInt8>
        let count: Int

        var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

        /// The first eight bytes, the first in the lowest; zero from the cell's end on.
        @inline(__always)
        var word: UInt64 {
            let word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
            return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1)
        }
    }

    private let text: UnsafePointer<UInt8>
    private let entries: UnsafePointer<SeparatorIndex.Entry>
    private let separators: UnsafePointer<UInt32>
    private let scratch: UnsafeMutablePointer<UInt8>
    private let count: Int
    private let field: Int
    private let last: Int
    private let fieldCount: Int
    private let isRegular: Bool
    private let quote: UInt8
    private let isUnclosed: Bool

    init(_ batch: borrowing RecordBatch, field: Int) { self.init(batch, fields: field...field) }

    /// Neighbouring fields as one, with what stands between them.
    init(_ batch: borrowing RecordBatch, fields: ClosedRange<Int>) {
        precondition(fields.lowerBound >= 0 && fields.upperBound < batch.headerCount)
        text = batch.base
        entries = batch.entries
        separators = batch.separators
        scratch = batch.scratch
        count = batch.count
        fieldCount = batch.headerCount
        isRegular = batch.isRegular
        quote = batch.quote
        isUnclosed = batch.isUnclosed
        (field, last) = (fields.lowerBound, fields.upperBound)
    }

    /// The value in a row, as ``Record/field(_:)`` gives it, without blanks around it.
    func trimmed(_ row: Int32) -> UnsafeRawBufferPointer { CellText.trimmed(self[row]) }

    /// The value in a row, as ``Record/field(_:)`` gives it.
    subscript(row: Int32) -> UnsafeRawBufferPointer { record(row).field(field) }

    /// Calls `body` with rows and their raw cells: what takes long is told apart by the first look at those, without
    /// unquoting and trimming each.
    @inline(__always)
    func forEachRaw(_ rows: [Int32], _ body: (_ row: Int32, _ cell: Raw) -> Void) {
        guard isRegular, rows.count == count else {
            for row in rows { body(row, raw(row)) }
            return
        }
        let width = last &- field
        var end = separators + last
        for row in 0..<count {
            let start = field == 0 ? Int(entries[row].start) : Int(end[-1 &- width]) &+ 1
            body(Int32(truncatingIfNeeded: row), Raw(start: text + start, count: Int(end.pointee) &- start))
            end += fieldCount
        }
    }

    /// Whether all cells are the same text of up to eight bytes.
    func areAll(_ rows: [Int32], of length: Int, _ word: UInt64) -> Bool {
        let mask: UInt64 = length >= 8 ? ~0 : (1 << UInt64(8 * length)) - 1
        var difference: UInt64 = 0
        forEachRaw(rows) { _, cell in
            let start = UInt64(littleEndian: UnsafeRawPointer(cell.start).loadUnaligned(as: UInt64.self))
            difference |= (start ^ word) & mask | UInt64(truncatingIfNeeded: cell.count ^ length)
        }
        return difference == 0
    }

    /// The cell in a row.
    func raw(_ row: Int32) -> Raw {
        let record = record(row)
        let start = record.rawRange(of: field).lowerBound
        return Raw(start: text + start, count: record.rawRange(of: last).upperBound - start)
    }

    private func record(_ row: Int32) -> Record {
        precondition(row >= 0 && Int(row) < count)
        let first = entries[Int(row)].firstSeparator
        return Record(
            text: text, scratch: scratch, separators: separators + Int(first), start: Int(entries[Int(row)].start),
            fieldCount: Int(entries[Int(row) + 1].firstSeparator - first), expectedCount: fieldCount, quote: quote,
            isUnclosed: isUnclosed)
    }
}
