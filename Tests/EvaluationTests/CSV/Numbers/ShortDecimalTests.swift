import Basics
import TestSupport
import Diagnostics
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

    /// What is read of a column up to the first cell that takes a closer look, from one such cell to the next.
    private static func numbers(_ cells: [String], mark: Character, isWide: Bool) throws -> [[Int64]] {
        let text = "x;n;y\n" + cells.map { "a;\($0);b\n" }.joined()
        var dialect = DeclaredDialect()
        dialect.delimiter = UInt8(ascii: ";")
        let file = try CSVFile.open(MemorySource(text), name: "n.csv", declared: dialect, log: DiagnosticLog())
        let (batches, _) = try #require(file).map(threads: 1) { batch in
            let column = FieldCells(batch, field: 1)
            var found: [[Int64]] = []
            var first = 0
            while first <= batch.count {
                var plain = PlainNumbers(mark: mark.asciiValue ?? 0, range: 0...99_900, hundredth: 1)
                plain.isWide = plain.isWide && isWide
                let numbers = [Int64](unsafeUninitializedCapacity: batch.count) { numbers, filled in
                    numbers.initialize(repeating: -1)
                    filled = plain.read(column, batch.rows, from: first, into: numbers)
                }
                found.append([plain.extent.low, plain.extent.high, plain.haveDecimals ? 1 : 0] + numbers)
                first = numbers.count + 1
            }
            return found
        }
        return batches.flatMap(\.partial)
    }

    @Test("is the same when four are read together", arguments: [Character("."), ","])
    func four(mark: Character) throws {
        var generator = SeededGenerator(seed: 14)
        let odd = [
            "", "-1", "1e3", "1.2,3", "..", ".5", ",5", ".25", "5.", ",", ",,", "123456789", "1234567890123456", "é",
        ]
        var read = 0
        for _ in 0..<300 {
            let cells = (0..<Int.random(in: 0...40, using: &generator)).map { _ -> String in
                if Int.random(in: 0..<40, using: &generator) == 0 { return odd.randomElement(using: &generator) ?? "" }
                let whole = Int.random(in: 0..<1000, using: &generator) / (Bool.random(using: &generator) ? 1 : 50)
                let decimals = ["", "5", "25", "0", "07"].randomElement(using: &generator) ?? ""
                return decimals.isEmpty ? "\(whole)" : "\(whole)\(mark)\(decimals)"
            }
            let numbers = try Self.numbers(cells, mark: mark, isWide: false)
            #expect(try Self.numbers(cells, mark: mark, isWide: true) == numbers)
            read += numbers.map(\.count).reduce(0, +)
        }
        #expect(read > 3000)
    }
}
