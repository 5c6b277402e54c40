public import Basics

/// A workbook of Excel, LibreOffice, Google Sheets and what else writes .xlsx and .ods files.
///
/// Nothing of it is recomputed: a formula counts with the result that the workbook stores. Filters, hidden rows and hidden
/// columns do not change what a sheet holds.
public struct Workbook: Sendable {
    /// A sheet in the workbook's list.
    public struct Sheet: Sendable {
        /// What it is called.
        public let name: String
        /// Whether it can't be seen when the workbook is opened.
        public let isHidden: Bool
        fileprivate let place: Place
    }

    fileprivate enum Place: Sendable {
        /// The name of its part; `nil` where the archive lacks it.
        case part(String?)
        /// Its number within the content.
        case number(Int)
    }

    /// The sheets, in the order in which they are shown.
    public let sheets: [Sheet]
    private let archive: ZipArchive
    private let form: Form

    private enum Form: Sendable {
        case officeOpenXML(texts: String?, styles: String?, epoch: SerialTime.Epoch)
        case openDocument
    }

    /// Opens a workbook and reads the list of its sheets.
    ///
    /// - Throws: ``WorkbookProblem``; never because of what the cells of a sheet say.
    public init(_ source: any ByteSource) throws(WorkbookProblem) {
        if let foreign = try ForeignFile(source) { throw .notWorkbook(foreign) }
        archive = try ZipArchive(source)
        if let content = archive.entry("content.xml"), archive.entry("mimetype") != nil {
            form = .openDocument
            sheets = try Self.openDocument(content, archive)
        } else {
            (form, sheets) = try Self.officeOpenXML(archive)
        }
    }

    /// Reads the cells of a sheet.
    ///
    /// - Parameters:
    ///   - sheet: One of ``sheets``.
    ///   - written: How its text is to be written.
    /// - Returns: What the sheet holds.
    /// - Throws: ``WorkbookProblem`` when its part of the archive is damaged, or a cell says what can't be.
    public func table(of sheet: Sheet, form written: SheetForm = SheetForm()) throws(WorkbookProblem) -> SheetTable {
        switch (form, sheet.place) {
        case (.officeOpenXML(let texts, let styles, let epoch), .part(let part)):
            guard let entry = part.flatMap(archive.entry) else {
                throw .damaged(
                    part: ["en": "sheet \(sheet.name)", "id": "lembar \(sheet.name)"],
                    reason: [
                        "en": "the workbook lists it and does not hold it",
                        "id": "buku kerja mencantumkannya tetapi tidak memuatnya",
                    ])
            }
            let shared = SheetPart.Shared(
                texts: try SharedTexts(texts.flatMap(archive.entry), in: archive),
                formats: try StyleTable(styles.flatMap(archive.entry), in: archive).formats, epoch: epoch)
            return try SheetPart(shared, form: written).table(entry, in: archive)
        case (_, .number(let number)):
            guard let entry = archive.entry("content.xml") else {
                throw .damaged(part: "content.xml", reason: ["en": "it is missing", "id": "tidak ada"])
            }
            return try ContentPart(entry, in: archive, wanted: number, form: written).table()
        case (.openDocument, .part): preconditionFailure("a sheet of another workbook")
        }
    }

    private static func openDocument(_ content: ZipEntry, _ archive: ZipArchive) throws(WorkbookProblem) -> [Sheet] {
        if let manifest = archive.entry("META-INF/manifest.xml"), try EncryptionMark(manifest, in: archive).isFound {
            throw .notWorkbook(.encrypted)
        }
        let part = try ContentPart(content, in: archive)
        guard part.isSpreadsheet else { throw .notWorkbook(.otherDocument) }
        return part.tables.enumerated().map {
            Sheet(name: $1.name, isHidden: $1.isHidden, place: .number($0))
        }
    }

    private static func officeOpenXML(_ archive: ZipArchive) throws(WorkbookProblem) -> (Form, [Sheet]) {
        guard archive.entry("[Content_Types].xml") != nil else { throw .notWorkbook(.otherArchive) }
        guard let main = try Relationships(of: "", in: archive).first("officeDocument")?.part else {
            throw .notWorkbook(.otherDocument)
        }
        guard let entry = archive.entry(main) else {
            throw .damaged(
                part: "\(main)", reason: ["en": "the archive does not hold it", "id": "arsip tidak memuatnya"])
        }
        if ZipEntry.key(main).hasSuffix(".bin") { throw .notWorkbook(.binaryExcel) }
        let list = try WorkbookPart(entry, in: archive)
        guard list.isWorkbook else { throw .notWorkbook(.otherDocument) }
        let relationships = try Relationships(of: main, in: archive)
        let sheets = list.sheets.compactMap { listed -> Sheet? in
            let relationship = relationships.byID[listed.relationship]
            // Charts, dialogs and macros have lists of their own among the sheets, and hold no cells.
            guard (relationship?.kind ?? "worksheet") == "worksheet" else { return nil }
            return Sheet(name: listed.name, isHidden: listed.isHidden, place: .part(relationship?.part))
        }
        let form = Form.officeOpenXML(
            texts: relationships.first("sharedStrings")?.part, styles: relationships.first("styles")?.part,
            epoch: list.epoch)
        return (form, sheets)
    }
}
