import TestSupport

/// What the bytes of an input are taken for.
enum WorkbookInput: UInt8 {
    case archive, sheet, rows, texts, content, tables

    static let count: UInt8 = 6

    /// A workbook with some bytes in it.
    ///
    /// - Parameters:
    ///   - bytes: What the kind says.
    ///   - beforeRows: Where they are rows of a sheet, what stands before them.
    /// - Returns: The bytes of the workbook.
    func archive(_ bytes: [UInt8], beforeRows: String = "") -> [UInt8] {
        switch self {
        case .archive: bytes
        case .sheet: Self.officeOpenXML(sheet: bytes)
        case .rows:
            Self.officeOpenXML(
                sheet: Self.within("<worksheet><sheetData>" + beforeRows, bytes, "</sheetData></worksheet>"))
        case .texts:
            Self.officeOpenXML(
                sheet: Array(Self.usingTexts.utf8), texts: Self.within("<sst><si>", bytes, "</si><si/></sst>"))
        case .content: Self.openDocument(bytes)
        case .tables:
            Self.openDocument(Self.within("<o><spreadsheet><table name='A'>", bytes, "</table></spreadsheet></o>"))
        }
    }

    private static let usingTexts =
        "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row></sheetData></worksheet>"

    private static func within(_ before: String, _ bytes: [UInt8], _ after: String) -> [UInt8] {
        Array(before.utf8) + bytes + Array(after.utf8)
    }

    private static func officeOpenXML(sheet: [UInt8], texts: [UInt8] = []) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add(
            "_rels/.rels", "<R><Relationship Id='a' Type='officeDocument' Target='xl/workbook.xml'/></R>")
        archive.add(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='A' sheetId='1' r:id='s' xmlns:r='r'/></sheets></workbook>")
        archive.add(
            "xl/_rels/workbook.xml.rels",
            "<R><Relationship Id='s' Type='worksheet' Target='a.xml'/><Relationship Id='t' Type='sharedStrings' "
                + "Target='t.xml'/><Relationship Id='u' Type='styles' Target='u.xml'/></R>")
        archive.add(
            "xl/u.xml",
            "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[h]:mm'/></numFmts><cellXfs><xf numFmtId='0'/>"
                + "<xf numFmtId='14'/><xf numFmtId='9'/><xf numFmtId='170'/></cellXfs></styleSheet>")
        if !texts.isEmpty { archive.add("xl/t.xml", texts) }
        archive.add("xl/a.xml", sheet)
        return archive.bytes
    }

    private static func openDocument(_ content: [UInt8]) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.add("content.xml", content)
        return archive.bytes
    }
}
