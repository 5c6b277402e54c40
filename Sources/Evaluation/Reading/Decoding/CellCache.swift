/// Remembers what short cells of a column meant, as they stand in the file, to look a repeated one up without unquoting,
/// trimming and hashing its text.
///
/// A cell of up to 16 bytes is two numbers, which are compared instead of the text. Each cell has one place, where a
/// later one may push it out; what is forgotten is looked up in full.
struct CellCache: Sendable {
    private struct Entry: BitwiseCopyable {
        var low: UInt64
        var high: UInt64
        /// 255 while the place is empty.
        var length: UInt32
        var code: Int32
    }

    private static let places = 512
    private var entries = Array(repeating: Entry(low: 0, high: 0, length: 255, code: 0), count: places)

    /// A cell as two numbers; `nil` for one that is too long.
    struct Key {
        fileprivate var low: UInt64
        fileprivate var high: UInt64
        fileprivate var length: UInt32

        @inline(__always)
        init?(_ cell: FieldCells.Raw) {
            let count = cell.count
            guard UInt(bitPattern: count &- 1) < 16 else { return nil }
            length = UInt32(truncatingIfNeeded: count)
            let start = cell.eightBytes
            // Of a shorter cell what stands behind it is shifted out.
            low = count > 8 ? start : start &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
            let end = UnsafeRawPointer(cell.start) + count
            high = count > 8 ? (end - 8).loadUnaligned(as: UInt64.self) : 0
        }

        @inline(__always)
        fileprivate var place: Int {
            let product = (low ^ (high << 7 | high >> 57) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: product >> 55)
        }
    }

    /// Looks cells up until one is not known.
    ///
    /// - Parameters:
    ///   - cells: The column.
    ///   - rows: Its rows to be read.
    ///   - first: The place among them to begin at.
    ///   - codes: Receives what the cells meant, that of each row at its place among `rows`.
    /// - Returns: The place of the cell that is not known, or the number of rows.
    @inline(never)
    func read(
        _ cells: FieldCells, _ rows: [Int32], from first: Int, into codes: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        entries.withUnsafeBufferPointer { entries in
            cells.takeRaw(rows, from: first) { place, cell in
                // The place of a key is always one of the entries.
                guard let key = Key(cell), case let entry = entries[key.place],
                    entry.low == key.low, entry.high == key.high, entry.length == key.length
                else { return false }
                codes[place] = entry.code
                return true
            }
        }
    }

    /// Remembers what a cell means.
    mutating func remember(_ code: Int32, for key: Key) {
        entries[key.place] = Entry(low: key.low, high: key.high, length: key.length, code: code)
    }
}
