import Glibc

/// A folder for one test, removed with all that is in it when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/tolok-tests-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no temporary folder can be made")
        path = template.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init), as: UTF8.self) }
    }

    deinit { Self.remove(path, in: AT_FDCWD) }

    /// Removes a file, or a folder with all that is in it.
    func remove(_ relativePath: String) { Self.remove(path(relativePath), in: AT_FDCWD) }

    private static func remove(_ name: UnsafePointer<CChar>, in folder: Int32) {
        let number = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        guard number >= 0, let stream = fdopendir(number) else {
            unlinkat(folder, name, 0)
            return
        }
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { inner in
                    if strcmp(inner, ".") != 0, strcmp(inner, "..") != 0 { remove(inner, in: number) }
                }
            }
        }
        closedir(stream)
        unlinkat(folder, name, Int32(AT_REMOVEDIR))
    }

    /// The absolute path of something in this folder.
    func path(_ relativePath: String) -> String { path + "/" + relativePath }

    func makeFolder(_ relativePath: String) {
        var made = path
        for component in relativePath.split(separator: "/") {
            made += "/" + component
            mkdir(made, 0o755)
        }
    }

    func write(_ text: String, to relativePath: String) {
        if let slash = relativePath.lastIndex(of: "/") { makeFolder(String(relativePath[..<slash])) }
        let number = open(path(relativePath), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(number >= 0, "cannot write \(relativePath)")
        let bytes = Array(text.utf8)
        precondition(Glibc.write(number, bytes, bytes.count) == bytes.count)
        close(number)
    }

    func link(_ relativePath: String, to target: String) {
        precondition(symlink(target, path(relativePath)) == 0)
    }

    /// The text of a file, or `nil` when there is none.
    func text(_ relativePath: String) -> String? {
        let number = open(path(relativePath), O_RDONLY)
        guard number >= 0 else { return nil }
        defer { close(number) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        return String(decoding: bytes[..<max(0, read(number, &bytes, bytes.count))], as: UTF8.self)
    }

    /// What `lstat` says, or `nil` when there is nothing.
    func status(_ relativePath: String) -> stat? {
        var status = stat()
        return lstat(path(relativePath), &status) == 0 ? status : nil
    }

    /// The names in a folder, hidden ones too, sorted.
    func names(in relativePath: String = ".") -> [String] {
        guard let stream = opendir(path(relativePath)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }
}
