/// Which statistics may be published of people, and which of them are shares that tell on everybody where they are
/// extreme.
enum StatisticRule {
    /// Means, standard deviations, intervals, rates and numbers: each hides the single person in enough others.
    private static let plain: Set<String> = [
        "value", "mean", "standard_deviation", "t", "p", "chi_squared", "before", "after", "blank", "share", "required",
        "current", "positive", "neutral", "negative", "mixed", "items", "band",
        "comparison_before", "comparison_after", "comparison_change", "difference_after", "standardised",
    ]
    /// The middle of a list is a person or two: these need twice as many people.
    private static let ranks: Set<String> = ["median", "quartile_1", "quartile_3"]

    /// Whether a statistic may be published of so many people. What is not known here, such as a minimum or a maximum,
    /// may not: those are single persons.
    static func allows(_ statistic: String, people: Int, minimum: Int) -> Bool {
        if ranks.contains(statistic) { return people >= 2 * minimum }
        return plain.contains(statistic) || statistic.hasPrefix("share_")
    }

    /// Whether a figure is a share of people of which only a bound may be published where it is extreme, and not a test of
    /// one. The spread of answers over a scale says what people think of a course, not what became of them, and is given
    /// whole.
    static func isBandedShare(_ statistic: String, of measure: MeasureID) -> Bool {
        (MeasureRegistry.definition(measure)?.people.isBanded ?? true)
            && ["value", "before", "after"].contains(statistic)
    }

    /// What is told of a comparison group, and of where the trained stood beside it: of a whole programme only.
    static let ofComparisonGroup: Set<String> = [
        "comparison_before", "comparison_after", "comparison_change", "difference_after",
    ]

    /// Whether a figure is a share of answers, which tells on everybody where it is all of them or none.
    static func isShareOfAnswers(_ statistic: String, of measure: MeasureID) -> Bool {
        guard case .spread = MeasureRegistry.definition(measure)?.people.kind else { return false }
        return statistic == "value"
    }

    /// From these and a mean the exact number of people could be had back where it is published rounded: (t·s/mean)² is n.
    static let givingAwayCounts: Set<String> = ["standard_deviation", "t", "chi_squared", "p"]

    /// Tests of shares: with one share known exactly, the other could be had from them.
    static let testsOfShares: Set<String> = ["p", "chi_squared"]

    /// With more people than these in question, a limit of p would be no news.
    private static let mostSlack = 16

    /// The limit that a p is published as where it would give away a share; `nil` where there is none.
    ///
    /// Each number of people that readers can't rule out must remain possible beside it. That one more of those who changed did so
    /// the other way, and the least of all, makes p at most four times as large in the tests that go with shares: twice in
    /// McNemar's, from 2 / 2ⁿ to 4, 10 and 28 / 2ⁿ in Wilcoxon's.
    ///
    /// - Parameters:
    ///   - value: From 0 to 1.
    ///   - slack: By how many people the shares may differ from what they are.
    /// - Returns: From 0 to 1.
    static func limit(ofP value: Double, leaving slack: Int) -> Double? {
        guard slack <= mostSlack else { return nil }
        return [0.001, 0.01, 0.05].first { value * Double(1 << (2 * slack)) <= $0 }
    }
}
