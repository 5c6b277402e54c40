import Glibc

/// New files for a folder, none of which takes the place of another.
public struct FolderFilling: Sendable {
    /// The folder, which need not be there yet.
    public let folder: String
    private var files: [(path: String, bytes: [UInt8])] = []

    /// No file yet.
    public init(_ folder: String) { self.folder = folder }

    /// The paths of the files below the folder, in the order in which they were added.
    public var paths: [String] { files.map(\.path) }

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - path: Where it belongs, below the folder.
    ///   - bytes: What it is to hold.
    public mutating func add(_ path: String, _ bytes: [UInt8]) { files.append((path, bytes)) }

    /// Adds a file of text.
    public mutating func add(_ path: String, _ text: String) { add(path, Array(text.utf8)) }

    /// A file's path, as it is opened and named in messages.
    public func location(of path: String) -> String {
        folder == "." ? path : folder.appending(component: path)
    }

    /// Where something stands already.
    public var taken: [String] {
        paths.map(location).filter { path in
            var status = stat()
            return lstat(path, &status) == 0
        }
    }

    /// Writes the files, with the folders that they lie in. What stands there already stays as it is.
    ///
    /// - Returns: The files that were written.
    /// - Throws: When the system refuses; what was written until then stays.
    public func write() throws(IOFailure) -> [String] {
        var written: [String] = []
        for file in files {
            let path = location(of: file.path)
            try Self.makeFolders(above: path)
            if try RegularFile.create(path, holding: file.bytes) { written.append(path) }
        }
        return written
    }

    private static func makeFolders(above path: String) throws(IOFailure) {
        for (index, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
            let folder = String(path[..<index])
            guard !folder.isEmpty else { continue }
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw IOFailure(.write, folder, errno: errno) }
        }
    }
}
