import XML

/// The list of a workbook's sheets.
final class WorkbookPart: XMLHandler {
    /// A sheet in the list.
    struct Listed {
        let name: String
        let isHidden: Bool
        let relationship: String
    }

    private(set) var sheets: [Listed] = []
    private(set) var epoch = SerialTime.Epoch.from1900
    private(set) var isWorkbook = false
    private var hasBegun = false

    init(_ entry: ZipEntry, in archive: ZipArchive) throws(WorkbookProblem) {
        try archive.read(entry, self)
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if !hasBegun {
            hasBegun = true
            isWorkbook = element.isLocally("workbook")
        }
        if element.isLocally("workbookPr") {
            if ["1", "true"].contains(attributes.value(of: "date1904")?.text) { epoch = .from1904 }
        } else if element.isLocally("sheet"), let name = attributes.value(of: "name")?.text,
            let id = attributes.value(of: "id")?.text
        {
            let state = attributes.value(of: "state")?.text
            sheets.append(Listed(name: name, isHidden: state == "hidden" || state == "veryHidden", relationship: id))
        }
    }

    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
