public import Glibc

/// A folder for one test, removed with all that is in it when nobody holds it any more.
///
/// It is made from system calls alone, so that the tests of what writes files do not rest on what they test.
public final class TemporaryFolder: Sendable {
    /// Its absolute path, without symbolic links.
    public let path: String

    /// An empty folder.
    public init() {
        var template = Array("\(Self.place)/tolok-tests-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no temporary folder can be made")
        path = template.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init), as: UTF8.self) }
    }

    deinit { Self.remove(path, in: AT_FDCWD) }

    private static let place: String = {
        let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        guard let real = realpath(wanted, nil) else { preconditionFailure("\(wanted) is not there") }
        defer { free(real) }
        return String(cString: real)
    }()

    /// The absolute path of something in this folder.
    public func path(_ relativePath: String) -> String { path + "/" + relativePath }

    /// Makes a folder, and the folders that it lies in.
    public func makeFolder(_ relativePath: String) {
        var made = path
        for component in relativePath.split(separator: "/") {
            made += "/" + component
            mkdir(made, 0o755)
        }
    }

    /// Writes a text, and makes the folders that it lies in.
    public func write(_ text: String, to relativePath: String) { write(Array(text.utf8), to: relativePath) }

    /// Writes bytes, and makes the folders that they lie in.
    public func write(_ bytes: [UInt8], to relativePath: String) {
        if let slash = relativePath.lastIndex(of: "/") { makeFolder(String(relativePath[..<slash])) }
        let number = open(path(relativePath), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(number >= 0, "cannot write \(relativePath)")
        defer { close(number) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            precondition(written > 0, "cannot write \(relativePath)")
            rest = rest.dropFirst(written)
        }
    }

    /// Makes a symbolic link.
    public func link(_ relativePath: String, to target: String) {
        precondition(symlink(target, path(relativePath)) == 0, "cannot make the link \(relativePath)")
    }

    /// The text of a file, or `nil` when there is none.
    public func text(_ relativePath: String) -> String? {
        (try? fileBytes(path(relativePath))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What `lstat` says, or `nil` when there is nothing.
    public func status(_ relativePath: String) -> stat? {
        var status = stat()
        return lstat(path(relativePath), &status) == 0 ? status : nil
    }

    /// The names in a folder, hidden ones too, sorted.
    public func names(in relativePath: String = ".") -> [String] {
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

    /// Removes a file, or a folder with all that is in it.
    public func remove(_ relativePath: String) { Self.remove(path(relativePath), in: AT_FDCWD) }

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
}
