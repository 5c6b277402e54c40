/// Bytes that can be read at any place by several threads at once: a file that is open, or an array in memory.
///
/// A file is read, never mapped: a mapped file that another program shortens kills the process.
protocol ByteSource: Sendable {
    /// How many bytes there are; fixed when the source was opened.
    var size: Int { get }

    /// Reads bytes from `offset` on into `buffer`.
    ///
    /// - Returns: how many bytes were read. Fewer than `buffer` holds are allowed; 0 means that nothing is there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSource {
    /// Reads until `buffer` is full.
    ///
    /// - Throws: ``ScanFault/shortened(at:)`` when the source ends before, whatever the source throws otherwise.
    func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ScanFault) {
        var done = 0
        while done < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
            let count: Int
            do {
                count = try read(at: offset + done, into: rest)
            } catch {
                throw .reading(error, at: offset + done)
            }
            guard count > 0 else { throw .shortened(at: offset + done) }
            done += count
        }
    }
}

extension ByteSource {
    /// Makes sure that nothing stands behind the bytes that there were when the source was opened.
    ///
    /// - Throws: ``ScanFault/grown(at:)`` when another program has written more meanwhile.
    func requireSameSize() throws(ScanFault) {
        var byte: UInt8 = 0
        let end = size
        let count: Int
        do {
            count = try withUnsafeMutableBytes(of: &byte) { try read(at: end, into: $0) }
        } catch {
            throw .reading(error, at: end)
        }
        guard count == 0 else { throw .grown(at: end) }
    }
}

/// A source whose bytes are in memory: inline tables, and tests.
struct MemorySource: ByteSource {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var size: Int { bytes.count }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, bytes.count - offset))
        guard count > 0 else { return 0 }
        buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
    }
}
