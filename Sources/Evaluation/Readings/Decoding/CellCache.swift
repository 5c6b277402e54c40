/// Remembers what short cells of a column meant, to look a repeated one up without hashing its text.
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
        init?(_ cell: UnsafeRawBufferPointer) {
            let count = cell.count
            guard count > 0, count <= 16 else { return nil }
            length = UInt32(truncatingIfNeeded: count)
            if count >= 8 {
                low = cell.loadUnaligned(as: UInt64.self)
                high = cell.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            } else if count >= 4 {
                low = UInt64(cell.loadUnaligned(as: UInt32.self))
                high = UInt64(cell.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            } else {
                low = UInt64(cell[0]) | UInt64(cell[count / 2]) << 8
                high = UInt64(cell[count - 1])
            }
        }

        @inline(__always)
        fileprivate var place: Int {
            let product = (low ^ (high << 7 | high >> 57) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: product >> 55)
        }
    }

    /// What the cell meant, if that is still known.
    @inline(__always)
    func code(of key: Key) -> Int32? {
        let entry = entries[key.place]
        return entry.low == key.low && entry.high == key.high && entry.length == key.length ? entry.code : nil
    }

    /// Remembers what a cell means.
    mutating func remember(_ code: Int32, for key: Key) {
        entries[key.place] = Entry(low: key.low, high: key.high, length: key.length, code: code)
    }
}
