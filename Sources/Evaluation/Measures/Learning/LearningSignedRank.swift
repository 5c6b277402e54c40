/// Whether scores changed, by ranks: for changes that are far from normally distributed.
enum LearningSignedRank {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningWilcoxon, level: .learning, unit: .rankSum, direction: .neither,
            people: .values(of: .pairs).telling(of: .learningImproved),
            source: "Wilcoxon (1945); Hollander & Wolfe (1973)", minimumCases: 1, statistics: ["p"]),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            let test = Result { () throws(NotComputable) in try SignedRankTest.run(pairs.changes) }
            return [
                .number(people: people, n: pairs.count) { () throws(NotComputable) in try test.get().statistic },
                .number("p", people: people, n: pairs.count) { () throws(NotComputable) in try test.get().pValue },
            ]
        }
    }
}

extension MeasureID {
    /// Wilcoxon signed-rank test (V).
    public static let learningWilcoxon = MeasureID("learning.wilcoxon")
}
