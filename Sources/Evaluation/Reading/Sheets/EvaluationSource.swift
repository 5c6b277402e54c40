import Diagnostics

/// One evaluation file, with the text of its sidecar if it has one.
public struct EvaluationSource: Sendable {
    /// The file's path below the content folder, as pages and data show it.
    public var name: String
    /// Where to open it.
    public var path: String
    /// The file's path as messages show it: as the author typed it.
    public var label: String
    /// The sidecar's path, as messages show it, and its bytes.
    public var sidecar: (name: String, bytes: [UInt8])?
    /// The sheet that is read, where the file is a workbook.
    var sheet: SheetSource?
    /// The workbook of the sheet, as messages show it.
    var workbook: String?

    /// A file with its sidecar.
    public init(name: String, path: String, label: String? = nil, sidecar: (name: String, bytes: [UInt8])? = nil) {
        self.name = name
        self.label = label ?? name
        self.path = path
        self.sidecar = sidecar
    }
}

extension EvaluationSource {
    /// The endings of the names of files that are read.
    public static let endings = tables + workbooks
    /// Of text, whichever sign parts the fields.
    private static let tables = [".csv", ".tsv"]
    private static let workbooks = [".xlsx", ".xlsm", ".ods"]

    /// Whether a file of this name is read. What an office program leaves beside a workbook while it is open is none.
    public static func isRead(_ name: String) -> Bool {
        endings.contains(where: name.lowercased().hasSuffix) && !isLeftOpen(name)
    }

    /// Whether an office program leaves a file of this name beside a workbook while it is open: it names a person.
    public static func isLeftOpen(_ name: String) -> Bool {
        let own = name.split(separator: "/").last ?? ""
        return own.hasPrefix("~$") || own.hasPrefix(".~lock")
    }

    /// Whether a file of this name is taken for a workbook.
    public static func isWorkbook(_ name: String) -> Bool {
        workbooks.contains(where: name.lowercased().hasSuffix)
    }

    /// The name of the file that says how a file is read.
    public static func sidecarName(of name: String) -> String {
        let ending = endings.first(where: name.lowercased().hasSuffix) ?? ""
        return String(name.dropLast(ending.count)) + ".yml"
    }
}

extension EvaluationSource {
    /// The readings that the sidecar declares; none without a sidecar.
    public var declaredReadings: [DeclaredReading] {
        guard let (name, bytes) = sidecar else { return [] }
        // What is wrong with the sidecar was said when the file was read.
        return SidecarReader(log: DiagnosticLog()).sidecar(bytes, file: name)?.readings.map(DeclaredReading.init) ?? []
    }
}
