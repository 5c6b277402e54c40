import TestSupport
import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Records")
struct RecordTests {
    private func fields(_ text: String) throws -> [[String]]? {
        try CSVReading(MemorySource("h,i,j\n" + text), declared: DeclaredDialect(delimiter: UInt8(ascii: ",")))?.fields
    }

    @Test(
        "Quotes, line ends and odd bytes read as documented",
        arguments: [
            ("a,b,c", [["a", "b", "c"]]), ("a,b,\n", [["a", "b", ""]]), (",,", [["", "", ""]]),
            ("\"x, y\",2,3\n", [["x, y", "2", "3"]]), ("\"a \"\"b\"\" c\",2,3\n", [["a \"b\" c", "2", "3"]]),
            ("\"\"\"\",\"\",3\n", [["\"", "", "3"]]),
            ("\"a\r\nb\",2,3\r\n4,5,6", [["a\r\nb", "2", "3"], ["4", "5", "6"]]),
            ("1,2,3\r4,5,6\r", [["1", "2", "3"], ["4", "5", "6"]]), ("\n\r\n1,2,3\n\n", [["1", "2", "3"]]),
            ("5\" pipe,2,3\n", [["5\" pipe", "2", "3"]]), ("\"a\"b\"c,2,3\n", [["ab\"c", "2", "3"]]),
            ("a\0b,2,3\n", [["a\0b", "2", "3"]]), (" \"a\",2,3\n", [[" \"a\"", "2", "3"]]), ("\"\"\n", [[""]]),
            ("é,😀,\u{A0}\n", [["é", "😀", "\u{A0}"]]),
        ])
    func forms(text: String, expected: [[String]]) throws {
        #expect(try fields(text) == expected)
    }

    @Test("A record with too many or too few fields is delivered with a flag, so that it can be counted")
    func ragged() throws {
        let source = MemorySource("a,b\n1,2\n1\n1,2,3\n,\n \n")
        let file = try #require(try CSVFile.open(source, name: "t.csv", log: DiagnosticLog()))
        let (partials, result) = try file.map(threads: 1) { batch in
            (0..<batch.count).map { (batch[$0].problem, batch[$0].isBlank) }
        }
        #expect(result.recordCount == 5)
        #expect(partials[0].partial.map(\.0) == [nil, .ragged, .ragged, nil, .ragged])
        #expect(partials[0].partial.map(\.1) == [false, false, false, true, true])
    }

    @Test("A quote that is never closed sets every later line aside and is named where it opened")
    func unclosed() throws {
        let text = "a,b\n1,2\n\"x\ny\",\"é\",\"never\n3,4\n\n5,6"
        for chunkSize in 1...50 {
            var file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
            file.plan.chunkSize = chunkSize
            let reading = try CSVReading(file, threads: 2)
            #expect(reading.fields == [["1", "2"], ["\"x\ny\",\"é\",\"never"], ["3,4"], ["5,6"]])
            #expect(reading.rows.map(\.line) == [2, 3, 5, 7])
            #expect(reading.rows.map(\.isUnclosed) == [false, true, true, true])
            #expect(reading.unclosed?.description == "t.csv:4:8")
            #expect(reading.recordCount == 4)
        }
    }

    @Test("A record may be longer than many chunks; beyond the limit it is refused with its place")
    func longRecords() throws {
        let long = String(repeating: "long text\n", count: 3000)
        let source = MemorySource("a,b\n1,2\n\"\(long)\",3\n4,5\n")
        var file = try #require(try CSVFile.open(source, name: "t.csv", log: DiagnosticLog()))
        file.plan.chunkSize = 100
        #expect(try CSVReading(file, threads: 3).fields == [["1", "2"], [long, "3"], ["4", "5"]])
        #expect(try CSVReading(file, threads: 3).rows.map(\.line) == [2, 3, 3004])
        for chunkSize in [100, 5000, 20_000] {
            file.plan.chunkSize = chunkSize
            file.plan.maximumRecordLength = 20_000
            do throws(CSVFailure) {
                _ = try file.map(threads: 2) { $0.count }
                Issue.record("a record of 30,000 bytes was read")
            } catch {
                guard case .input(let diagnostic) = error else { throw error }
                #expect(diagnostic.id == "csv.record-length")
                #expect(diagnostic.location?.description == "t.csv:3:1")
            }
        }
    }

    @Test("What is gathered does not depend on the number of threads")
    func threads() throws {
        var generator = SeededGenerator(seed: 9)
        var text = "k,v\n"
        for number in 0..<20_000 { text += "\(number),\"\(Int.random(in: 0..<1000, using: &generator))\"\n" }
        var file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
        file.plan.chunkSize = 1000
        let reader = DecimalReader(form: NumberForm(.point), scale: 0)
        let sums = try [1, 2, 8].map { threads in
            let result = try file.fold(threads: threads, into: { 0 }) { (sum: inout Int64, batch) in
                for row in 0..<batch.count {
                    guard case .success(let number) = reader.read(batch[row].field(1)) else { continue }
                    sum += number.units
                }
            }
            #expect(result.recordCount == 20_000)
            return result.values.reduce(0, +)
        }
        #expect(Set(sums).count == 1)
    }

    @Test("Threads that really run side by side agree with one alone, stray quotes or not")
    func realThreads() throws {
        var generator = SeededGenerator(seed: 11)
        let pieces = ["a", "bc,", "\n", ",\"x,y\",", "\"q\"\"q\"", "\n\"\n\"", "é", "5\"", "\n1,2\n"]
        for _ in 0..<60 {
            let text = "h,i\n" + generator.text(of: pieces, limit: 2000)
            var file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
            file.plan.chunkSize = Int.random(in: 1...100, using: &generator)
            let results = [1, 4].map { threads in
                let run = ScanRun<Int>(plan: file.plan, threads: threads)
                onRealThreads(threads) {
                    run.work(from: 0) { sum, batch in
                        for row in 0..<batch.count { sum += batch[row].field(0).count * batch[row].fieldCount }
                    }
                }
                let result = run.result(firstLine: 2, unclosedQuote: nil)
                return [result.values.reduce(0, +), result.recordCount] + result.firstLines + result.firstRecords
            }
            #expect(results[0] == results[1])
        }
    }

    @Test("A file that shrinks or cannot be read is an error, not a crash")
    func failures() throws {
        struct Broken: Error {}
        struct FailingSource: ByteSource {
            var size = 1000
            var shrinks: Bool
            func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
                guard offset < 500 else {
                    if shrinks { return 0 }
                    throw Broken()
                }
                _ = buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "a"))
                buffer[0] = UInt8(ascii: "\n")
                return min(buffer.count, 4)
            }
        }
        #expect(throws: CSVFailure.self) {
            try CSVFile.open(FailingSource(shrinks: false), name: "t.csv", log: DiagnosticLog())
        }
        let log = DiagnosticLog()
        #expect(try CSVFile.open(FailingSource(shrinks: true), name: "t.csv", log: log) == nil)
        #expect(log.diagnostics.map(\.id) == ["csv.changed"])
        let grammar = RecordGrammar(delimiter: UInt8(ascii: ","))
        for shrinks in [true, false] {
            let plan = ScanPlan(
                source: FailingSource(shrinks: shrinks), encoding: .utf8, grammar: grammar, contentStart: 0,
                dataStart: 0, followsCarriageReturn: false, fieldCount: 1, chunkSize: 50)
            let run = ScanRun<Int>(plan: plan, threads: 1)
            run.work(from: 0) { $0 += $1.count }
            #expect(run.fault?.offset == 500)
        }
    }

    @Test("A file that grows while it is read is an error too: its end was not read", arguments: [2, 2_000_000])
    func growing(rows: Int) throws {
        struct GrowingSource: ByteSource {
            let bytes: [UInt8]
            var size: Int { bytes.count - 4 }
            func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
                let count = max(0, min(buffer.count, bytes.count - offset))
                if count > 0 { buffer.copyBytes(from: bytes[offset..<offset + count]) }
                return count
            }
        }
        let log = DiagnosticLog()
        let source = GrowingSource(bytes: Array(("a,b\n" + String(repeating: "1,2\n", count: rows)).utf8))
        // A small file is read at once, a large one after its beginning.
        if let file = try CSVFile.open(source, name: "t.csv", log: log) {
            do throws(CSVFailure) {
                _ = try file.map(threads: 1) { $0.count }
            } catch {
                guard case .input(let diagnostic) = error else { throw error }
                log.log(diagnostic)
            }
        }
        #expect(log.diagnostics.map(\.id) == ["csv.changed"])
        #expect(log.diagnostics.first?.message.contains("longer") == true)
    }

    @Test(
        "Text behind a closing quote is noticed wherever the quote lies among the blocks",
        arguments: [0, 1, 50, 61, 62, 63, 64])
    func textBehindQuote(offset: Int) throws {
        let pad = String(repeating: "x", count: offset)
        let text =
            "h,i\n\(pad),\"a\"b\n\(pad),\"a\"\n\(pad),\"a\" \n\(pad),a\"b\n\(pad),\"a\"\"b\"\n\"a\"b\"\",\(pad)\n"
        for comment in ["", "#"] {
            let declared = DeclaredDialect(comment: comment.utf8.first)
            let file = try #require(
                try CSVFile.open(MemorySource(text), name: "t.csv", declared: declared, log: DiagnosticLog()))
            let (partials, _) = try file.map(threads: 1) { batch in
                batch.mayHaveTextBehindQuote ? (0..<batch.count).map { batch[$0].fieldWithTextBehindQuote } : []
            }
            #expect(partials.flatMap(\.partial) == [1, nil, nil, nil, nil, 0])
        }
    }
}
