/// What is to be known of numbers before they are stored: the least, the greatest, and whether cells are empty.
struct NumberExtent: Sendable {
    private(set) var low = Int64.max
    private(set) var high = Int64.min
    var hasEmpty = false

    /// That of no cells.
    init() {}

    /// That of `values`; `C.min` stands for an empty cell.
    init<C: FixedWidthInteger & SignedInteger>(_ values: [C]) {
        // Without branches, so that several values are taken at a time. As an unsigned distance behind the one that
        // stands for an empty cell, that one is the greatest and the least value the least.
        var (nearest, high) = (C.Magnitude.max, C.min)
        var empty: C.Magnitude = 0
        for value in values {
            let distance = C.Magnitude(truncatingIfNeeded: value &- C.min) &- 1
            nearest = min(nearest, distance)
            high = max(high, value)
            empty = max(empty, distance)
        }
        hasEmpty = empty == C.Magnitude.max
        guard high != C.min else { return }
        low = Int64(C(truncatingIfNeeded: nearest &+ 1) &+ C.min)
        self.high = Int64(high)
    }

    /// Takes in a number.
    @inline(__always)
    mutating func add(_ value: Int64) {
        low = min(low, value)
        high = max(high, value)
    }

    /// Takes in other cells.
    mutating func add(_ other: NumberExtent) {
        low = min(low, other.low)
        high = max(high, other.high)
        hasEmpty = hasEmpty || other.hasEmpty
    }

    /// That of the same cells, each `factor` times as large.
    func times(_ factor: Int64) -> NumberExtent {
        guard high != .min else { return self }
        var extent = self
        (extent.low, extent.high) = (low * factor, high * factor)
        return extent
    }

    /// The value that all cells share, if they do; ``PackedColumn/missing`` where all are empty.
    var onlyValue: Int64? {
        if high == .min { return PackedColumn.missing }
        return low == high && !hasEmpty ? low : nil
    }

    /// From the least to the greatest value.
    var range: ClosedRange<Int64> { high == .min ? 0...0 : low...high }
}
