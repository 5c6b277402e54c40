/// The ordered answers that an item allows, from the least to the most favourable.
public struct AnswerScale: Sendable, Hashable {
    /// How the answers are written.
    public enum Kind: Sendable, Hashable {
        /// Whole numbers from `low` to `high`.
        case numbers(low: Int, high: Int)
        /// Words; the first scores 1.
        case words([String])
    }

    /// How the answers are written.
    public let kind: Kind

    /// The scale that is taken where nothing is declared.
    public static let oneToFive = AnswerScale(kind: .numbers(low: 1, high: 5))

    /// How many points it has.
    public var count: Int {
        switch kind {
        case .numbers(let low, let high): high - low + 1
        case .words(let words): words.count
        }
    }

    /// The score of the first point: 1 on a scale of words.
    public var lowestScore: Int {
        if case .numbers(let low, _) = kind { low } else { 1 }
    }

    /// The score of the last point.
    public var highestScore: Int { lowestScore + count - 1 }

    /// What each point is called, from the lowest.
    public var pointNames: [String] {
        switch kind {
        case .numbers(let low, let high): (low...high).map(String.init)
        case .words(let words): words
        }
    }

    /// As a group of figures is called after it: `1–5`, or the words at its ends with the number of its points.
    public var name: String {
        switch kind {
        case .numbers(let low, let high): "\(low)–\(high)"
        case .words(let words): "\(words.first ?? "") – \(words.last ?? "") (\(words.count))"
        }
    }

    /// As a message names it: `1–5`, or the words.
    var listing: String {
        switch kind {
        case .numbers(let low, let high): "\(low)–\(high)"
        case .words(let words): words.map { "\"\($0)\"" }.joined(separator: ", ")
        }
    }
}
