import TestSupport
import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("The CSV reader agrees with a slow, obvious one")
struct ReferenceAgreementTests {
    private static let nasty = [
        "\"", "\"\"", ",", ",\"", "\",", "\n", "\r", "\r\n", "a", "b", " ", "\u{A0}", "é", "😀", "\0",
    ]
    private static let mostlyRegular = [
        "a", "bc", ",", "\n", "\r\n", ",\"x,y\",", "\"q\"\"q\"", "\"\n\"", "\"é\"", "1",
    ]

    @Test(
        "on random text of the nasty kind, cut into chunks of any size, by one thread and by three",
        arguments: 6..<10 as Range<UInt64>)
    func smallChunks(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let pieces = round % 2 == 0 ? Self.nasty : Self.mostlyRegular
            let text = "h,i\n" + generator.text(of: pieces, limit: 24)
            let expected = ReferenceReader(text)
            for chunkSize in 1...max(1, text.utf8.count - 3) {
                let threads = (round + chunkSize) % 2 == 0 ? 1 : 3
                try agree(text, expected, chunkSize: chunkSize, threads: threads)
            }
        }
    }

    @Test("on longer random text that fills several blocks of 64 bytes", arguments: 2..<6 as Range<UInt64>)
    func blocks(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<900 {
            let pieces = round % 3 == 0 ? Self.nasty : Self.mostlyRegular
            let text = "h,i\r\n" + generator.text(of: pieces, limit: 300)
            let chunkSize = Int.random(in: 20...400, using: &generator)
            try agree(text, ReferenceReader(text), chunkSize: chunkSize, threads: round % 2 == 0 ? 1 : 3)
        }
    }

    private func agree(_ text: String, _ expected: ReferenceReader, chunkSize: Int, threads: Int) throws {
        let declared = DeclaredDialect(delimiter: UInt8(ascii: ","))
        let reading = try CSVReading(
            MemorySource(text), declared: declared, chunkSize: chunkSize, threads: threads)
        let rows = Array(expected.rows.dropFirst())
        guard reading?.rows != rows || reading?.recordCount != rows.count else {
            #expect(reading?.unclosed?.line == expected.unclosed?.line)
            #expect(reading?.unclosed?.column == expected.unclosed?.column)
            return
        }
        Issue.record("\(text.debugDescription) in \(chunkSize), \(threads): \(reading?.rows ?? []), not \(rows)")
    }
}
