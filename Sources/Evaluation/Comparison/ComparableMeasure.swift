/// A measure on which programmes can be compared: one that does not depend on the scale of a test or questionnaire.
public struct ComparableMeasure: Sendable {
    /// The measure's id.
    public let id: MeasureID
    /// Whether its value is a number of people out of all, so that chance limits it as a binomial share.
    public let isShare: Bool
    /// The measure whose `p` tests that nothing changed; `nil` where no p-value is published.
    let testedBy: MeasureID?

    private init(_ id: MeasureID, isShare: Bool = false, testedBy: MeasureID? = nil) {
        self.id = id
        self.isShare = isShare
        self.testedBy = testedBy
    }

    /// All of them, the strongest evidence first.
    ///
    /// An effect size is zero where the change in points is, so the test of the one is that of the other.
    public static let all = [
        ComparableMeasure(.behaviourEffectSize, testedBy: .behaviourEffect),
        ComparableMeasure(.behaviourApplied, isShare: true),
        ComparableMeasure(.learningEffectSize, testedBy: .learningGain),
        ComparableMeasure(.learningPassRate, isShare: true),
        ComparableMeasure(.learningImproved, isShare: true),
        ComparableMeasure(.reactionNPS),
        ComparableMeasure(.reactionResponseRate, isShare: true),
        ComparableMeasure(.participationCompletionRate, isShare: true),
    ]

    /// The comparable measure with this id; `nil` for all others.
    public static func measure(_ id: MeasureID) -> ComparableMeasure? { all.first { $0.id == id } }
}
