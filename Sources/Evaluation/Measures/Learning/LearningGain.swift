/// How scores changed from before to after, in points of the test.
///
/// Not computed over several programmes, and so by none of their terms: points of different tests do not add up. What can
/// be taken together is the share that improved or passed.
enum LearningGain {
    /// For all measures of tests; rows of tests name no position.
    static let groupings: [Grouping] = [.session, .unit, .competency, .year]

    static let measure = Measure(
        MeasureDefinition(
            id: .learningGain, level: .learning, unit: .points, direction: .up, people: .values(of: .pairs),
            source: "Student (1908); Kirkpatrick & Kirkpatrick (2006)", minimumCases: 2,
            statistics: ["standard_deviation", "t", "p"], isDifference: true),
        by: groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            let change = pairs.moments.change
            return [
                .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                    try MeanInterval.estimate(change)
                },
                .number("standard_deviation", people: people, n: pairs.count) { () throws(NotComputable) in
                    try change.standardDeviation()
                },
                .number("t", people: people, n: pairs.count) { () throws(NotComputable) in
                    try PairedTTest.run(change).statistic
                },
                .number("p", people: people, n: pairs.count) { () throws(NotComputable) in
                    try PairedTTest.run(change).pValue
                },
            ]
        }
    }
}

extension MeasureID {
    /// Change in test score.
    public static let learningGain = MeasureID("learning.gain")
}
