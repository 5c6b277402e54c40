import Basics
public import Diagnostics
public import Evaluation
public import FileSystem

/// Drafts the sidecars of all evaluation files of a folder that have none.
///
/// Diagnostics of its own: `import.nothing-found`.
public struct FolderImport: Sendable {
    /// The folder.
    private let folder: String
    private let content: String?
    private let language: MessageLanguage
    private let log: DiagnosticLog

    /// - Parameters:
    ///   - folder: The folder; its subfolders are looked through, too.
    ///   - content: The content that it belongs to; `nil` for the folder `content`, if there is one.
    ///   - language: That of the drafts' comments.
    ///   - log: Receives why files can't be used.
    public init(
        _ folder: String, content: String? = nil, language: MessageLanguage = .english, log: DiagnosticLog
    ) {
        self.folder = folder
        self.content = content
        self.language = language
        self.log = log
    }

    /// Writes a draft beside each file that has no sidecar.
    ///
    /// - Parameters:
    ///   - directory: The programmes that the files may be about.
    ///   - threads: How many to read with; the drafts do not depend on it.
    /// - Returns: What became of each file.
    /// - Throws: When the folder or a file can't be read, or the system refuses to write.
    public func run(among directory: ProgramDirectory, threads: Int) throws(IOFailure) -> FolderReport {
        let names = try Folder.files(below: folder).files.map(\.relativePath)
        let known = Set(names)
        var lines: [FolderReport.Line] = []
        for name in names where !Self.isAside(name) {
            guard EvaluationSource.isRead(name) else {
                lines.append(FolderReport.Line(name, .unread(Self.isTable(name))))
                continue
            }
            if known.contains(EvaluationSource.sidecarName(of: name)) {
                lines.append(FolderReport.Line(name, .described))
            } else {
                lines.append(FolderReport.Line(name, try outcome(name, directory, threads)))
            }
        }
        if !lines.contains(where: \.isData) { log.log(.nothingFound, at: SourceLocation(file: folder)) }
        return FolderReport(lines, folder: folder, isInContent: isInContent)
    }

    private func outcome(
        _ name: String, _ directory: ProgramDirectory, _ threads: Int
    ) throws(IOFailure) -> FolderReport.Outcome {
        var task = SidecarImport(path(name), content: content, log: log)
        task.language = language
        guard let draft = try task.draft(among: directory, threads: threads), try task.write(draft) else {
            return .refused
        }
        return .drafted(draft)
    }

    private func path(_ name: String) -> String { folder.appending(component: name) }

    private var isInContent: Bool { SidecarImport(path("file.csv"), content: content, log: log).isInContent }

    /// What lies beside data and is none: sidecars, and what office programs leave while a workbook is open.
    private static func isAside(_ name: String) -> Bool {
        EvaluationSource.isLeftOpen(name) || [".yml", ".md"].contains(where: name.lowercased().hasSuffix)
    }

    /// Whether a file that is not read may well hold a table.
    private static func isTable(_ name: String) -> Bool {
        [".xls", ".xlsb", ".tsv", ".txt", ".numbers", ".pdf"].contains(where: name.lowercased().hasSuffix)
    }
}

extension Problem {
    fileprivate static let nothingFound = Problem(
        "import.nothing-found",
        [
            "en": "the folder holds no file whose name ends in .csv, .xlsx or .ods",
            "id": "folder ini tidak berisi berkas yang namanya berakhir dengan .csv, .xlsx, atau .ods",
        ],
        help: [
            "en": "copy the exports and workbooks into it, and run the command again",
            "id": "salin berkas ekspor dan buku kerja ke dalamnya, lalu jalankan lagi perintah ini",
        ])
}
