/// A workbook as a test writes it: in the two forms that office programs write, of the parts that they need to open it.
public struct WorkbookFile: Sendable {
    /// What a cell holds.
    public enum Cell: Sendable {
        case empty
        case text(String)
        /// A number, written with a point.
        case number(String)
        /// A day, as days since 31 December 1899, and as `2025-03-06`.
        case day(serial: Int, iso: String)
        /// A formula without a stored result.
        case formula(String)
    }

    /// A sheet.
    public struct Sheet: Sendable {
        /// What it is called.
        public var name: String
        /// Its rows, from the first one on.
        public var rows: [[Cell]]
        /// Cells that are merged with the ones below: column and first row from 0, and how many rows.
        public var merges: [(column: Int, row: Int, rows: Int)]

        /// A sheet with these rows.
        public init(_ name: String, _ rows: [[Cell]], merges: [(column: Int, row: Int, rows: Int)] = []) {
            self.name = name
            self.rows = rows
            self.merges = merges
        }
    }

    /// The sheets, in their order.
    public var sheets: [Sheet]

    /// A workbook with these sheets.
    public init(_ sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// An Office Open XML workbook.
    public var xlsx: [UInt8] {
        let spaces = "http://schemas.openxmlformats.org"
        let types = "\(spaces)/officeDocument/2006/relationships"
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types xmlns='\(spaces)/package/2006/content-types'/>")
        archive.add("_rels/.rels", Self.relationships([("a", "\(types)/officeDocument", "xl/workbook.xml")]))
        let listed = sheets.enumerated().map { number, sheet in
            "<sheet name='\(Self.escaped(sheet.name))' sheetId='\(number + 1)' r:id='s\(number)'/>"
        }
        archive.add(
            "xl/workbook.xml",
            "<workbook xmlns='\(spaces)/spreadsheetml/2006/main' xmlns:r='\(types)'><sheets>\(listed.joined())</sheets>"
                + "</workbook>")
        let parts = sheets.indices.map { ("s\($0)", "\(types)/worksheet", "worksheets/sheet\($0).xml") }
        archive.add(
            "xl/_rels/workbook.xml.rels", Self.relationships(parts + [("t", "\(types)/styles", "styles.xml")]))
        archive.add(
            "xl/styles.xml",
            "<styleSheet xmlns='\(spaces)/spreadsheetml/2006/main'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
                + "</styleSheet>")
        for (number, sheet) in sheets.enumerated() {
            archive.add(
                "xl/worksheets/sheet\(number).xml",
                "<worksheet xmlns='\(spaces)/spreadsheetml/2006/main'><sheetData>\(Self.rows(of: sheet))</sheetData>"
                    + Self.merges(of: sheet) + "</worksheet>")
        }
        return archive.bytes
    }

    /// An OpenDocument spreadsheet.
    public var ods: [UInt8] {
        let space = "urn:oasis:names:tc:opendocument:xmlns"
        var archive = StoredArchive()
        archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.add("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest='\(space):manifest:1.0'/>")
        let tables = sheets.map { sheet in
            "<table:table table:name='\(Self.escaped(sheet.name))'>\(Self.tableRows(of: sheet))</table:table>"
        }
        archive.add(
            "content.xml",
            "<office:document-content xmlns:office='\(space):office:1.0' xmlns:table='\(space):table:1.0' "
                + "xmlns:text='\(space):text:1.0'><office:body><office:spreadsheet>\(tables.joined())"
                + "</office:spreadsheet></office:body></office:document-content>")
        return archive.bytes
    }

    private static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
        let items = all.map { "<Relationship Id='\($0.id)' Type='\($0.type)' Target='\($0.target)'/>" }
        return "<Relationships>\(items.joined())</Relationships>"
    }

    private static func rows(of sheet: Sheet) -> String {
        sheet.rows.enumerated().map { number, cells in
            let row = cells.enumerated().map { column, cell in
                let place = letters(column) + String(number + 1)
                return switch cell {
                case .empty: ""
                case .text(let text):
                    "<c r='\(place)' t='inlineStr'><is><t xml:space='preserve'>\(escaped(text))</t></is></c>"
                case .number(let number): "<c r='\(place)'><v>\(number)</v></c>"
                case .day(let serial, _): "<c r='\(place)' s='1'><v>\(serial)</v></c>"
                case .formula(let formula): "<c r='\(place)'><f>\(escaped(formula))</f></c>"
                }
            }
            return "<row r='\(number + 1)'>\(row.joined())</row>"
        }.joined()
    }

    private static func merges(of sheet: Sheet) -> String {
        guard !sheet.merges.isEmpty else { return "" }
        let ranges = sheet.merges.map { merge in
            let column = letters(merge.column)
            return "<mergeCell ref='\(column)\(merge.row + 1):\(column)\(merge.row + merge.rows)'/>"
        }
        return "<mergeCells>\(ranges.joined())</mergeCells>"
    }

    private static func tableRows(of sheet: Sheet) -> String {
        sheet.rows.enumerated().map { row, cells in
            let written = cells.enumerated().map { column, cell in
                let merge = sheet.merges.first { $0.column == column && $0.row == row }
                let span = merge.map { " table:number-rows-spanned='\($0.rows)'" } ?? ""
                return switch cell {
                case .empty: "<table:table-cell\(span)/>"
                case .text(let text):
                    "<table:table-cell\(span) office:value-type='string'>\(paragraphs(text))</table:table-cell>"
                case .number(let number):
                    "<table:table-cell\(span) office:value-type='float' office:value='\(number)'/>"
                case .day(_, let iso):
                    "<table:table-cell\(span) office:value-type='date' office:date-value='\(iso)'/>"
                case .formula(let formula): "<table:table-cell\(span) table:formula='of:=\(escaped(formula))'/>"
                }
            }
            return "<table:table-row>\(written.joined())</table:table-row>"
        }.joined()
    }

    /// Text as OpenDocument writes it: a paragraph a line, and blanks that would run together as elements.
    private static func paragraphs(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let blanks = escaped(String(line)).replacing("  ", with: " <text:s/>")
            return "<text:p>\(blanks)</text:p>"
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("'", with: "&#39;")
    }

    private static func letters(_ column: Int) -> String {
        let last = String(Unicode.Scalar(UInt8(0x41 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}
