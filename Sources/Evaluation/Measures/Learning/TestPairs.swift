/// The tests of those who took both, before and after, exactly.
///
/// Where somebody was tested in several competencies of a participation in a session, the pair is the mean of them.
/// Broken down by competency, each test counts for itself.
struct TestPairs: Sendable {
    /// Exact moments of the scores before and after, and of their products.
    private(set) var moments: ExactPairMoments
    /// The rows with both tests.
    let rows: [Int32]
    /// Distinct people behind them.
    let people: Int
    /// How many pairs have the higher score after.
    private(set) var improved = 0
    private let before: PackedColumn
    private let after: PackedColumn
    /// The means of participants with several tests; `nil` where nobody has.
    private let means: [(before: Int64, after: Int64)]?

    init(_ selection: Selection) {
        let table = selection.data.table(.learning)
        let (before, after) = (table.packed(.pre), table.packed(.post))
        rows = selection.testRows.complete
        (self.before, self.after) = (before, after)
        people = selection.people(.learning, rows: rows)
        moments = ExactPairMoments()
        means = selection.data.hasSeveralTests ? Self.means(rows, table) : nil
        if means == nil, let sums = SmallPairSums(rows, before, after) {
            moments = ExactPairMoments(sums, unitsPerOne: Scale.unitsPerOne / before.unit)
            improved = sums.sums.improved
        } else {
            forEachPair { before, after in
                moments.add(before: before, after: after)
                improved += after > before ? 1 : 0
            }
        }
    }

    /// How many participants took both tests, counted once for each session.
    var count: Int { moments.count }

    /// The distinct changes, ascending, with how many participants changed so; in one unit, whichever it is.
    var changes: [ValueTally.Entry] {
        if means == nil, before.unit == after.unit, before.isShort, after.isShort { return shortChanges }
        var changes: [Int64] = []
        changes.reserveCapacity(count)
        forEachPair { changes.append($1 - $0) }
        return ValueTally(changes).entries
    }

    /// Changes of scores that take two bytes: there are so few that a table counts them.
    private var shortChanges: [ValueTally.Entry] {
        var (low, high) = (Int64.max, Int64.min)
        PackedColumn.forEach(rows, before, after) { before, after in
            low = min(low, after &- before)
            high = max(high, after &- before)
        }
        guard low <= high else { return [] }
        var counts = Array(repeating: Int32(0), count: Int(high - low) + 1)
        counts.withUnsafeMutableBufferPointer { counts in
            PackedColumn.forEach(rows, before, after) { before, after in
                counts[Int(after &- before &- low)] &+= 1
            }
        }
        return counts.indices.compactMap { place in
            counts[place] == 0 ? nil : ValueTally.Entry(value: low + Int64(place), count: Int(counts[place]))
        }
    }

    /// Calls `body` with the scores of each participant, in units of ``Scale``.
    private func forEachPair(_ body: (_ before: Int64, _ after: Int64) -> Void) {
        if let means {
            for mean in means { body(mean.before, mean.after) }
        } else {
            for row in rows { body(before[Int(row)], after[Int(row)]) }
        }
    }

    /// For each participant in a session the means of the tests; `nil` where everybody took one only.
    private static func means(_ rows: [Int32], _ table: Table) -> [(before: Int64, after: Int64)]? {
        let groups = RowGroups(rows, by: RowComparison(table, columns: [.program, .session, .participant]))
        guard !groups.areAllSingle else { return nil }
        let (pre, post, persons) = (table.wide(.pre), table.wide(.post), table.narrow(.participant))
        return groups.members(rows).flatMap { rows -> [(before: Int64, after: Int64)] in
            // Tests of nobody in particular are of as many people.
            guard persons[Int(rows[0])] != Table.missing else {
                return rows.map { (pre[Int($0)], post[Int($0)]) }
            }
            let before = rows.reduce(Int64(0)) { $0 + pre[Int($1)] }
            let after = rows.reduce(Int64(0)) { $0 + post[Int($1)] }
            let count = Int64(rows.count)
            return [(Scale.rounded(before, over: count), Scale.rounded(after, over: count))]
        }
    }
}

/// The sums over pairs of scores that take two bytes each: 64 bits hold them.
struct SmallPairSums {
    struct Sums {
        var before: Int64 = 0
        var after: Int64 = 0
        var beforeSquares: Int64 = 0
        var afterSquares: Int64 = 0
        var products: Int64 = 0
        /// How many pairs have the larger second score.
        var improved = 0
    }

    let count: Int
    let sums: Sums

    /// `nil` where a column's scores are larger, or the two count in different units.
    init?(_ rows: [Int32], _ first: PackedColumn, _ second: PackedColumn) {
        // 2³¹ squares of 15 bits stay below 2⁶¹.
        guard first.unit == second.unit, first.isShort, second.isShort, rows.count < 1 << 31 else { return nil }
        var sums = Sums()
        PackedColumn.forEach(rows, first, second) { x, y in
            sums.before &+= x
            sums.after &+= y
            sums.beforeSquares &+= x &* x
            sums.afterSquares &+= y &* y
            sums.products &+= x &* y
            sums.improved &+= y > x ? 1 : 0
        }
        self.sums = sums
        count = rows.count
    }
}

extension ExactPairMoments {
    /// From sums in units of 1/`unitsPerOne`.
    fileprivate init(_ pairs: SmallPairSums, unitsPerOne: Int64) {
        let (sums, count) = (pairs.sums, pairs.count)
        self.init(
            before: ExactMoments(
                count: count, sum: Int128(sums.before), sumOfSquares: Int128(sums.beforeSquares),
                unitsPerOne: unitsPerOne),
            after: ExactMoments(
                count: count, sum: Int128(sums.after), sumOfSquares: Int128(sums.afterSquares),
                unitsPerOne: unitsPerOne), sumOfProducts: Int128(sums.products))
    }
}

extension Selection {
    /// Figures from the pairs of tests; none where nobody took both.
    func fromTestPairs(_ figures: (TestPairs, _ people: Int) -> [RawFigure]) -> [RawFigure] {
        testPairs.count == 0 ? [] : figures(testPairs, testPairs.people)
    }
}
