public import Basics

/// A question that respondents answered on a scale.
public struct Item: Sendable, Hashable {
    /// The question's name in data: its header or the cell of the `item` column.
    public let id: String
    /// The question as it is shown.
    public let label: LocalizedText
    /// The answers it allows.
    public let scale: AnswerScale
    /// The point, from 0, that is the best answer where neither end is: "just right" for a question about pace.
    public let ideal: Int?
    /// Whether agreement is unfavourable, so that scores are turned round before they are averaged with other items.
    public let isReversed: Bool

    /// Whether its answers are part of how content participants were.
    let isRated: Bool

    /// The answers from the worst to the best, as scores count them: those of a reversed question the other way round.
    public var scoredScale: AnswerScale {
        guard isTurned, case .words(let words) = scale.kind else { return scale }
        return AnswerScale(kind: .words(words.reversed()))
    }

    /// Whether scores and shares are told the other way round. Where neither end is best, there is nothing to turn.
    public var isTurned: Bool { isReversed && ideal == nil }

    init(
        id: String, label: LocalizedText, scale: AnswerScale, ideal: Int? = nil, isReversed: Bool = false,
        isRated: Bool = true
    ) {
        self.id = id
        self.label = label
        self.scale = scale
        self.ideal = ideal
        self.isReversed = isReversed
        self.isRated = isRated
    }
}
