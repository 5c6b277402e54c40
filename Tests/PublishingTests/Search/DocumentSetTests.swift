import Testing

@testable import Publishing

@Suite("Sets of documents in the search index")
struct DocumentSetTests {
    @Test("Distances are written with as many low bits as their mean asks for")
    func forms() {
        #expect(DocumentSet.text([], of: 100) == "")
        // k = 0: a zero for each neighbour, ones for what is passed over, ones to fill up.
        #expect(DocumentSet.text([0, 1, 2, 3], of: 4) == "AD")
        #expect(DocumentSet.text([0, 2], of: 3) == "AX")
        // k = 6: 0 and 100000, then 0 and 000001, then ones.
        #expect(DocumentSet.text([32, 34], of: 200) == "GQAf")
    }

    @Test("What is written reads back", arguments: [1, 2, 3, 10, 100, 1000])
    func roundTrip(gap: Int) {
        // A linear congruential generator (Knuth's MMIX), so that a failure can be repeated.
        var state: UInt64 = 7
        let documents = (0..<10_000).filter { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % gap == 0
        }.map(Int32.init)
        let text = DocumentSet.text(documents, of: 10_000)
        #expect(DocumentSetReader.documents(text) == documents)
        // At most half a bit more than the entropy, here of a geometric distribution, and a few characters.
        let least = [1: 0.0, 2: 2, 3: 2.76, 10: 4.69, 100: 8.08, 1000: 11.41][gap] ?? 0
        #expect(Double(text.utf8.count) <= Double(documents.count) * (max(least, 1) + 0.5) / 6 + 20)
    }
}
