import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Headers")
struct HeaderTests {
    private func diagnostics(_ text: String) throws -> [String] {
        let log = DiagnosticLog()
        let file = try CSVFile.open(MemorySource(text), name: "t.csv", log: log)
        #expect((file == nil) == log.hasErrors)
        return log.diagnostics.map { "\($0.location?.description ?? ""): \($0.message) [\($0.id)]" }
    }

    @Test("Names are trimmed and know their place, in lines with CR LF, quotes and several lines too")
    func cells() throws {
        let text = "\u{FEFF}\r\n  \u{A0}Nama ,\"Nilai\r\nakhir\",\"a \"\"b\"\"\"\r\n"
        let file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
        #expect(
            file.header == [
                HeaderCell(name: "Nama", line: 2, column: 1), HeaderCell(name: "Nilai\r\nakhir", line: 2, column: 10),
                HeaderCell(name: "a \"b\"", line: 3, column: 8),
            ])
        #expect(file.column(named: "Nama") == 0)
        #expect(file.firstDataLine == 4)
    }

    @Test("A header longer than the first stretch that is read is read to its end")
    func longHeader() throws {
        let names = (0..<2000).map { "column_\($0)_" + String(repeating: "x", count: 200) }
        let text = names.joined(separator: ";") + "\n" + names.joined(separator: ";")
        let file = try #require(try CSVFile.open(MemorySource(text), name: "t.csv", log: DiagnosticLog()))
        #expect(file.header.map(\.name) == names)
        #expect(file.header.last?.column == text.utf8.count / 2 - names[1999].count + 1)
        let (partials, _) = try file.map(threads: 1) { ($0.count, $0[0].fieldCount, $0[0].isRagged) }
        #expect(partials.count == 1)
        #expect(partials[0].partial == (1, 2000, false))
    }

    @Test("A header of more columns than any questionnaire has is refused at once")
    func tooManyColumns() throws {
        let log = DiagnosticLog()
        let text = (0...2000).map { "c\($0)" }.joined(separator: ",") + "\n"
        let file = try CSVFile.open(MemorySource(text), name: "t.csv", log: log)
        #expect(file.map { _ in true } == nil, "\(file?.header.count ?? 0) columns")
        #expect(log.diagnostics.map(\.id) == ["csv.too-many-columns"])
    }

    @Test("What makes a header unusable is told with its place")
    func problems() throws {
        #expect(try diagnostics("") == ["t.csv: the file holds no records [csv.empty]"])
        #expect(try diagnostics("\u{FEFF}\n\r\n") == ["t.csv: the file holds no records [csv.empty]"])
        #expect(
            try diagnostics("a,b, a\n") == ["t.csv:1:5: columns 1 and 3 are both called \"a\" [csv.header-duplicate]"])
        #expect(try diagnostics("a,,b\n") == ["t.csv:1:3: column 2 has no name [csv.header-missing]"])
        #expect(try diagnostics("a,b,\n") == ["t.csv:1:5: column 3 has no name and is not read [csv.header-missing]"])
        #expect(
            try diagnostics("1,2.5\n3,4\n")
                == ["t.csv:1:1: the first row holds data where column names should be [csv.header-missing]"])
        #expect(try diagnostics(",,\n1,2,3\n") == ["t.csv:1:1: the header has no names [csv.header-missing]"])
        #expect(
            try diagnostics("a\n\"b\",\"c\n") == [])
        #expect(
            try diagnostics("é,\"b\n1,2\n")
                == ["t.csv:1:3: the quote that opens here is never closed [csv.unclosed-quote]"])
    }
}
