/// A header as the words it consists of, to look for phrases in: letters and digits only, in small letters.
struct HeaderWords: Sendable, Hashable {
    /// In order.
    let words: [String]

    init(_ header: String) {
        // LikelyToRecommend is three words.
        let text = header.replacing(#/(\p{Ll})(\p{Lu})/#) { "\($0.1) \($0.2)" }
        words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether the words of one of the phrases stand in it side by side.
    func contain(_ phrases: [String]) -> Bool { phrases.contains { contain(HeaderWords($0)) } }

    /// Whether it is nothing but one of the phrases.
    func are(_ phrases: [String]) -> Bool { phrases.contains { HeaderWords($0) == self } }

    private func contain(_ phrase: HeaderWords) -> Bool {
        let count = phrase.words.count
        guard count > 0, count <= words.count else { return false }
        return (0...words.count - count).contains { words[$0..<$0 + count].elementsEqual(phrase.words) }
    }
}
