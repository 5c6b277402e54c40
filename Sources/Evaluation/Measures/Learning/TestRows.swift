/// Rows of tests by whether they hold both, and what one pass over them can sum up.
struct TestRows: Sendable {
    /// The rows with both tests.
    private(set) var complete: [Int32] = []
    /// The rows with one of the two.
    private(set) var incomplete: [Int32] = []
    /// The sums over the complete rows; `nil` where scores take more than two bytes, or the two columns count in
    /// different units.
    private(set) var sums: ShortPairSums?

    init(_ rows: [Int32], before: PackedColumn, after: PackedColumn) {
        // 2³¹ squares of 15 bits stay below 2⁶¹.
        let areShort = before.unit == after.unit && before.isShort && after.isShort && rows.count < 1 << 31
        var (sums, complete, incomplete) = (ShortPairSums(), [Int32](), [Int32]())
        var (place, isWhole) = (0, true)
        PackedColumn.forEach(rows, before, after) { one, other in
            guard one != PackedColumn.missing, other != PackedColumn.missing else {
                if isWhole {
                    isWhole = false
                    complete.reserveCapacity(rows.count)
                    complete += rows[..<place]
                }
                if one != other { incomplete.append(rows[place]) }
                place &+= 1
                return
            }
            if !isWhole { complete.append(rows[place]) }
            place &+= 1
            sums.add(one, other)
        }
        // Where nobody missed a test there is no need of a list of its own.
        self.complete = isWhole ? rows : complete
        self.incomplete = incomplete
        if areShort { self.sums = sums }
    }
}

extension TestRows {
    /// The rows of several parts, none of which is in two of them.
    init(adding parts: [TestRows]) {
        complete.reserveCapacity(parts.reduce(0) { $0 + $1.complete.count })
        var areShort = true
        sums = ShortPairSums()
        for part in parts {
            complete += part.complete
            incomplete += part.incomplete
            if let added = part.sums { sums?.add(added) } else { areShort = false }
        }
        if !areShort { sums = nil }
    }
}

/// The sums over pairs of scores that take two bytes each: 64 bits hold them.
struct ShortPairSums: Sendable {
    private(set) var before: Int64 = 0
    private(set) var after: Int64 = 0
    private(set) var beforeSquares: Int64 = 0
    private(set) var afterSquares: Int64 = 0
    private(set) var products: Int64 = 0
    /// How many pairs have the larger second score.
    private(set) var improved = 0
    /// The least and the greatest first score.
    private(set) var leastBefore = Int64.max, greatestBefore = Int64.min
    /// The least and the greatest change.
    private(set) var leastChange = Int64.max, greatestChange = Int64.min

    fileprivate mutating func add(_ other: ShortPairSums) {
        before += other.before
        after += other.after
        beforeSquares += other.beforeSquares
        afterSquares += other.afterSquares
        products += other.products
        improved += other.improved
        leastBefore = min(leastBefore, other.leastBefore)
        greatestBefore = max(greatestBefore, other.greatestBefore)
        leastChange = min(leastChange, other.leastChange)
        greatestChange = max(greatestChange, other.greatestChange)
    }

    @inline(__always)
    fileprivate mutating func add(_ x: Int64, _ y: Int64) {
        before &+= x
        after &+= y
        beforeSquares &+= x &* x
        afterSquares &+= y &* y
        products &+= x &* y
        improved &+= y > x ? 1 : 0
        leastBefore = min(leastBefore, x)
        greatestBefore = max(greatestBefore, x)
        leastChange = min(leastChange, y &- x)
        greatestChange = max(greatestChange, y &- x)
    }
}

extension ExactPairMoments {
    /// From sums over `count` pairs, in units of 1/`unitsPerOne`.
    init(_ sums: ShortPairSums, count: Int, unitsPerOne: Int64) {
        self.init(
            before: ExactMoments(
                count: count, sum: Int128(sums.before), sumOfSquares: Int128(sums.beforeSquares),
                unitsPerOne: unitsPerOne),
            after: ExactMoments(
                count: count, sum: Int128(sums.after), sumOfSquares: Int128(sums.afterSquares),
                unitsPerOne: unitsPerOne), sumOfProducts: Int128(sums.products))
    }
}
