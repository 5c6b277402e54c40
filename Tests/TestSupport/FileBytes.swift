import Glibc

/// A file that a test needs cannot be read.
public struct UnreadableFile: Error, CustomStringConvertible {
    /// Its path.
    public let path: String
    /// What failed, as a test prints it.
    public var description: String { "\(path) cannot be read" }
}

/// The bytes of a file, read with system calls alone.
public func fileBytes(_ path: String) throws(UnreadableFile) -> [UInt8] {
    guard let stream = fopen(path, "r") else { throw UnreadableFile(path: path) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return bytes
}
