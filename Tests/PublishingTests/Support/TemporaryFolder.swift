import Glibc
import Testing

/// A folder of its own for one test; removed with everything in it when nobody holds it any more.
final class TemporaryFolder {
    let path: String
    private var files: [String] = []
    private var folders: [String] = []

    init() throws {
        var template = Array("/tmp/publishing-tests-XXXXXX".utf8CString)
        path = try #require(
            template.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
            })
    }

    deinit {
        for file in files { unlink(file) }
        for folder in folders.reversed() { rmdir(folder) }
        rmdir(path)
    }

    /// Writes a file, with the folders that it lies in.
    func write(_ text: String, to name: String) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/\(part)"
            if mkdir(folder, 0o755) == 0 { folders.append(folder) }
        }
        let file = "\(path)/\(name)"
        let stream = try #require(fopen(file, "w"))
        defer { fclose(stream) }
        files.append(file)
        let bytes = Array(text.utf8)
        try #require(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
    }
}
