import Glibc
import Testing

/// A folder of its own for one test; removed with everything in it when nobody holds it any more.
final class TemporaryFolder {
    let path: String
    private var files: [String] = []

    init() throws {
        var template = Array("/tmp/evaluation-tests-XXXXXX".utf8CString)
        path = try #require(
            template.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
            })
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path)
    }

    /// Writes a file and gives its path.
    func write(_ bytes: [UInt8], as name: String) throws -> String {
        let file = "\(path)/\(name.replacing("/", with: "-"))"
        let stream = try #require(fopen(file, "w"))
        defer { fclose(stream) }
        try #require(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
        files.append(file)
        return file
    }
}
