/// How many reached the pass mark.
enum PassRate {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningPassRate, level: .learning, unit: .share, direction: .up,
            people: .rate(of: .markedPairs, .banded), source: "Wilson (1927); McNemar (1947); Edwards (1948)",
            minimumCases: 1, statistics: ["before", "chi_squared", "p"], comparison: .place(2)),
        by: LearningGain.groupings, isPooled: true
    ) { selection in
        let table = selection.data.table(.learning)
        guard table.has(.passMark) else { return [] }
        let (pre, post, mark) = (table.wide(.pre), table.wide(.post), table.wide(.passMark))
        let rows = selection.testPairs.rows.filter { mark[Int($0)] != Table.missingWide }
        guard !rows.isEmpty else { return [] }
        let people = selection.people(.learning, rows: rows)
        var (passed, hadPassed, gained, lost) = (0, 0, 0, 0)
        for row in rows.map(Int.init) {
            let (before, after) = (pre[row] >= mark[row], post[row] >= mark[row])
            passed += after ? 1 : 0
            hadPassed += before ? 1 : 0
            gained += after && !before ? 1 : 0
            lost += before && !after ? 1 : 0
        }
        let test = Result { () throws(NotComputable) in try McNemarTest.run(gained, lost) }
        return [
            .share(passed, of: rows.count, people: people),
            .share(as: "before", hadPassed, of: rows.count, people: people),
            statistic(of: test, n: rows.count, people: people),
            .number("p", people: people, n: rows.count) { () throws(NotComputable) in try test.get().pValue },
        ]
    }

    /// McNemar's χ². The exact test has no statistic but the smaller of two counts of people, which is not published.
    private static func statistic(
        of test: Result<SignificanceTest, NotComputable>, n: Int, people: Int
    ) -> RawFigure {
        if case .success(let known) = test, known.method == .exactBinomial {
            return RawFigure("chi_squared", .absent(.notApplicable), n: n, people: people)
        }
        return .number("chi_squared", people: people, n: n) { () throws(NotComputable) in try test.get().statistic }
    }
}

extension MeasureID {
    /// Pass rate.
    public static let learningPassRate = MeasureID("learning.pass_rate")
}
