/// What a header says of its numbers: "(1 = sangat baik, 5 = sangat buruk)", "(1 best – 5 worst)".
struct ScaleLegend: Sendable, Hashable {
    /// Which number is the best answer.
    enum Direction: Sendable {
        case highestIsBest, lowestIsBest
        /// The words are not known.
        case unknown
    }

    /// The lowest number that it names, and the highest.
    let range: ClosedRange<Int>
    let direction: Direction

    /// - Returns: `nil` for a header that explains no two numbers.
    init?(_ title: String) {
        let explained = [Self.numberFirst(title), Self.wordFirst(title)].max { $0.count < $1.count } ?? [:]
        guard let low = explained.min(by: { $0.key < $1.key }), let high = explained.max(by: { $0.key < $1.key }),
            low.key < high.key
        else { return nil }
        range = low.key...high.key
        direction = Self.direction(from: low.value, to: high.value)
    }

    /// `1 = sangat baik`, `1: best`, `1 (sangat puas)`, `1 best`.
    private static func numberFirst(_ title: String) -> [Int: String] {
        let pairs = title.matches(
            of: /(?:^|[^\p{L}\d])(\d{1,2})\s*(?:[=:(–—-]|adalah\s|is\s|berarti\s|means\s)?\s*(\p{L}[\p{L}\s'’]*)/)
        return words(pairs.map { ($0.1, $0.2) })
    }

    /// `sangat baik = 1`, `best (1)`.
    private static func wordFirst(_ title: String) -> [Int: String] {
        words(title.matches(of: /(\p{L}[\p{L}\s'’]*?)\s*[=:(]\s*(\d{1,2})(?!\d)/).map { ($0.2, $0.1) })
    }

    /// The pairs whose word some family of answers knows, or which say what is best and worst.
    private static func words(_ pairs: [(number: Substring, word: Substring)]) -> [Int: String] {
        var words: [Int: String] = [:]
        for pair in pairs {
            guard let number = Int(pair.number), number <= 10 else { continue }
            var word = HeaderWords(String(pair.word)).words
            while let last = word.last, joining.contains(last) { word.removeLast() }
            while let first = word.first, joining.contains(first) { word.removeFirst() }
            if !word.isEmpty { words[number] = word.joined(separator: " ") }
        }
        return words
    }

    private static func direction(from low: String, to high: String) -> Direction {
        for family in AnswerVocabulary.families where family.ideal == nil {
            guard let first = family.degree(of: low, orShared: true),
                let last = family.degree(of: high, orShared: true),
                first != last
            else { continue }
            return first < last ? .highestIsBest : .lowestIsBest
        }
        if bad.contains(low), good.contains(high) { return .highestIsBest }
        if good.contains(low), bad.contains(high) { return .lowestIsBest }
        return .unknown
    }

    private static let joining: Set<String> = [
        "to", "sampai", "hingga", "dan", "and", "sd", "s", "d", "until", "through", "dengan", "skala", "scale",
        "rating",
        "dari", "from",
    ]
    private static let good: Set<String> = [
        "best", "terbaik", "the best", "paling baik", "positive", "positif", "sangat tinggi", "tertinggi", "highest",
    ]
    private static let bad: Set<String> = [
        "worst", "terburuk", "the worst", "paling buruk", "negative", "negatif", "sangat rendah", "terendah", "lowest",
    ]
}
