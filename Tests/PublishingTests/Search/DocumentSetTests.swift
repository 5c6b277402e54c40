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

    /// The mean gap between documents, and the bits that each may cost: half a bit above the entropy of a geometric
    /// distribution, `(-p log2 p - (1 - p) log2 (1 - p)) / p` with `p = 1 / gap`, and one bit for what is everywhere.
    @Test(
        "What is written reads back, and is short",
        arguments: [(1, 1.0), (2, 2.5), (3, 3.26), (10, 5.19), (100, 8.58), (1000, 11.91)])
    func roundTrip(gap: Int, bits: Double) {
        // A linear congruential generator (Knuth's MMIX), so that a failure can be repeated.
        var state: UInt64 = 7
        var documents: [Int32] = []
        for number in 0..<10_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if Int(state >> 33) % gap == 0 { documents.append(Int32(number)) }
        }
        let text = DocumentSet.text(documents, of: 10_000)
        #expect(DocumentSetReader.documents(text) == documents)
        let limit = Double(documents.count) * bits / 6 + 20
        #expect(Double(text.utf8.count) <= limit)
    }
}
