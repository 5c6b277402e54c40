import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Places and excerpts")
struct PlaceTests {
    private let text =
        "nip,nama,nilai\r\n1001,\"Budi \"\"B\"\"\",enam\r\n1002,\"dua\nbaris\",é,lebih\n1003,\"a\nb\",x\n"

    private func excerpts(hiding columns: [Int], field: Int) throws -> [String] {
        let file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
        let (partials, result) = try file.map(threads: 1) { batch in
            (0..<batch.count).map { row in
                (batch.place(row: row, field: field), batch.excerpt(row: row, field: field, hiding: columns))
            }
        }
        return partials[0].partial.map { place, excerpt in
            let location = file.location(of: place, in: result)
            return "\(location): \(excerpt?.line ?? "hidden")|\(excerpt?.length ?? 0)"
        }
    }

    @Test("A cell is found by its line and its column in characters")
    func places() throws {
        #expect(
            try excerpts(hiding: [], field: 2) == [
                "t.csv:2:19: 1001,\"Budi \"\"B\"\"\",enam|4", "t.csv:4:8: baris\",é,lebih|1", "t.csv:6:4: b\",x|1",
            ])
        #expect(
            try excerpts(hiding: [], field: 1) == [
                "t.csv:2:6: 1001,\"Budi \"\"B\"\"\",enam|12", "t.csv:3:6: 1002,\"dua|4", "t.csv:5:6: 1003,\"a|2",
            ])
    }

    @Test("Columns that identify people are hidden without moving the others, and a ragged record altogether")
    func hiding() throws {
        #expect(
            try excerpts(hiding: [1, 0], field: 2) == [
                "t.csv:2:19: …   ,…           ,enam|4", "t.csv:4:8: hidden|0", "t.csv:6:4: … ,x|1",
            ])
    }
}
