import TestSupport
import Testing

@testable import Evaluation

@Suite("Where records and fields lie")
struct SeparatorIndexTests {
    /// Records as the offsets at which they begin and their separators lie.
    private static func records(of text: [UInt8], isWide: Bool) -> [[UInt32]] {
        var index = SeparatorIndex()
        index.isWide = isWide
        let room = text + Array(repeating: 0, count: 64)
        return room.withUnsafeBufferPointer { room in
            let text = UnsafeBufferPointer(rebasing: room[..<text.count])
            index.index(text, grammar: RecordGrammar(delimiter: UInt8(ascii: ";")), followsCarriageReturn: false)
            return (0..<index.recordCount).map { record in
                let (first, next) = (index.entries.base[record], index.entries.base[record + 1])
                return [first.start]
                    + (first.firstSeparator..<next.firstSeparator).map { index.separators.base[Int($0)] }
            }
        }
    }

    /// The same, byte by byte, of text without quotes.
    private static func expected(_ text: [UInt8]) -> [[UInt32]] {
        var records: [[UInt32]] = []
        var record: [UInt32] = []
        for (offset, byte) in text.enumerated() {
            let isEnd = RecordGrammar.isLineEnd(byte)
            if record.isEmpty { record = [UInt32(offset)] }
            if isEnd || byte == UInt8(ascii: ";") { record.append(UInt32(offset)) }
            guard isEnd else { continue }
            if record != [UInt32(offset), UInt32(offset)] { records.append(record) }
            record = []
        }
        return records
    }

    @Test("does not depend on the width of the processor's registers", arguments: [true, false])
    func widths(isWide: Bool) {
        var generator = SeededGenerator(seed: 21)
        let isWide = isWide && SeparatorIndex().isWide
        let kinds = ["abcdefgh;", "a;", "abcdefghijklmno;\n", "a;\n", "abcdefghijk;\n\r", "abcdefghijklé;\n", "\n;"]
        for round in 0..<2000 {
            let characters = Array(kinds[round % kinds.count].utf8)
            let length = Int.random(in: 0...700, using: &generator)
            let text =
                (0..<length).map { _ in characters.randomElement(using: &generator) ?? 0 } + [UInt8(ascii: "\n")]
            #expect(Self.records(of: text, isWide: isWide) == Self.expected(text))
        }
    }
}
