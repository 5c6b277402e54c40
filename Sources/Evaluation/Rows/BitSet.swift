/// A set of small whole numbers, a bit for each.
struct BitSet: Sendable {
    private var words: [UInt64]

    /// An empty set of numbers below `count`.
    init(count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    /// Whether a number is in the set.
    @inline(__always)
    func contains(_ number: Int) -> Bool { words[number >> 6] & 1 << UInt64(number & 63) != 0 }

    /// Adds a number.
    ///
    /// - Returns: Whether it was not in the set yet.
    @inline(__always)
    mutating func insert(_ number: Int) -> Bool {
        let bit = 1 << UInt64(number & 63) as UInt64
        let isNew = words[number >> 6] & bit == 0
        words[number >> 6] |= bit
        return isNew
    }
}
