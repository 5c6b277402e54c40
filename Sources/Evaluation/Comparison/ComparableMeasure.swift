/// A measure on which programmes can be compared: one that does not depend on the scale of a test or questionnaire.
public struct ComparableMeasure: Sendable {
    /// The measure's id.
    public let id: String
    /// Whether its value is a number of people out of all, so that chance limits it as a binomial share.
    public let isShare: Bool
    /// The measure whose `p` tests that nothing changed; `nil` where no p-value is published.
    let testedBy: String?

    private init(_ id: String, isShare: Bool = false, testedBy: String? = nil) {
        self.id = id
        self.isShare = isShare
        self.testedBy = testedBy
    }

    /// All of them, the strongest evidence first.
    ///
    /// An effect size is zero where the change in points is, so the test of the one is that of the other.
    public static let all = [
        ComparableMeasure("behaviour.effect_size", testedBy: "behaviour.effect"),
        ComparableMeasure("behaviour.applied", isShare: true),
        ComparableMeasure("learning.effect_size", testedBy: "learning.gain"),
        ComparableMeasure("learning.pass_rate", isShare: true),
        ComparableMeasure("learning.improved", isShare: true),
        ComparableMeasure("reaction.nps"),
        ComparableMeasure("reaction.response_rate", isShare: true),
        ComparableMeasure("participation.completion_rate", isShare: true),
    ]

    /// The comparable measure with this id; `nil` for all others.
    public static func measure(_ id: String) -> ComparableMeasure? { all.first { $0.id == id } }
}
