import Basics
import FileSystem

/// A file that was read and closed, and is opened again when somebody looks a place up in it: a folder may hold more
/// files than a process may keep open.
struct ClosedFile: ByteSource {
    let path: String
    let size: Int

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try RegularFile(path).read(at: offset, into: buffer)
    }
}
