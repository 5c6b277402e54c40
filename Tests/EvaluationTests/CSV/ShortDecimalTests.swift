import Testing

@testable import Evaluation

@Suite("A decimal of a few characters, read at once")
struct ShortDecimalTests {
    /// What a cell is, character by character.
    private static func slow(_ cell: String, mark: Character) -> (hundredths: Int64, hasDecimals: Bool)? {
        let parts = cell.split(separator: mark, omittingEmptySubsequences: false)
        guard !cell.isEmpty, cell.utf8.count <= 8, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }),
            let digits = Int64(parts.joined()), parts.joined().utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1].count : 0
        return decimals > 2 ? nil : (digits * [100, 10, 1][decimals], decimals > 0)
    }

    private static func read(_ cell: String, mark: Character) -> (hundredths: Int64, hasDecimals: Bool)? {
        let short = Array(cell.utf8).withUnsafeBytes { ShortDecimal($0, mark: mark.asciiValue ?? 0) }
        return short.map { ($0.hundredths, $0.hasDecimals) }
    }

    @Test("is the same as character by character, whatever the cell", arguments: [Character("."), ","])
    func agreement(mark: Character) {
        var generator = SeededGenerator(seed: 11)
        let characters = Array("0123456789012345678901234567890123456789.,.,-+ e/:\u{0}é")
        var found = 0
        for _ in 0..<200_000 {
            let length = Int.random(in: 0...9, using: &generator)
            let cell = String((0..<length).map { _ in characters.randomElement(using: &generator) ?? "0" })
            let (expected, result) = (Self.slow(cell, mark: mark), Self.read(cell, mark: mark))
            #expect(
                result?.hundredths == expected?.hundredths && result?.hasDecimals == expected?.hasDecimals,
                "\(cell.debugDescription)"
            )
            found += expected == nil ? 0 : 1
        }
        #expect(found > 20_000)
    }

    @Test("has a mark only between digits, and only one")
    func marks() {
        #expect(Self.read("52.7", mark: ".")?.hundredths == 5270)
        #expect(Self.read("52.7", mark: ".")?.hasDecimals == true)
        #expect(Self.read("52.75", mark: ".")?.hundredths == 5275)
        #expect(Self.read("99999999", mark: ".")?.hundredths == 9_999_999_900)
        for cell in [".5", "5.", "1.2.3", "1..2", "", ".", "5,2", ".25", "1.125", "123456789"] {
            #expect(Self.read(cell, mark: ".") == nil)
        }
    }
}
