import TestSupport
import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Encodings")
struct EncodingTests {
    private static let text = "nama,é\r\nBudi,\"x\"\"😀\"\r\nSari,\"…\r\n€,ñ\"\r\n😀😀,1\n\"open,2\n3"

    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    @Test("UTF-16 of both kinds, with its mark and without, reads as UTF-8 does, wherever it is cut")
    func utf16() throws {
        let expected = try #require(try CSVReading(MemorySource(Self.text)))
        #expect(expected.rows.count == 5)
        #expect(expected.unclosed?.description == "t.csv:6:1")
        for (bigEndian, mark) in [(false, true), (true, true), (false, false), (true, false)] {
            let source = MemorySource(utf16(Self.text, bigEndian: bigEndian, mark: mark))
            for chunkSize in 1...40 {
                let reading = try #require(try CSVReading(source, chunkSize: chunkSize, threads: 1 + chunkSize % 3))
                #expect(reading.rows == expected.rows)
                #expect(reading.unclosed == expected.unclosed)
            }
        }
    }

    @Test("Random text reads the same in UTF-8, UTF-16 and windows-1252")
    func random() throws {
        var generator = SeededGenerator(seed: 3)
        for round in 0..<600 {
            let text = "h,i\n" + generator.text(of: ["\"", ",", "\n", "\r", "é", "€", "a", "\",\"", "ÿ"], limit: 40)
            let expected = ReferenceReader(text).rows.dropFirst()
            let windows = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
            let chunkSize = 1 + round % 17
            for (bytes, encoding) in [
                (windows, TextEncoding.windows1252), (utf16(text, bigEndian: false, mark: false), .utf16LittleEndian),
                (utf16(text, bigEndian: true, mark: true), .utf16LittleEndian), (Array(text.utf8), .utf8),
            ] {
                let declared = DeclaredDialect(delimiter: UInt8(ascii: ","), encoding: encoding)
                let reading = try CSVReading(MemorySource(bytes), declared: declared, chunkSize: chunkSize, threads: 2)
                #expect(reading?.rows == Array(expected))
            }
        }
    }

    @Test("All characters of windows-1252 arrive")
    func windows1252() throws {
        let bytes = Array("a,b\n".utf8) + [0x80, 0x99, 0x2C, 0x9F, 0xA0, 0xFF]
        let declared = DeclaredDialect(encoding: .windows1252)
        let reading = try CSVReading(MemorySource(bytes), declared: declared)
        #expect(reading?.fields == [["€™", "Ÿ\u{A0}ÿ"]])
    }

    @Test("A byte that is no text stops the file, with line, column and a remedy, wherever the file is cut")
    func invalid() throws {
        let text = Array("a,b\r\né,x\r\n".utf8) + [0x71, 0xE9, 0x2C, 0x31, 0x0A, 0xFF]
        for chunkSize in 1...20 {
            var file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
            file.plan.chunkSize = chunkSize
            let diagnostic = failure(of: file)
            #expect(diagnostic?.id == "csv.encoding")
            #expect(diagnostic?.message == "byte 0xE9 is not utf-8 text")
            #expect(diagnostic?.location?.description == "t.csv:3:2")
            #expect(diagnostic?.help?.contains("windows-1252") == true)
        }
    }

    @Test("Of many bad bytes the first is told, though several threads find some")
    func firstOfMany() throws {
        // Good lines first, so that all threads are at work when they come to the bad ones.
        let good = Array((["a,b"] + Array(repeating: "1,2", count: 1000)).joined(separator: "\n").utf8)
        let text = good + (0..<400).flatMap { _ in [0x0A, 0x78, 0x2C, 0xE9] as [UInt8] }
        var file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
        file.plan.chunkSize = 6
        for _ in 0..<40 {
            let run = ScanRun<Int>(plan: file.plan, threads: 4)
            onRealThreads(4) { run.work(from: 0) { $0 += $1.count } }
            #expect(run.fault?.offset == good.count + 3)
        }
    }

    @Test("Undecodable headers, lone surrogates and gaps of the code page are found too")
    func invalidElsewhere() throws {
        #expect(try opening(Array("a,".utf8) + [0xC3, 0x28, 0x0A], nil) == "t.csv:1:3")
        #expect(try opening([0xFF, 0xFE, 0x61, 0, 0x00, 0xDC], nil) == "t.csv:1:2")
        #expect(try opening([0xFF, 0xFE, 0x61, 0, 0x62], nil) == "t.csv:1:2")
        #expect(try opening([0x61, 0x0A, 0x62, 0x81], .windows1252) == "t.csv:2:2")
    }

    @Test("Encodings go by many names")
    func names() {
        #expect(TextEncoding(name: "UTF-8") == .utf8)
        #expect(TextEncoding(name: "utf_16") == .utf16LittleEndian)
        #expect(TextEncoding(name: "cp1252") == .windows1252)
        #expect(TextEncoding(name: "Latin1") == .windows1252)
        #expect(TextEncoding(name: "ebcdic") == nil)
    }

    private func failure(of file: CSVFile) -> Diagnostic? {
        do throws(CSVFailure) {
            _ = try file.map(threads: 2) { $0.count }
            return nil
        } catch {
            guard case .input(let diagnostic) = error else { return nil }
            return diagnostic
        }
    }

    private func opening(_ bytes: [UInt8], _ encoding: TextEncoding?) throws -> String? {
        let log = DiagnosticLog()
        let declared = DeclaredDialect(encoding: encoding)
        #expect(try CSVFile.open(MemorySource(bytes), name: "t.csv", declared: declared, log: log) == nil)
        return log.diagnostics.first { $0.id == "csv.encoding" }?.location?.description
    }
}
