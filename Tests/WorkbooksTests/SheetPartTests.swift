import Testing
import Workbooks

@Suite("A sheet of an .xlsx workbook")
struct SheetPartTests {
    private func text(_ rows: String, texts: String? = nil, styles: String? = nil) throws -> String {
        try WorkbookFixture(rows: rows, texts: texts, styles: styles).text()
    }

    @Test("keeps the numbers of rows and columns, whatever is left out")
    func places() throws {
        #expect(
            try text("<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row><c r='B3'><v>3</v></c></row>")
                == "\n1,,2\n3,,\n")
        let table = try WorkbookFixture(rows: "<row r='4'><c r='C4'><v>1</v></c></row>").table()
        #expect(table.firstColumn == 2)
        #expect(table.width == 1)
        #expect(table.row(ofLine: 4) == 4)
    }

    @Test("makes all rows as wide as the widest, whatever their order, and leaves empty ones empty")
    func uneven() throws {
        let rows =
            "<row r='2'><c r='C2'><v>1</v></c></row><row r='4'><c r='B4' t='str'><v>a\"\nb</v></c></row>"
            + "<row r='5'><c r='B5'><v>2</v></c><c r='E5'><v>3</v></c></row><row r='6'><c r='D6'><v>4</v></c></row>"
        let table = try WorkbookFixture(rows: rows).table()
        #expect(String(decoding: table.text, as: UTF8.self) == "\n,1,,\n\n\"a\"\"\nb\",,,\n2,,,3\n,,4,\n")
        #expect(table.firstColumn == 1)
        #expect(table.width == 4)
        #expect(table.line(ofRow: 5) == 6)
    }

    @Test("counts on where rows and cells do not say their place")
    func withoutPlaces() throws {
        #expect(try text("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>") == "1,2\n,3\n")
    }

    @Test(
        "writes numbers as they were typed",
        arguments: [
            ("55.600000000000001", "55.6"), ("12.0", "12"), ("0.1", "0.1"), ("-3", "-3"), ("1E-3", "0.001"),
            ("1.5E-7", "0.00000015"), ("0.30000000000000004", "0.30000000000000004"),
            ("4.567890123456785", "4.567890123456785"),
            ("9.999999999999998", "9.999999999999998"), ("9876543210987654", "9.876543210987654E+15"),
            ("33.33333333333334", "33.33333333333334"), ("8.2500000000000004", "8.25"),
            ("1.98609172010011E+17", "1.98609172010011E+17"), ("007", "7"), ("1e2", "100"),
        ])
    func numbers(stored: String, written: String) throws {
        #expect(try text("<row><c><v>\(stored)</v></c></row>") == "\(written)\n")
    }

    @Test("writes numbers with the decimal mark of the form")
    func decimalMark() throws {
        let fixture = WorkbookFixture(rows: "<row><c><v>1.5</v></c><c t='str'><v>2,5</v></c></row>")
        #expect(try fixture.text(SheetForm(decimalMark: UInt8(ascii: ","))) == "1,5;2,5\n")
    }

    @Test("joins texts of several fonts, and leaves out aids to reading")
    func texts() throws {
        let texts =
            "<si><t>plain</t></si><si><r><t>two </t></r><r><t>fonts</t></r><rPh><t>aid</t></rPh></si><si/>"
            + "<si><t>line_x000A_end, &quot;quoted&quot;</t></si>"
        let rows = (0..<4).map { "<c t='s'><v>\($0)</v></c>" }.joined()
        #expect(
            try text("<row>\(rows)</row>", texts: texts) == "plain,two fonts,,\"line\nend, \"\"quoted\"\"\"\n")
    }

    @Test("takes texts that stand in the cell, truth values and empty results")
    func kinds() throws {
        #expect(
            try text(
                "<row><c t='inlineStr'><is><t>inline</t></is></c><c t='b'><v>1</v></c><c t='b'><v>0</v></c>"
                    + "<c t='str'><f>A1</f><v></v></c><c t='n'><f>1+1</f><v>2</v></c></row>")
                == "inline,yes,no,,2\n")
    }

    @Test("reads nothing from errors and from formulas without a result, and says where they are")
    func missing() throws {
        let table = try WorkbookFixture(
            rows: "<row r='3'><c r='A3'><v>1</v></c><c r='B3' t='e'><v>#N/A</v></c><c r='C3'><f>A3</f></c></row>"
        ).table()
        #expect(table.errors.cells.map(\.description) == ["B3"])
        #expect(table.missingResults.cells.map(\.description) == ["C3"])
        #expect(table.width == 1)
    }

    @Test(
        "tells days from numbers by their format",
        arguments: [
            (14, "", "45722", "2025-03-06"), (22, "", "45722.5", "2025-03-06 12:00:00"), (20, "", "0.75", "18:00:00"),
            (46, "", "1.5", "36:00:00"), (9, "", "0.85", "85%"), (10, "", "0.07", "7%"), (0, "", "45722", "45722"),
            (14, "", "59", "1900-02-28"), (14, "", "61", "1900-03-01"), (14, "", "45722.999988", "2025-03-06 23:59:59"),
            (164, "dd/mm/yyyy;@", "45722", "2025-03-06"), (164, "[Red]0.0", "45722", "45722"),
            (164, "0\" hadir\"", "7", "7"), (164, "General\" poin\"", "7", "7"), (164, "[h]:mm", "1.25", "30:00:00"),
            (164, "\\d0", "3", "3"), (164, "0.0%", "0.125", "12.5%"),
            (164, "[$-421]dd mmmm yyyy", "45722", "2025-03-06"),
        ])
    func formats(id: Int, code: String, stored: String, written: String) throws {
        let styles =
            "<numFmts><numFmt numFmtId='164' formatCode='\(code.replacing("\"", with: "&quot;"))'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='\(id)'/></cellXfs>"
        #expect(try text("<row><c s='0'><v>\(stored)</v></c></row>", styles: styles) == "\(written)\n")
    }

    @Test("counts days from 1904 where the workbook says so, but not those written as text")
    func epoch() throws {
        let fixture = WorkbookFixture(
            rows: "<row><c s='0'><v>44260</v></c><c t='d'><v>2025-03-06T00:00:00</v></c></row>",
            styles: "<cellXfs><xf numFmtId='14'/></cellXfs>", properties: "date1904='1'")
        #expect(try fixture.text() == "2025-03-06,2025-03-06\n")
    }

    @Test("finds the row of a line where cells hold line ends")
    func lines() throws {
        let table = try WorkbookFixture(
            rows: "<row r='1'><c t='str'><v>a\nb\nc</v></c></row><row r='2'><c t='str'><v>d</v></c></row>"
                + "<row r='4'><c t='str'><v>e\nf</v></c></row><row r='5'><c><v>1</v></c></row>"
        ).table()
        #expect((1...8).map(table.row(ofLine:)) == [1, 1, 1, 2, 3, 4, 4, 5])
    }

    @Test("keeps merged cells as ranges")
    func merges() throws {
        let table = try WorkbookFixture(
            rows: "<row><c><v>1</v></c></row>",
            behindRows: "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='B2:A1'/></mergeCells>"
        ).table()
        #expect(table.merges.map(\.rows) == [1...2])
        #expect(table.merges.map(\.columns) == [0...2])
    }

    @Test(
        "names the cell that can't be read",
        arguments: [
            "<row r='2'><c r='B2' t='s'><v>4</v></c></row>", "<row r='2'><c r='B2' t='s'><v></v></c></row>",
            "<row r='2'><c r='B2'><v>one</v></c></row>",
            "<row r='2'><c r='C2'><v>1</v></c><c r='B2'><v>1</v></c></row>",
            "<row r='3'><c r='A3'><v>1</v></c></row><row r='2'><c r='B2'><v>1</v></c></row>",
        ])
    func wrongCells(rows: String) {
        #expect {
            try text(rows)
        } throws: { error in
            guard case WorkbookProblem.cell(let cell, _) = error else { return false }
            return cell.description == "B2"
        }
    }

    @Test(
        "refuses rows and cells outside of any sheet",
        arguments: [
            "<row r='1048577'/>", "<row r='0'/>", "<row><c r='XFE1'><v>1</v></c></row>",
            "<row><c r='1A'><v>1</v></c></row>",
        ])
    func outside(rows: String) {
        #expect(throws: WorkbookProblem.self) { try text(rows) }
    }

    @Test("refuses a sheet so wide and long that its table would fill the memory")
    func size() {
        let rows = (1...7000).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
        let first = "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>"
        let rest = rows.dropFirst("<row r='1'><c r='XFD1'><v>1</v></c></row>".count)
        #expect(throws: WorkbookProblem.self) { try text(first + rest) }
    }
}
