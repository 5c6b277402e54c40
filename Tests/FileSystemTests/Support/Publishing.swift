import TestSupport
@testable import FileSystem

extension TemporaryFolder {
    /// Publishes texts under their relative paths into the folder `output`.
    @discardableResult
    func publish(
        _ files: [String: String], to output: String = "site", by way: StagingArea.Way = .exchange
    ) throws -> PublishedChanges {
        let staged = try StagedFolder(output: path(output), inputs: [])
        for (name, text) in files { try staged.write(Array(text.utf8), to: name) }
        return try staged.publish(by: way)
    }

    /// The relative paths and texts of all visible files in a folder.
    func texts(in output: String = "site") throws -> [String: String] {
        let files = try Folder.files(below: path(output)).files.map(\.relativePath)
        return Dictionary(uniqueKeysWithValues: files.map { ($0, text(output + "/" + $0) ?? "unreadable") })
    }
}
