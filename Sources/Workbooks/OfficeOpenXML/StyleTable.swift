import XML

/// The formats that numbers of a workbook are shown in, by the styles of its cells.
final class StyleTable: XMLHandler {
    private var codes: [Int: NumberFormat] = [:]
    private var styles: [Int] = []
    private var isInStyles = false
    /// The format of each style of cells.
    private(set) var formats: [NumberFormat] = []

    /// - Parameters:
    ///   - entry: The part that lists them; without one all numbers are numbers.
    ///   - archive: The workbook's archive.
    /// - Throws: When the part is damaged.
    init(_ entry: ZipEntry?, in archive: ZipArchive) throws(WorkbookProblem) {
        guard let entry else { return }
        try archive.read(entry, self)
        formats = styles.map { codes[$0] ?? NumberFormat(builtIn: $0) }
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if element.isLocally("numFmt") {
            if let id = attributes.value(of: "numFmtId")?.wholeNumber,
                let code = attributes.value(of: "formatCode")?.text
            {
                codes[id] = NumberFormat(code: code)
            }
        } else if element.isLocally("cellXfs") {
            isInStyles = true
        } else if isInStyles, element.isLocally("xf") {
            styles.append(attributes.value(of: "numFmtId")?.wholeNumber ?? 0)
        }
    }

    func end(_ element: XMLName) {
        if element.isLocally("cellXfs") { isInStyles = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
