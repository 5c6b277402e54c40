import Diagnostics
import FileSystem

/// The files of a folder that an author filled.
final class ContentFolder {
    private let root: String
    private let listing: Folder.Listing
    private let log: DiagnosticLog
    private var hashes: [String: String] = [:]

    /// Lists the folder. Entries that are not read, such as symbolic links, are reported.
    init(_ root: String, log: DiagnosticLog) throws(IOFailure) {
        self.root = root
        self.log = log
        listing = try Folder.files(below: root)
        for skipped in listing.skipped {
            log.log(
                Diagnostic(
                    "content.skipped", "\(skipped.relativePath) is not read: \(Self.words(skipped.reason))",
                    severity: .warning, at: SourceLocation(file: name(skipped.relativePath)),
                    help: "put the file itself there, or remove the entry"))
        }
    }

    /// A file's path as messages show it.
    func name(_ file: String) -> String {
        let folder = root.split(separator: "/").last.map(String.init) ?? root
        return "\(folder)/\(file)"
    }

    /// A file's path for opening it.
    func path(_ file: String) -> String { root.hasSuffix("/") ? root + file : "\(root)/\(file)" }

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
        guard listing.files.contains(where: { $0.relativePath == file }) else { return nil }
        let bytes = try RegularFile.contents(of: path(file), limit: limit)
        hashes[file] = SHA256.hexadecimal(of: bytes)
        return bytes
    }

    /// What was read so far, sorted by path.
    var inputs: [Project.Input] {
        hashes.keys.sorted().map { Project.Input(path: $0, hash: hashes[$0] ?? "") }
    }

    private static func words(_ reason: SkippedEntry.Reason) -> String {
        switch reason {
        case .symbolicLink: "it is a symbolic link"
        case .notRegular: "it is not an ordinary file"
        case .nameNotUTF8: "its name is not UTF-8"
        case .tooDeep: "it lies too deep"
        }
    }
}
