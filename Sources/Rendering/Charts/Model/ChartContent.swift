/// What a row or a point of a chart shows: a number, or the words that say why there is none.
public enum ChartContent: Sendable, Hashable {
    /// A number to draw.
    case shown(ChartEstimate)
    /// A number of which only the range is told, and the text that is printed for it ("≥ 85 %").
    case bounded(ClosedRange<Double>, text: String)
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

    /// Everything that the scale must reach.
    var extent: [Double] {
        switch self {
        case .shown(let estimate): estimate.extent
        case .bounded(let range, _): [range.lowerBound, range.upperBound]
        case .withheld: []
        }
    }

    /// The number in figures, or what is told of it; empty where nothing is.
    var figures: String {
        if case .withheld = self { "" } else { text }
    }

    /// The text that stands for the content: the value, or mark and words.
    var text: String {
        switch self {
        case .shown(let estimate): estimate.text
        case .bounded(_, let text): text
        case .withheld(let mark, let words): mark.isEmpty ? words : words.isEmpty ? mark : "\(mark) \(words)"
        }
    }
}
