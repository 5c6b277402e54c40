/// How many did better after than before.
enum ImprovedShare {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningImproved, level: .learning, unit: .share, direction: .up, people: .rate(of: .pairs, .banded),
            source: "Wilson (1927)", minimumCases: 1, comparison: .place(3)),
        by: LearningGain.groupings, isPooled: true, addsUp: true
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [.share(pairs.improved, of: pairs.count, people: people)]
        }
    }
}

extension MeasureID {
    /// Participants who scored higher.
    public static let learningImproved = MeasureID("learning.improved")
}
