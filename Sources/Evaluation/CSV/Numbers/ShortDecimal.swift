/// A decimal number of up to eight characters, digits with at most two of them behind a mark, read in a few steps for
/// all characters at once.
///
/// Method: Lemire, "Quickly parsing eight digits", 2018; the mark is cut out before.
struct ShortDecimal {
    /// The number in hundredths: 5270 of `52.7`.
    let hundredths: Int64
    /// Whether it is written with a mark.
    let hasDecimals: Bool

    /// The number, or `nil` for all that is longer or not only digits and a mark between two of them.
    ///
    /// - Parameters:
    ///   - characters: Up to eight of them, the first in the lowest byte. Bytes behind `count` do not matter.
    ///   - count: How many there are.
    ///   - mark: The decimal mark, a point or a comma.
    @inline(__always)
    init?(_ characters: UInt64, count: Int, mark: UInt8) {
        guard UInt(bitPattern: count &- 1) < 8 else { return nil }
        // Moved up, so that the last character is in the highest byte and zeros stand before the first.
        let empty = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        let text = characters &<< empty
        // A column mostly writes all its numbers with as many decimals: the branches are foreseen. A mark in any other
        // place is no digit.
        if UInt8(truncatingIfNeeded: text >> 48) == mark {
            let last: UInt64 = 0xFF << 56
            guard count > 2, let digits = Self.value(text & last | text &<< 8 & ~last, (Self.zeros &<< 8) &<< empty)
            else {
                return nil
            }
            (hundredths, hasDecimals) = (digits &* 10, true)
        } else if UInt8(truncatingIfNeeded: text >> 40) == mark {
            let last: UInt64 = 0xFFFF << 48
            guard count > 3, let digits = Self.value(text & last | text &<< 8 & ~last, (Self.zeros &<< 8) &<< empty)
            else {
                return nil
            }
            (hundredths, hasDecimals) = (digits, true)
        } else {
            guard let digits = Self.value(text, Self.zeros &<< empty) else { return nil }
            (hundredths, hasDecimals) = (digits &* 100, false)
        }
    }

    /// The number that a cell of any length holds.
    init?(_ cell: UnsafeRawBufferPointer, mark: UInt8) {
        guard cell.count <= 8 else { return nil }
        let characters = cell.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.init(characters, count: cell.count, mark: mark)
    }

    /// The value of digits, the last in the highest byte; `nil` where one of them is none. `zeros` has the character 0
    /// in each byte that holds a digit.
    @inline(__always)
    private static func value(_ digits: UInt64, _ zeros: UInt64) -> Int64? {
        let values = digits ^ zeros
        guard (values | (values &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0 else { return nil }
        let pairs = values &* 10 &+ values >> 8
        let even: UInt64 = 0x0000_00FF_0000_00FF
        let sum = (pairs & even) &* 0x000F_4240_0000_0064 &+ (pairs >> 16 & even) &* 0x0000_2710_0000_0001
        return Int64(truncatingIfNeeded: sum >> 32)
    }

    private static let zeros: UInt64 = 0x3030_3030_3030_3030
}
