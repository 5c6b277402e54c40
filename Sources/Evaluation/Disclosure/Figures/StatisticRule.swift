/// Which statistics may be published of people, and which of them are shares that tell on everybody where they are
/// extreme.
enum StatisticRule {
    /// Means, standard deviations, intervals, rates and numbers: each hides the single person in enough others.
    private static let plain: Set<String> = [
        "value", "mean", "standard_deviation", "t", "p", "before", "after", "blank", "share", "required", "current",
        "positive", "neutral", "negative", "mixed",
    ]
    /// The middle of a list is a person or two: these need twice as many people.
    private static let ranks: Set<String> = ["median", "quartile_1", "quartile_3"]

    /// Whether a statistic may be published of so many people. What is not known here, such as a minimum or a maximum,
    /// may not: those are single persons.
    static func allows(_ statistic: String, people: Int, minimum: Int) -> Bool {
        if ranks.contains(statistic) { return people >= 2 * minimum }
        return plain.contains(statistic) || statistic.hasPrefix("share_")
    }

    /// Whether a measure is the share of people who did or reached something. The spread of answers over a scale says what
    /// people think of a course, not what became of them, and is given whole.
    static func isOutcomeRate(_ measure: String) -> Bool { outcomeRates.contains(measure) }

    private static let outcomeRates: Set<String> = [
        "participation.completion_rate", "participation.retention_completion_rate", "reaction.response_rate",
        "learning.improved", "learning.pass_rate", "behaviour.applied", "needs.meeting_standard",
    ]
}
