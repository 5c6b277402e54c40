import Basics
public import Diagnostics
public import Evaluation
public import FileSystem

/// Drafts the sidecar of an evaluation file, and puts it beside the file.
///
/// Diagnostics of its own: `import.sidecar-exists`, `import.wrong-name`, `import.unknown-program`.
public struct SidecarImport: Sendable {
    /// The evaluation file.
    public var file: String
    /// The content that it belongs to; `nil` for the folder `content`, if there is one.
    public var content: String?
    /// The programme that the whole file is about, by its slug; `nil` to have it guessed.
    public var program: String?
    /// What the file is about, one of ``levels``; `nil` to have it guessed.
    public var level: String?
    /// The language of the draft's comments.
    public var language = MessageLanguage.english
    private let log: DiagnosticLog

    /// An import of `file` that reports to `log`.
    public init(_ file: String, content: String? = nil, log: DiagnosticLog) {
        self.file = file
        self.content = content
        self.log = log
    }

    /// What a file can be about.
    public static let levels = Level.allCases.map(\.rawValue)

    /// Where the draft goes: beside the file, under the same name, ending in `.yml`.
    public var sidecar: String {
        EvaluationSource.isRead(file) ? EvaluationSource.sidecarName(of: file) : stem + ".yml"
    }

    /// The draft.
    ///
    /// - Parameters:
    ///   - directory: The programmes that the file may be about.
    ///   - threads: How many to read with; the draft does not depend on it.
    /// - Returns: `nil` when there is none; why is in the log.
    /// - Throws: When the file or the content can't be read.
    public func draft(among directory: ProgramDirectory, threads: Int) throws(IOFailure) -> ImportedDraft? {
        guard isKnown(program, in: directory) else { return nil }
        return try SidecarDrafter(directory, threads: threads, language: language, log: log)
            .draft(file, program: program, level: level.flatMap(Level.init(rawValue:)))
            .map { ImportedDraft($0, task: self) }
    }

    /// Writes the draft beside the file, unless something is there.
    ///
    /// - Returns: Whether it was written; why not is in the log.
    /// - Throws: When the system refuses.
    public func write(_ draft: ImportedDraft) throws(IOFailure) -> Bool {
        guard EvaluationSource.isRead(file) else {
            log.log(.wrongName(stem), at: SourceLocation(file: file))
            return false
        }
        if try RegularFile.create(sidecar, holding: Array(draft.text.utf8)) { return true }
        log.log(.sidecarExists, at: SourceLocation(file: sidecar))
        return false
    }

    /// Whether a build with this content finds the file where it is.
    public var isInContent: Bool {
        let folder = content ?? Self.defaultContent
        return ("/" + file).contains("/\(folder.split(separator: "/").last ?? "content")/evaluations/")
    }

    /// Where a project's content lies unless it is said.
    private static let defaultContent = "content"

    private var stem: String {
        let name = file.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return file }
        return String(file.dropLast(name.distance(from: dot, to: name.endIndex)))
    }

    private func isKnown(_ program: String?, in directory: ProgramDirectory) -> Bool {
        guard let program, !directory.programs.isEmpty else { return true }
        let slugs = directory.programs.map(\.slug)
        guard !slugs.contains(program) else { return true }
        log.log(.unknownProgram(program, among: slugs), at: nil)
        return false
    }
}

extension Problem {
    fileprivate static func wrongName(_ stem: String) -> Problem {
        Problem(
            "import.wrong-name",
            [
                "en": "the name of an evaluation file ends in .csv, .xlsx or .ods",
                "id": "nama berkas data evaluasi berakhir dengan .csv, .xlsx, atau .ods",
            ],
            help: [
                "en": "rename it, such as to \(stem).csv if it holds text, or print the draft with --print",
                "id":
                    "ganti namanya, misalnya menjadi \(stem).csv bila isinya teks, atau tampilkan konsep dengan --print",
            ])
    }

    fileprivate static let sidecarExists = Problem(
        "import.sidecar-exists",
        [
            "en": "there is something of this name already, and it stays as it is",
            "id": "sudah ada berkas dengan nama ini, dan berkas itu tidak diubah",
        ],
        help: [
            "en": "print the draft with --print, or remove the file first",
            "id": "tampilkan konsep dengan --print, atau hapus dahulu berkas itu",
        ])

    static func unknownProgram(_ program: String, among slugs: [String]) -> Problem {
        Problem(
            "import.unknown-program",
            ["en": "there is no programme \"\(program)\"", "id": "tidak ada program \"\(program)\""],
            help: .didYouMean(program, among: slugs)
                ?? [
                    "en": "use the name of a file in programs/, without .md",
                    "id": "pakai nama berkas di programs/, tanpa .md",
                ])
    }
}
