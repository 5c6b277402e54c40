import XML

/// Where the reading of an .ods workbook's content stands: of one table, or only of the list of tables.
final class ContentPart: XMLHandler {
    /// A table in the list.
    struct Listed {
        let name: String
        let isHidden: Bool
    }

    private(set) var tables: [Listed] = []
    private var hiddenStyles: Set<String> = []
    private var style: String?
    /// The number of the table whose cells are wanted; `nil` for the list alone.
    private let wanted: Int?
    private var current = -1
    /// Tables within tables are shown in one cell, and hold no data of their own.
    private var depth = 0
    private var row: RowState
    private(set) var writer: SheetWriter
    private(set) var isSpreadsheet = false

    init(_ entry: ZipEntry, in archive: ZipArchive, wanted: Int? = nil, form: SheetForm = SheetForm())
        throws(WorkbookProblem)
    {
        self.wanted = wanted
        writer = SheetWriter(form)
        row = RowState()
        try archive.read(entry, self)
    }

    /// The table that was wanted.
    func table() throws(WorkbookProblem) -> SheetTable { try writer.table() }

    private var isWanted: Bool { depth == 1 && current == wanted }

    func start(_ element: XMLName, _ attributes: XMLAttributes) throws {
        if element.isLocally("table"), element.written.hasPrefix("table:") || depth == 0 {
            depth += 1
            if depth == 1 { startTable(attributes) }
        } else if isWanted {
            row.start(element, attributes)
        } else if element.isLocally("spreadsheet") {
            isSpreadsheet = true
        } else if element.isLocally("style") {
            style = attributes.value(of: "name")?.text
        } else if element.isLocally("table-properties"), attributes.value(of: "display")?.text == "false" {
            if let style { hiddenStyles.insert(style) }
        }
    }

    func end(_ element: XMLName) throws {
        if element.isLocally("table"), element.written.hasPrefix("table:") || depth == 1 {
            depth -= 1
        } else if isWanted {
            try row.end(element, into: &writer)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isWanted { row.text(bytes) }
    }

    private func startTable(_ attributes: XMLAttributes) {
        current += 1
        let hidden = attributes.value(of: "style-name").map { hiddenStyles.contains($0.text) } ?? false
        tables.append(Listed(name: attributes.value(of: "name")?.text ?? "", isHidden: hidden))
    }
}
