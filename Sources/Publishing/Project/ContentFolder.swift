import Basics
import Diagnostics
import FileSystem

/// The files of a folder that an author filled, or of the templates inside the program.
final class ContentFolder {
    private let root: String
    /// All files, sorted.
    let files: [String]
    private let names: Set<String>
    /// Whether the files are inside the program and nowhere on a disk.
    private let isBuiltIn: Bool
    private let log: DiagnosticLog
    private var hashes: [String: String] = [:]

    /// Lists the folder. Entries that are not read, such as symbolic links, are reported.
    ///
    /// - Parameters:
    ///   - root: The folder, as the author gave it.
    ///   - option: The option of the command line that names such a folder, for those who meant another one.
    ///   - log: Receives what is not read.
    /// - Throws: When there is no such folder, or it can't be listed.
    init(_ root: String, option: String, log: DiagnosticLog) throws(IOFailure) {
        self.root = root
        self.log = log
        isBuiltIn = false
        let listing: Folder.Listing
        do throws(IOFailure) {
            listing = try Folder.files(below: root, showingHiddenIn: "static")
        } catch  where error.isMissing && error.path == root {
            let start: LocalizedText =
                option == "--content"
                ? [
                    "en": "; \"tolok init .\" makes a new site here",
                    "id": "; \"tolok init .\" membuat situs baru di sini",
                ]
                : ""
            throw IOFailure(
                .read, root, errno: error.errno,
                reason: [
                    "en": """
                    there is no such folder; start tolok in the folder that holds it, or name it with \(option)\(start)
                    """,
                    "id": """
                    folder itu tidak ada; jalankan tolok di folder yang memuatnya, atau sebutkan dengan \(option)\(start)
                    """,
                ])
        }
        files = listing.files.map(\.relativePath)
        names = Set(files)
        for skipped in listing.skipped {
            log.log(.skipped(skipped), at: SourceLocation(file: path(skipped.relativePath)))
        }
    }

    /// The templates inside the program.
    static func builtIn(log: DiagnosticLog) -> ContentFolder { ContentFolder(builtInReportingTo: log) }

    private init(builtInReportingTo log: DiagnosticLog) {
        (root, files, isBuiltIn) = (BuiltInTemplates.root, BuiltInTemplates.files, true)
        names = Set(files)
        self.log = log
    }

    /// A file's path on the disk; `nil` where it lies on none.
    func place(_ file: String) -> String? { isBuiltIn ? nil : path(file) }

    /// A file's path, for opening it and for messages.
    func path(_ file: String) -> String { root.appending(component: file) }

    /// All files whose name ends so, sorted.
    func files(endingIn suffix: String) -> [String] {
        files.filter { $0.hasSuffix(suffix) }
    }

    /// All files below a folder, sorted.
    func files(below prefix: String) -> [String] {
        files.filter { $0.hasPrefix(prefix) }
    }

    /// A file's bytes; `nil` when there is none of this name.
    func bytes(_ file: String, limit: Int = ProjectLoader.documentLimit) throws(IOFailure) -> [UInt8]? {
        guard names.contains(file) else { return nil }
        if isBuiltIn { return BuiltInTemplates.bytes(file) }
        let bytes = try RegularFile.contents(of: path(file), limit: limit)
        hashes[file] = SHA256.hexadecimal(of: bytes)
        return bytes
    }

    /// What was read so far, sorted by path.
    var inputs: [Project.Input] {
        hashes.keys.sorted().map { Project.Input(path: $0, hash: hashes[$0] ?? "") }
    }

}

extension Problem {
    /// An error: data behind a link would be missing from the site without anybody seeing it.
    fileprivate static func skipped(_ entry: SkippedEntry) -> Problem {
        let reason: LocalizedText =
            switch entry.reason {
            case .symbolicLink: ["en": "it is a symbolic link", "id": "berupa tautan simbolis"]
            case .notRegular: ["en": "it is not an ordinary file", "id": "bukan berkas biasa"]
            case .nameNotUTF8: ["en": "its name is not UTF-8", "id": "namanya bukan UTF-8"]
            case .tooDeep: ["en": "it lies too deep", "id": "letaknya terlalu dalam"]
            }
        return Problem(
            "content.skipped",
            [
                "en": "\(entry.relativePath) is not read: \(reason)",
                "id": "\(entry.relativePath) tidak dibaca: \(reason)",
            ],
            help: entry.reason == .symbolicLink
                ? [
                    "en": "put the file itself there (git annex unlock, dvc checkout), or remove the entry",
                    "id": "letakkan berkasnya sendiri di sana (git annex unlock, dvc checkout), atau hapus isian itu",
                ]
                : [
                    "en": "put the file itself there, or remove the entry",
                    "id": "letakkan berkasnya sendiri di sana, atau hapus isian itu",
                ])
    }
}
