import CSystem

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
            let word = eightBytes
            return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1)
        }

        /// The eight bytes from its start on, the first in the lowest, whether they are the cell's or stand behind it.
        @inline(__always)
        var eightBytes: UInt64 {
            UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
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
        var cursor = Cursor(self, at: 0)
        for row in 0..<Int32(truncatingIfNeeded: count) {
            body(row, cursor.cell)
            cursor.advance()
        }
    }

    /// Goes from cell to cell of a batch in which every record has as many fields as the header.
    struct Cursor {
        private let text: UnsafePointer<UInt8>
        private var before: UnsafeRawPointer
        private var end: UnsafeRawPointer
        private let (beforeStride, endStride, beyond): (Int, Int, Int)

        @inline(__always)
        fileprivate init(_ cells: FieldCells, at row: Int) {
            text = cells.text
            let size = MemoryLayout<UInt32>.size
            endStride = cells.fieldCount &* size
            end = UnsafeRawPointer(cells.separators + cells.last) + row &* endStride
            // A record's first field begins where the record does, any other behind the separator before it.
            if cells.field == 0 {
                (beforeStride, beyond) = (MemoryLayout<SeparatorIndex.Entry>.stride, 0)
                before = UnsafeRawPointer(cells.entries) + row &* beforeStride
            } else {
                (beforeStride, beyond) = (endStride, 1)
                before = end - (cells.last &- cells.field &+ 1) &* size
            }
        }

        /// The cell in the row where the cursor stands. There must be one.
        @inline(__always)
        var cell: Raw {
            let start = Int(before.load(as: UInt32.self)) &+ beyond
            return Raw(start: text + start, count: Int(end.load(as: UInt32.self)) &- start)
        }

        /// Where this cell and those of the following rows lie.
        fileprivate var places: decimal_cells {
            decimal_cells(
                text: text, starts: before.assumingMemoryBound(to: UInt8.self),
                ends: end.assumingMemoryBound(to: UInt8.self), start_stride: beforeStride, end_stride: endStride,
                beyond: UInt32(beyond))
        }

        /// Goes on to the next row.
        @inline(__always)
        mutating func advance() {
            before += beforeStride
            end += endStride
        }
    }

    /// Where the cells lie from a place among `rows` on, for a loop in C; `nil` where that does not follow from the rows'
    /// numbers.
    func places(of rows: [Int32], from first: Int) -> decimal_cells? {
        isRegular && rows.count == count ? Cursor(self, at: first).places : nil
    }

    /// Calls `take` with rows' places among `rows` and their raw cells, from `first` on, until it takes one no more.
    ///
    /// For what can be told of nearly all cells in a few steps: those fit the processor's registers if the function
    /// that calls this does nothing else.
    ///
    /// - Returns: The place of the cell that was not taken, or the number of rows.
    @inline(__always)
    func takeRaw(_ rows: [Int32], from first: Int, _ take: (_ place: Int, _ cell: Raw) -> Bool) -> Int {
        var place = first
        if isRegular, rows.count == count {
            var cursor = Cursor(self, at: first)
            while place < rows.count, take(place, cursor.cell) {
                place &+= 1
                cursor.advance()
            }
        } else {
            while place < rows.count, take(place, raw(rows[place])) { place &+= 1 }
        }
        return place
    }

    /// Whether all cells are the same text of up to eight bytes.
    func areAll(_ rows: [Int32], of length: Int, _ word: UInt64) -> Bool {
        // Nearly all columns of which this is not so are told by a look at a few cells.
        let few = rows.suffix(4).map(raw)
        guard few.allSatisfy({ $0.count == length && $0.word == word }) else { return false }
        let mask: UInt64 = length >= 8 ? ~0 : (1 << UInt64(8 * length)) - 1
        var difference: UInt64 = 0
        forEachRaw(rows) { _, cell in
            difference |= (cell.eightBytes ^ word) & mask | UInt64(truncatingIfNeeded: cell.count ^ length)
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
