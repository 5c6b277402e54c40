import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("The form of a file is found out")
struct DialectTests {
    private func open(_ text: String, _ declared: DeclaredDialect = DeclaredDialect()) throws -> CSVFile {
        try #require(try CSVFile.open(MemorySource(text), name: "t.csv", declared: declared, log: DiagnosticLog()))
    }

    @Test(
        "The delimiter is the one that cuts all records alike",
        arguments: [
            ("a,b\n1,2\n", ","), ("a;b\n1,5;2,5\n", ";"), ("a\tb\n1,5\t2\n", "\t"), ("a|b\n1|2\n", "|"),
            ("\"x, y\";b\n1;2\n", ";"), ("a;b;c\n\"1,2\";\"3,4\";\"5,6\"\n", ";"), ("only\n1,5\n", ","),
            ("Nilai, rata;b\n1,5;2\n2,5;3\n", ";"), ("a,b;c\n1,2\n3,4\n", ","), ("a,\"b\nc;d\"\n1,2\n", ","),
        ])
    func delimiter(text: String, expected: String) throws {
        let file = try open(text)
        #expect(file.dialect.grammar.delimiter == expected.utf8.first)
    }

    @Test("A declared delimiter is believed, and the summary says how each thing is known")
    func declared() throws {
        let file = try open("a,b;c\n1,2;3\n", DeclaredDialect(delimiter: UInt8(ascii: ","), decimalMark: .comma))
        #expect(file.header.map(\.name) == ["a", "b;c"])
        #expect(
            file.dialect.summary.text(in: "en")
                == "delimiter \",\" (declared), encoding utf-8 (assumed), decimal mark \",\" (declared)")
        let tabs = try open("a\tb\n").dialect.summary
        #expect(tabs.text(in: "en") == "delimiter tab (sniffed), encoding utf-8 (assumed)")
        #expect(tabs.text(in: "id") == "pemisah tab (terbaca dari isinya), pengodean utf-8 (diandaikan)")
    }

    @Test("Excel's line sep=; names the delimiter and is not the header")
    func separatorLine() throws {
        let file = try open("sep=;\r\na,b;c\r\n1;2\r\n")
        #expect(
            file.header == [HeaderCell(name: "a,b", line: 2, column: 1), HeaderCell(name: "c", line: 2, column: 5)])
        #expect(file.dialect.delimiterOrigin == .separatorLine)
        #expect(file.firstDataLine == 3)
    }

    @Test("Lines above the header are skipped, and comments wherever they are")
    func skippedLines() throws {
        let declared = DeclaredDialect(comment: UInt8(ascii: "#"), skippedLines: 2)
        let text = "Laporan \"2025\r\n\r\n# a \"note\n\na,b\n#\"\n1,2\n #,4\n# end"
        let file = try open(text, declared)
        #expect(file.header.map(\.line) == [5, 5])
        for chunkSize in 1...20 {
            var file = file
            file.plan.chunkSize = chunkSize
            let reading = try CSVReading(file, threads: 2)
            #expect(reading.fields == [["1", "2"], [" #", "4"]])
            #expect(reading.rows.map(\.line) == [7, 8])
        }
    }

    @Test("A file without a header row begins with data")
    func noHeader() throws {
        let file = try open("1,2\n3,4", DeclaredDialect(hasHeader: false))
        #expect(file.header.map(\.name) == ["column 1", "column 2"])
        let reading = try CSVReading(file, threads: 1)
        #expect(reading.fields == [["1", "2"], ["3", "4"]])
        #expect(reading.rows.map(\.line) == [1, 2])
    }

    @Test("Another quote, or none, may be declared")
    func quotes() throws {
        let single = DeclaredDialect(quote: UInt8(ascii: "'"))
        #expect(try CSVReading(open("a,b\n'x,''y',\"2\n", single), threads: 1).fields == [["x,'y", "\"2"]])
        let none = DeclaredDialect(quote: RecordGrammar.never)
        #expect(try CSVReading(open("a,b\n\"x,2\"\n", none), threads: 1).fields == [["\"x", "2\""]])
    }

    @Test("A sidecar's mark is one ASCII character")
    func marks() {
        #expect(DeclaredDialect.mark(";") == 0x3B)
        #expect(DeclaredDialect.mark("\\t") == 9)
        #expect(DeclaredDialect.mark("tab") == 9)
        #expect(DeclaredDialect.mark("é") == nil)
        #expect(DeclaredDialect.mark(";;") == nil)
        #expect(DeclaredDialect.mark("\n") == nil)
    }
}
