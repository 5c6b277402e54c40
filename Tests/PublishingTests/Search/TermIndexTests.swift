import Testing

@testable import Publishing

@Suite("The words of the search index")
struct TermIndexTests {
    private func index(_ texts: [String]) -> TermIndex {
        var index = TermIndex()
        for (number, text) in texts.enumerated() { index.add(text, of: number) }
        return index
    }

    @Test("A word names each of its documents once")
    func documents() {
        let shards = index(["satu dua satu", "dua", "tiga Satu"]).shards(limit: 1000, documents: 3)
        #expect(shards.map(\.text) == ["dua:AP satu:AX tiga:Bn"])
        #expect(shards.map(\.first) == ["dua"])
    }

    @Test("Parts keep to their size, in order, and lose no word")
    func shards() {
        let words = (100..<1000).map { "kata\($0)" }
        let shards = index(words).shards(limit: 500, documents: words.count)
        #expect(shards.count > 20)
        #expect(shards.allSatisfy { $0.text.utf8.count <= 500 })
        #expect(shards.map(\.first) == shards.map(\.first).sorted())
        let found = shards.flatMap { $0.text.split(separator: " ").map { $0.prefix { $0 != ":" } } }
        #expect(found.map(String.init) == words)
        #expect(shards.allSatisfy { $0.text.hasPrefix($0.first + ":") })
    }

    @Test("A word that needs more than a part has one of its own")
    func largeWord() {
        let texts = (0..<600).map { $0 % 3 == 0 ? "sering" : "lain" }
        let shards = index(texts).shards(limit: 50, documents: texts.count)
        #expect(shards.map(\.first) == ["lain", "sering"])
    }

    @Test("Without words there are no parts")
    func nothing() {
        #expect(index([]).shards(limit: 10, documents: 0).isEmpty)
    }
}
