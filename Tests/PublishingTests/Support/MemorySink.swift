import FileSystem
import Publishing
import Synchronization

/// Keeps the files of a site in memory.
final class MemorySink: ArtifactSink {
    private let written = Mutex<[String: String]>([:])
    private let repeated = Mutex<[String]>([])

    func write(_ bytes: [UInt8], to path: String) throws(IOFailure) {
        let before = written.withLock { $0.updateValue(String(decoding: bytes, as: UTF8.self), forKey: path) }
        if before != nil { repeated.withLock { $0.append(path) } }
    }

    var files: [String: String] { written.withLock { $0 } }

    /// Paths that were written more than once, which none may be.
    var writtenTwice: [String] { repeated.withLock { $0 } }
}
