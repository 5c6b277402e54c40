public import Basics
import Glibc

/// An ordinary file, open for reading; closed when nobody holds it any more.
///
/// A pipe, a device, a folder or a symbolic link is refused: reading one of them could block for ever, never end, or
/// publish what lies outside the author's folder. Several threads may read from one file at a time.
public final class RegularFile: ByteSource {
    /// Its size in bytes when it was opened. The file may have grown or shrunk since.
    public let size: Int
    /// The path that it was opened with.
    public let path: String
    /// Its access rights when it was opened.
    let mode: mode_t
    private let descriptor: FileDescriptor

    /// Opens the file at `path`, which may be relative to the current folder.
    public convenience init(_ path: String) throws(IOFailure) {
        try self.init(path, in: nil, shownAs: path)
    }

    /// Opens `name` in an open folder; `path` names it in failures.
    init(_ name: String, in folder: FileDescriptor?, shownAs path: String) throws(IOFailure) {
        // O_NONBLOCK: opening a pipe would wait for its other end before we could see that it is one.
        descriptor = try FileDescriptor.open(
            name, in: folder?.number ?? AT_FDCWD, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY,
            operation: .read, path: path)
        let status = try descriptor.status(path: path)
        switch kind(of: status) {
        case S_IFREG: break
        case S_IFDIR: throw IOFailure(.read, path, errno: EISDIR)
        default:
            throw IOFailure(
                .read, path, errno: EINVAL,
                reason: [
                    "en": "it is not an ordinary file but a pipe, a socket or a device",
                    "id": "itu bukan berkas biasa, melainkan pipa, soket, atau perangkat",
                ])
        }
        self.path = path
        size = Int(status.st_size)
        mode = status.st_mode & 0o7777
    }

    /// Reads bytes from `offset` on until the buffer is full or the file ends.
    ///
    /// - Returns: how many bytes were read; fewer than the buffer holds only at the end of the file.
    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(IOFailure) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let position = off_t(offset + filled)
            switch retrying({ pread(descriptor.number, rest.baseAddress, rest.count, position) }) {
            case .success(0): return filled
            case .success(let count): filled += count
            case .failure(let code): throw IOFailure(.read, path, errno: code.number)
            }
        }
        return filled
    }

    /// The whole file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: the largest size in bytes that is accepted, so that no file can fill the memory.
    /// - Returns: its bytes.
    /// - Throws: when it is not an ordinary file, is larger than `limit`, or cannot be read.
    public static func contents(of path: String, limit: Int) throws(IOFailure) -> [UInt8] {
        try RegularFile(path).contents(limit: limit)
    }

    /// The whole file, if it has at most `limit` bytes.
    public func contents(limit: Int) throws(IOFailure) -> [UInt8] {
        guard size <= limit else { throw tooLarge(limit) }
        // One byte more than expected: a full buffer then tells that the file has grown since it was opened.
        var bytes: [UInt8] = []
        var capacity = size + 1
        while true {
            let position = bytes.count
            let next = try read(at: position, capacity: capacity - position)
            bytes = bytes.isEmpty ? next : bytes + next
            if bytes.count < capacity { return bytes }
            guard bytes.count <= limit else { throw tooLarge(limit) }
            capacity = min(capacity * 2, limit) + 1
        }
    }

    private func read(at offset: Int, capacity: Int) throws(IOFailure) -> [UInt8] {
        var failure: IOFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            do throws(IOFailure) {
                count = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    private func tooLarge(_ limit: Int) -> IOFailure {
        IOFailure(
            .read, path, errno: EFBIG,
            reason: [
                "en": "the file is larger than the limit of \(limit) bytes",
                "id": "berkas lebih besar daripada batas \(limit) byte",
            ])
    }
}
