import Foundation
import TestSupport

extension TemporaryFolder {
    var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

    /// An empty file, open for writing.
    func newFile(_ name: String) throws -> FileHandle {
        write("", to: name)
        return try FileHandle(forWritingTo: url.appending(path: name))
    }
}
