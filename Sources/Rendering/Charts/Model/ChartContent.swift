/// What a row or a point of a chart shows: a number, or the words that say why there is none.
public enum ChartContent: Sendable, Hashable {
    /// A number to draw.
    case shown(ChartEstimate)
    /// No number: the short form ("[c]") and the reason in words ("kurang dari 10 orang").
    case withheld(mark: String, words: String)

    /// The number, or the given reason where it cannot be drawn.
    public init(_ estimate: ChartEstimate?, otherwise mark: String, words: String) {
        self = estimate.map(ChartContent.shown) ?? .withheld(mark: mark, words: words)
    }

    var estimate: ChartEstimate? {
        guard case .shown(let estimate) = self else { return nil }
        return estimate
    }

    /// The text that stands for the content: the value, or mark and words.
    var text: String {
        switch self {
        case .shown(let estimate): estimate.text
        case .withheld(let mark, let words): mark.isEmpty ? words : words.isEmpty ? mark : "\(mark) \(words)"
        }
    }
}
