/// A decimal number of up to eight characters, digits with at most one mark between them, read in a few steps for all
/// characters at once.
///
/// Method: Lemire, "Quickly parsing eight digits", 2018; the mark is cut out before.
struct ShortDecimal {
    /// The number without its mark, 527 of `52.7`.
    let digits: Int64
    /// How many digits stand behind the mark.
    let decimals: Int

    /// The number, or `nil` for all that is longer or not only digits and a mark between two of them.
    ///
    /// - Parameters:
    ///   - characters: Up to eight of them, the first in the lowest byte.
    ///   - count: How many there are.
    ///   - mark: The decimal mark, a point or a comma.
    @inline(__always)
    init?(_ characters: UInt64, count: Int, mark: UInt8) {
        guard count > 0, count <= 8 else { return nil }
        var text = characters
        let difference = text ^ (UInt64(mark) &* Self.ones)
        let marks = (difference &- Self.ones) & ~difference & Self.highBits & (~0 &>> UInt64(64 &- 8 &* count))
        var length = count
        if marks == 0 {
            decimals = 0
        } else {
            // The lowest of the bits stands for the first mark; those above may be wrong, and a second mark is no digit.
            let place = marks.trailingZeroBitCount / 8
            decimals = count &- place &- 1
            guard place > 0, decimals > 0 else { return nil }
            let before: UInt64 = (1 &<< UInt64(8 &* place)) &- 1
            text = text & before | text >> 8 & ~before
            length &-= 1
        }
        // The digits' values, moved up so that zeros stand before the first of them.
        let values = (text ^ (0x30 &* Self.ones)) &<< UInt64(64 &- 8 &* length)
        guard (values | (values &+ 0x76 &* Self.ones)) & Self.highBits == 0 else { return nil }
        let pairs = values &* 10 &+ values >> 8
        let even: UInt64 = 0x0000_00FF_0000_00FF
        let sum = (pairs & even) &* 0x000F_4240_0000_0064 &+ (pairs >> 16 & even) &* 0x0000_2710_0000_0001
        digits = Int64(truncatingIfNeeded: sum >> 32)
    }

    /// The number that a cell of any length holds.
    init?(_ cell: UnsafeRawBufferPointer, mark: UInt8) {
        guard cell.count <= 8 else { return nil }
        let characters = cell.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.init(characters, count: cell.count, mark: mark)
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
