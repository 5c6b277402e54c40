import Basics
import Workbooks

/// A workbook with one sheet, of which only the parts that a test is about need to be said.
struct WorkbookFixture {
    var rows = ""
    var texts: String?
    var styles: String?
    var properties = ""
    var beforeRows = ""
    var behindRows = ""

    /// The parts as an archive that can still be changed.
    var archive: ZipFixture {
        var archive = ZipFixture()
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add(
            "_rels/.rels",
            "<Relationships><Relationship Id='a' Type='\(types)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
        )
        archive.add(
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><workbookPr \(properties)/><sheets><sheet name='Data' sheetId='7' r:id='s'/></sheets></workbook>"
        )
        archive.add(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='s' Type='\(types)/worksheet' Target='worksheets/one.xml'/>"
                + "<Relationship Id='t' Type='\(types)/sharedStrings' Target='/xl/texts.xml'/>"
                + "<Relationship Id='u' Type='\(types)/styles' Target='styles.xml'/></Relationships>")
        archive.add(
            "xl/worksheets/one.xml",
            "<worksheet><dimension ref='A1:XFD1048576'/>\(beforeRows)<sheetData>\(rows)</sheetData>\(behindRows)</worksheet>",
            isDeflated: true)
        if let texts { archive.add("xl/texts.xml", "<sst count='99'>\(texts)</sst>") }
        if let styles { archive.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>") }
        return archive
    }

    func table(_ form: SheetForm = SheetForm()) throws -> SheetTable {
        let workbook = try Workbook(MemorySource(archive.bytes))
        return try workbook.table(of: workbook.sheets[0], form: form)
    }

    func text(_ form: SheetForm = SheetForm()) throws -> String {
        String(decoding: try table(form).text, as: UTF8.self)
    }
}

/// An .ods workbook with the content of its tables.
struct OpenDocumentFixture {
    var tables: String
    var styles = ""
    var manifest = "<manifest:manifest xmlns:manifest='m'/>"

    var bytes: [UInt8] {
        var archive = ZipFixture()
        archive.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.add("META-INF/manifest.xml", manifest)
        archive.add(
            "content.xml",
            "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:calcext='c'>"
                + "<office:automatic-styles>\(styles)</office:automatic-styles>"
                + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>",
            isDeflated: true)
        return archive.bytes
    }

    func text(_ number: Int = 0) throws -> String {
        let workbook = try Workbook(MemorySource(bytes))
        return String(decoding: try workbook.table(of: workbook.sheets[number]).text, as: UTF8.self)
    }
}
