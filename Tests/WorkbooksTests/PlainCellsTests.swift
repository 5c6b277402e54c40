import Testing
import Workbooks

/// Cells that are plain do not reach the XML parser. Behind a comment all of them do.
@Suite("Plain cells of an .xlsx sheet")
struct PlainCellsTests {
    static let texts = "<si><t>satu</t></si><si><t>a, \"b\"</t></si>"
    static let styles =
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs>"
    static let rows = [
        #"<row r="1" spans="1:3" x:dyDescent="0.25"><c r="A1"><v>1</v></c><c r="C1" s="1"><v>45722</v></c></row>"#,
        #"<row><c><v>1.50</v></c><c t="s"><v>1</v></c></row><row r="4"/><row r="5"><c r="B5" t="s" s="0"><v>0</v></c></row>"#,
        #"<row r="2"><c r="A2" s="2"><v>0.125</v></c><c r="B2"/><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>"#,
        #"<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0"/></c><c r="C1" t="str"><f>D1</f><v></v></c></row>"#,
        #"<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> dua </t></is></c><c r="B1" t="d"><v>2025-03-06T00:00:00</v></c></row>"#,
        #"<row r="1"><c r="A1" t="inlineStr"><is><t>café &amp; _x0041_</t></is></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>"#,
        #"<row r="1"><c r="A1"><v>1</v></c><!-- > <c r="B1"><v>2</v></c> --><c r="C1"><v>3</v></c></row>"#,
        #"<row r="1" note="/>"><c r="A1" cm="1"><v>1</v></c><c r="B1"><v>2</v></c></row>"#,
        #"<row r="1"><c r="A1"><v>1</v></c></row>\#n  <row r="2"><c r="A2"><v>&#50;</v></c></row>"#,
        #"<row r="1"><c r="A1"><v><![CDATA[7]]></v></c></row>"#,
        #"<row r="1"><c r="A1" t="str"><v>x</v><v>y</v></c></row>"#,
    ]
    /// What is refused, and has to be for the same reason.
    static let faults = [
        #"<row r="1"><c r="A1" r="B1"><v>1</v></c></row>"#, #"<row r="1"><c r="A1"s="0"><v>1</v></c></row>"#,
        #"<row r="1"><c r="A1"><v>1</v></row>"#, #"<row r="1"><c r="A1"><v>1<v></c></row>"#,
        #"<row r="1"><c r="A0"/></row>"#,
        #"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#,
        #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#,
        #"<row r="1"><c r="A1" t="s"><v>2</v></c></row>"#,
        #"<row r="1"><c r="A1"><v>one</v></c></row>"#, #"<row r="0"><c><v>1</v></c></row>"#, #"<row r="1"><c r="A1">"#,
        #"<row r="1" r="2"><c><v>1</v></c></row>"#, #"<row r="1"><c r="A1"><f a="<"/><v>1</v></c></row>"#,
    ]

    private func outcome(_ rows: String, beforeRows: String = "") throws -> Result<String, WorkbookProblem> {
        var fixture = WorkbookFixture(rows: rows, texts: Self.texts, styles: Self.styles)
        fixture.beforeRows = beforeRows
        do {
            let table = try fixture.table()
            let cells = "\(table.errors.cells) \(table.missingResults.cells) \(table.firstColumn) \(table.width)"
            return .success(String(decoding: table.text, as: UTF8.self) + cells)
        } catch let problem as WorkbookProblem {
            return .failure(problem)
        }
    }

    @Test("are read as the XML parser would read them", arguments: Self.rows)
    func agreement(rows: String) throws {
        let read = try outcome(rows)
        #expect(throws: Never.self) { try read.get() }
        #expect(try outcome("<!-- -->" + rows) == read)
    }

    @Test("are refused where the XML parser would refuse them", arguments: Self.faults)
    func refusal(rows: String) throws {
        let read = try outcome(rows)
        #expect(throws: WorkbookProblem.self) { try read.get() }
        #expect(try outcome("<!-- -->" + rows) == read)
    }

    @Test("are none in a comment that looks like the rows")
    func comment() throws {
        let looks = #"<sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData>"#
        let row = #"<row r="1"><c r="A1"><v>1</v></c></row>"#
        #expect(try outcome(row, beforeRows: "<!--\(looks)-->") == outcome(row))
        #expect(try outcome(row, beforeRows: "<sheetData ><!--\(looks)--></sheetData>") == outcome(row))
    }

    @Test("may break off wherever the file is cut into pieces")
    func pieces() throws {
        // Rows of unlike lengths, so that pieces end everywhere in them.
        let rows = (1...60_000).map { row in
            #"<row r="\#(row)"><c r="A\#(row)"><v>\#(row % 97)</v></c><c r="B\#(row)" t="s"><v>\#(row % 2)</v></c></row>"#
        }.joined()
        let plain = try WorkbookFixture(rows: rows, texts: Self.texts).table()
        let parsed = try WorkbookFixture(rows: "<!-- -->" + rows, texts: Self.texts).table()
        #expect(plain.text == parsed.text)
        #expect(plain.row(ofLine: 60_000) == 60_000)
    }
}
