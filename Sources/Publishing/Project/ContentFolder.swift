import Basics
import Diagnostics
import FileSystem

/// The files of a folder that an author filled.
final class ContentFolder {
    private let root: String
    private let listing: Folder.Listing
    private let names: Set<String>
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
        do throws(IOFailure) {
            listing = try Folder.files(below: root, showingHiddenIn: "static")
        } catch  where error.isMissing && error.path == root {
            throw IOFailure(
                .read, root, errno: error.errno,
                reason: [
                    "en": "there is no such folder; start tolok in the folder that holds it, or name it with \(option)",
                    "id":
                        "folder itu tidak ada; jalankan tolok di folder yang memuatnya, atau sebutkan dengan \(option)",
                ])
        }
        names = Set(listing.files.map(\.relativePath))
        for skipped in listing.skipped {
            log.log(.skipped(skipped), at: SourceLocation(file: path(skipped.relativePath)))
        }
    }

    /// A file's path, for opening it and for messages.
    func path(_ file: String) -> String { root.hasSuffix("/") ? root + file : "\(root)/\(file)" }

    /// All files, sorted.
    var files: [String] { listing.files.map(\.relativePath) }

    /// All files whose name ends so, sorted.
    func files(endingIn suffix: String) -> [String] {
        listing.files.map(\.relativePath).filter { $0.hasSuffix(suffix) }
    }

    /// All files below a folder, sorted.
    func files(below prefix: String) -> [String] {
        listing.files.map(\.relativePath).filter { $0.hasPrefix(prefix) }
    }

    /// A file's bytes; `nil` when there is none of this name.
    func bytes(_ file: String, limit: Int = ProjectLoader.documentLimit) throws(IOFailure) -> [UInt8]? {
        guard names.contains(file) else { return nil }
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
