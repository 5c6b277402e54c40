/// Tests of two groups whose people can't be matched: those tested before and those tested after.
enum UnpairedTests {
    static let difference = Measure(
        MeasureDefinition(
            id: .learningUnpairedDifference, level: .learning, unit: .points, direction: .up,
            people: .values(of: .unnamedBefore).counted(by: "before").revealing(.unnamedAfter, .statistic("after")),
            source: "Welch (1947)", minimumCases: 4, statistics: ["before", "after", "t", "p"], isDifference: true),
        by: LearningGain.groupings
    ) { selection in
        selection.fromUnpairedTests { before, after, people in
            let n = before.count + after.count
            let (first, second) = (before.moments, after.moments)
            let sign = selection.isTurnedRound(.learning) ? -1.0 : 1
            let comparison = Result { () throws(NotComputable) in try WelchComparison(from: first, to: second) }
            return [
                .estimate(people: people, n: n) { () throws(NotComputable) in try comparison.get().estimate() },
                .number("before", people: people, n: before.count) { () throws(NotComputable) in try sign * first.mean()
                },
                .number("after", people: people, n: after.count) { () throws(NotComputable) in try sign * second.mean()
                },
                .number("t", people: people, n: n) { () throws(NotComputable) in
                    try comparison.get().test.statistic
                },
                .number("p", people: people, n: n) { () throws(NotComputable) in try comparison.get().test.pValue },
            ]
        }
    }

    static let rankSum = Measure(
        MeasureDefinition(
            id: .learningRankSum, level: .learning, unit: .rankSum, direction: .neither,
            people: .values(of: .unnamedBefore).counted(by: "before").revealing(.unnamedAfter, .statistic("after")),
            source: "Wilcoxon (1945); Mann & Whitney (1947)", minimumCases: 2, statistics: ["p"]),
        by: LearningGain.groupings
    ) { selection in
        selection.fromUnpairedTests { before, after, people in
            let n = before.count + after.count
            let test = Result { () throws(NotComputable) in try RankSumTest.run(before, after) }
            return [
                .number(people: people, n: n) { () throws(NotComputable) in try test.get().statistic },
                .number("p", people: people, n: n) { () throws(NotComputable) in try test.get().pValue },
            ]
        }
    }
}

extension Selection {
    /// Figures from the tests of people who are not named; none where only one of the two tests was taken.
    ///
    /// The people behind them are those of the smaller group: with the other group's figures known, the figure tells as
    /// much about it as a figure of its own. Tests in several competencies may be those of the same people, whom nothing
    /// tells apart; there the figures make sense competency by competency only.
    fileprivate func fromUnpairedTests(
        _ figures: (_ before: ValueTally, _ after: ValueTally, _ people: Int) -> [RawFigure]
    ) -> [RawFigure] {
        let (before, after) = (incompleteTests.unnamedBefore, incompleteTests.unnamedAfter)
        guard !before.isEmpty, !after.isEmpty else { return [] }
        let table = data.table(.learning)
        let competencies = table.narrow(.competency)
        let people = min(people(.learning, rows: before), people(.learning, rows: after))
        guard Set((before + after).map { competencies[Int($0)] }).count == 1 else {
            return [RawFigure(.absent(.notApplicable), n: before.count + after.count, people: people)]
        }
        let (pre, post) = (table.wide(.pre), table.wide(.post))
        return figures(
            ValueTally(before.map { pre[Int($0)] }), ValueTally(after.map { post[Int($0)] }), people)
    }
}

extension MeasureID {
    /// Difference between two groups of tests.
    public static let learningUnpairedDifference = MeasureID("learning.unpaired_difference")
    /// Rank-sum test (W).
    public static let learningRankSum = MeasureID("learning.rank_sum")
}
