import Glibc

extension RegularFile {
    /// Writes a file where there is none yet. When that fails, nothing is left behind.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must exist.
    ///   - bytes: what it is to hold.
    /// - Returns: `false` when something of that name is there already, which stays as it is.
    /// - Throws: when it can't be written.
    public static func create(_ path: String, holding bytes: [UInt8]) throws(IOFailure) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parent = path.hasSuffix(name) ? String(path.dropLast(name.count)) : ""
        let folder = try FileDescriptor.open(
            parent.isEmpty ? "." : parent, flags: O_RDONLY | O_DIRECTORY, operation: .write, path: path)
        let file: NewFile
        do throws(IOFailure) {
            file = try NewFile(name, in: folder, shownAs: path)
        } catch {
            guard error.errno == EEXIST else { throw error }
            return false
        }
        do throws(IOFailure) {
            try file.finish(with: bytes)
        } catch {
            _ = unlinkat(folder.number, name, 0)
            throw error
        }
        return true
    }
}
