import Glibc

/// A folder for files that are needed for a moment, among the system's temporary files.
public struct ScratchFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Creates an empty folder that nobody else can read.
    ///
    /// - Throws: When there is no place for temporary files.
    public init() throws(IOFailure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/tolok-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw IOFailure(.createFolderIn, parent, errno: errno) }
        path = made
    }

    /// Removes the folder with everything in it. What can't be removed is left to the system, which clears such files.
    public func remove() {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parent = String(path.dropLast(name.utf8.count))
        // Without a word: the command has done what it was asked for.
        guard
            let folder = try? FileDescriptor.open(
                parent, flags: O_RDONLY | O_DIRECTORY, operation: .delete, path: path)
        else { return }
        _ = removeFolder(Array(name.utf8CString), in: folder, path: path)
    }
}
