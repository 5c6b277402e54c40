/// Which documents hold which words, in parts of which a search fetches one or two.
struct TermIndex {
    private var documents: [String: [Int32]] = [:]

    /// A run of words in order, with the documents of each.
    struct Shard {
        /// The first word of the run.
        var first: String
        /// `word:documents`, parted by spaces.
        var text: String
    }

    /// Enters the words of a text. Documents come in any order, the texts of one together.
    mutating func add(_ text: String, of document: Int) {
        let document = Int32(document)
        SearchWords.forEach(in: text) { word in
            documents[word, default: []].appendUnlessLast(document)
        }
    }

    /// The index in parts of at most `limit` bytes, as far as one word does not need more.
    ///
    /// - Parameters:
    ///   - limit: The most bytes of a part.
    ///   - count: How many documents there are.
    /// - Returns: The parts, by their first words.
    func shards(limit: Int, documents count: Int) -> [Shard] {
        // Scripts compare texts by their UTF-16 units.
        let words = documents.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        var shards: [Shard] = []
        for word in words {
            let entry = "\(word):\(DocumentSet.text((documents[word] ?? []).sorted(), of: count))"
            if let last = shards.last, last.text.utf8.count + entry.utf8.count < limit {
                shards[shards.count - 1].text += " " + entry
            } else {
                shards.append(Shard(first: word, text: entry))
            }
        }
        return shards
    }
}

extension [Int32] {
    /// Adds a number that is not the last one already.
    fileprivate mutating func appendUnlessLast(_ number: Int32) {
        if last != number { append(number) }
    }
}
