/// The tests of participants who took both.
struct TestPairs: Sendable {
    /// Exact moments of the scores before and after, and of their products.
    private(set) var moments = ExactPairMoments()
    /// Change of each pair, in units of ``Scale``.
    private(set) var changes: [Int64] = []
    private(set) var rows: [Int32] = []
    /// Distinct people behind them.
    let people: Int

    init(_ selection: Selection) {
        let table = selection.data.table(.learning)
        let (pre, post) = (table.wide(.pre), table.wide(.post))
        for row in selection.rows(.learning) {
            let (before, after) = (pre[Int(row)], post[Int(row)])
            guard before != Table.missingWide, after != Table.missingWide else { continue }
            moments.add(before: before, after: after)
            changes.append(after - before)
            rows.append(row)
        }
        people = selection.people(.learning, rows: rows)
    }

    var count: Int { rows.count }
}

extension Selection {
    /// Figures from the pairs of tests; none where nobody took both.
    func fromTestPairs(_ figures: (TestPairs, _ people: Int) -> [RawFigure]) -> [RawFigure] {
        testPairs.count == 0 ? [] : figures(testPairs, testPairs.people)
    }
}
