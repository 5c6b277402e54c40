import Basics
import Testing
import Workbooks

@Suite("A sheet of an .ods workbook")
struct OpenDocumentTests {
    private func text(_ rows: String) throws -> String {
        try OpenDocumentFixture(tables: "<table:table table:name='Data'>\(rows)</table:table>").text()
    }

    private static func cell(_ type: String, _ value: String, _ paragraphs: String = "") -> String {
        "<table:table-cell office:value-type='\(type)' \(value)>\(paragraphs)</table:table-cell>"
    }

    @Test("takes stored values, not what is shown")
    func values() throws {
        let cells = [
            Self.cell("float", "office:value='55.600000000000001'", "<text:p>56</text:p>"),
            Self.cell("percentage", "office:value='0.85'", "<text:p>85 %</text:p>"),
            Self.cell("date", "office:date-value='2025-03-06T00:00:00'", "<text:p>6/3</text:p>"),
            Self.cell("time", "office:time-value='PT10H05M00S'"), Self.cell("boolean", "office:boolean-value='true'"),
            Self.cell("string", "", "<text:p>a<text:s text:c='2'/>b<text:tab/>c</text:p><text:p>d</text:p>"),
        ].joined()
        #expect(
            try text("<table:table-row>\(cells)</table:table-row>")
                == "55.6,85%,2025-03-06,10:05:00,yes,\"a  b\tc\nd\"\n")
    }

    @Test("puts a stored value that is no number and no day into quotes where it has to be, and keeps one field")
    func oddValues() throws {
        let cells = [
            Self.cell("date", "office:date-value='2025-,3-06'"), Self.cell("float", "office:value='1,5'"),
            Self.cell("percentage", "office:value='a\u{22}b'"),
        ].joined()
        #expect(
            try text("<table:table-row>\(cells)</table:table-row>")
                == "\"2025-,3-06\",\"1,5\",\"a\"\"b\"\n")
    }

    @Test("repeats cells and rows that hold something, and counts those that don't")
    func repeats() throws {
        let value = Self.cell("float", "office:value='4'").replacing(
            "<table:table-cell", with: "<table:table-cell table:number-columns-repeated='2'")
        let empty =
            "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
        #expect(
            try text(
                "<table:table-row table:number-rows-repeated='2'><table:table-cell/>\(value)</table:table-row>\(empty)"
                    + "<table:table-row><table:covered-table-cell/>\(value)</table:table-row>")
                == "4,4\n4,4\n\n\n\n4,4\n")
    }

    @Test("leaves out remarks on cells, and tables within cells")
    func remarks() throws {
        let remark = "<office:annotation><text:p>a remark</text:p></office:annotation><text:p>text</text:p>"
        #expect(try text("<table:table-row>\(Self.cell("string", "", remark))</table:table-row>") == "text\n")
    }

    @Test("tells errors, and formulas without a result")
    func missing() throws {
        let rows =
            "<table:table-row>" + Self.cell("float", "office:value='1'")
            + "<table:table-cell table:formula='of:=NA()' office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>"
            + "<table:table-cell table:formula='of:=A1'/></table:table-row>"
        let fixture = OpenDocumentFixture(tables: "<table:table table:name='Data'>\(rows)</table:table>")
        let workbook = try Workbook(MemorySource(fixture.bytes))
        let table = try workbook.table(of: workbook.sheets[0])
        #expect(table.errors.cells.map(\.description) == ["B1"])
        #expect(table.missingResults.cells.map(\.description) == ["C1"])
        #expect(table.width == 1)
    }

    @Test("lists tables, and which are hidden")
    func tables() throws {
        let fixture = OpenDocumentFixture(
            tables: "<table:table table:name='One'/><table:table table:name='Two' table:style-name='h'/>",
            styles: "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>")
        let sheets = try Workbook(MemorySource(fixture.bytes)).sheets
        #expect(sheets.map(\.name) == ["One", "Two"])
        #expect(sheets.map(\.isHidden) == [false, true])
    }

    @Test("refuses repetitions beyond a sheet's end")
    func excess() {
        let value = Self.cell("float", "office:value='4'")
        #expect(throws: WorkbookProblem.self) {
            try text("<table:table-row table:number-rows-repeated='1048577'>\(value)</table:table-row>")
        }
        #expect(throws: WorkbookProblem.self) {
            let wide = value.replacing(
                "<table:table-cell", with: "<table:table-cell table:number-columns-repeated='20000'")
            return try text("<table:table-row>\(wide)</table:table-row>")
        }
    }

    @Test("that is encrypted is said to be")
    func encrypted() {
        let fixture = OpenDocumentFixture(
            tables: "",
            manifest:
                "<manifest:manifest xmlns:manifest='m'><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
        )
        #expect(throws: WorkbookProblem.notWorkbook(.encrypted)) { try Workbook(MemorySource(fixture.bytes)) }
    }
}
