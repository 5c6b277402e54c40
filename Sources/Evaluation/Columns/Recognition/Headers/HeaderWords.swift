/// A header as the words it consists of, to look for phrases in: letters and digits only, in small letters.
///
/// Phrases are written as words with one blank between them.
struct HeaderWords: Sendable, Hashable {
    /// In order.
    let words: [String]

    init(_ header: String) {
        words = Self.separated(header).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Words that are written as one, apart: LikelyToRecommend is three, IPAddress is two.
    private static func separated(_ header: String) -> String {
        let isJoined = zip(header, header.dropFirst()).contains { !$0.isWhitespace && $0.isLetter && $1.isUppercase }
        guard isJoined else { return header }
        return header.replacing(#/(\p{Ll})(\p{Lu})/#) { "\($0.1) \($0.2)" }
            .replacing(#/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/#) { "\($0.1) \($0.2)" }
    }

    /// Whether the words of one of the phrases stand in it side by side.
    func contain(_ phrases: [String]) -> Bool { phrases.contains { contain($0.split(separator: " ")) } }

    /// Whether it is nothing but one of the phrases.
    func are(_ phrases: [String]) -> Bool {
        phrases.contains { $0.split(separator: " ").elementsEqual(words) { $0 == $1 } }
    }

    /// Whether it begins with the words of a phrase.
    func begin(with phrase: String) -> Bool {
        let wanted = phrase.split(separator: " ")
        return !wanted.isEmpty && words.prefix(wanted.count).elementsEqual(wanted) { $0 == $1 }
    }

    /// Whether it ends with the words of a phrase.
    func end(with phrase: String) -> Bool {
        let wanted = phrase.split(separator: " ")
        return !wanted.isEmpty && words.suffix(wanted.count).elementsEqual(wanted) { $0 == $1 }
    }

    private func contain(_ phrase: [Substring]) -> Bool {
        let count = phrase.count
        guard count > 0, count <= words.count else { return false }
        return (0...words.count - count).contains { words[$0..<$0 + count].elementsEqual(phrase) { $0 == $1 } }
    }
}
