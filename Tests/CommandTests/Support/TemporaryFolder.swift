import Foundation

/// A folder that is removed when nobody holds it any more.
final class TemporaryFolder {
    let url: URL

    init() throws {
        let name = "tolok-test-\(UUID().uuidString)"
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        // What can't be removed stays in the system's folder for temporary files, which is cleared anyway.
        try? FileManager.default.removeItem(at: url)
    }

    /// An empty file, open for writing.
    func newFile(_ name: String) throws -> FileHandle {
        try Data().write(to: url.appending(path: name))
        return try FileHandle(forWritingTo: url.appending(path: name))
    }

    /// The text of a file.
    func text(of name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
}
