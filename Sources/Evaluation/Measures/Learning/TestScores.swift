/// Where participants stood before and after.
enum TestScores {
    static let before = scores(id: .learningPre, moments: \.moments.before)
    static let after = scores(id: .learningPost, moments: \.moments.after)

    private static func scores(
        id: MeasureID, moments: @escaping @Sendable (TestPairs) -> ExactMoments
    ) -> Measure {
        Measure(
            MeasureDefinition(
                id: id, level: .learning, unit: .points, direction: .up, people: .values(of: .pairs),
                source: "Student (1908)", minimumCases: 2, statistics: ["standard_deviation"]),
            by: LearningGain.groupings
        ) { selection in
            selection.fromTestPairs { pairs, people in
                let scores = selection.isTurnedRound(.learning) ? moments(pairs).negated : moments(pairs)
                return [
                    .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                        try MeanInterval.estimate(scores)
                    },
                    .number("standard_deviation", people: people, n: pairs.count) { () throws(NotComputable) in
                        try scores.standardDeviation()
                    },
                ]
            }
        }
    }
}

extension MeasureID {
    /// Score before.
    public static let learningPre = MeasureID("learning.pre")
    /// Score after.
    public static let learningPost = MeasureID("learning.post")
}
