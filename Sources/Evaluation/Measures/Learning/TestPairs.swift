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
    private let sums: ShortPairSums?
    private let tally: ShortPairTally?
    /// The means of participants with several tests; `nil` where nobody has.
    private let means: [(before: Int64, after: Int64)]?

    /// - Parameters:
    ///   - selection: Whose people are counted.
    ///   - found: Its rows of one study group.
    init(_ selection: Selection, of found: TestRows) {
        let table = selection.data.table(.learning)
        let (before, after) = (table.packed(.pre), table.packed(.post))
        rows = found.complete
        (self.before, self.after) = (before, after)
        people = selection.people(.learning, rows: rows)
        moments = ExactPairMoments()
        means = selection.data.hasSeveralTests ? Self.means(rows, table) : nil
        sums = means == nil ? found.sums : nil
        tally = sums.flatMap { [rows] in ShortPairTally(rows, before: before, after: after, sums: $0) }
        if let sums {
            moments = ExactPairMoments(sums, count: rows.count, unitsPerOne: Scale.unitsPerOne / before.unit)
            improved = sums.improved
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
        if let tally { return tally.changes }
        var changes: [Int64] = []
        changes.reserveCapacity(count)
        forEachPair { changes.append($1 - $0) }
        return ValueTally.entries(of: changes)
    }

    /// The sums by which standardised changes are judged without assuming a shape.
    func spread() throws(NotComputable) -> PairSpread {
        guard let tally else { return try PairSpread(moments, forEach: forEachPair) }
        return try PairSpread(moments, divisor: tally.commonDivisor, forEachStratum: tally.forEachStratum)
    }

    /// Calls `body` with the scores of each participant, in units of the moments.
    func forEachPair(_ body: (_ before: Int64, _ after: Int64) -> Void) {
        if let means {
            for mean in means { body(mean.before, mean.after) }
        } else if sums != nil {
            PackedColumn.forEach(rows, before, after) { body($0, $1) }
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

extension Selection {
    /// Figures from the pairs of tests; none where nobody took both.
    func fromTestPairs(_ figures: (TestPairs, _ people: Int) -> [RawFigure]) -> [RawFigure] {
        testPairs.count == 0 ? [] : figures(testPairs, testPairs.people)
    }
}
