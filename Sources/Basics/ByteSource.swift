/// Bytes that can be read at any place by several threads at once: a file that is open, or an array in memory.
///
/// A file is read, never mapped: a mapped file that another program shortens kills the process.
public protocol ByteSource: Sendable {
    /// How many bytes there are; fixed when the source was opened.
    var size: Int { get }

    /// Reads bytes from `offset` on into `buffer`.
    ///
    /// - Returns: how many bytes were read. Fewer than `buffer` holds are allowed; 0 means that nothing is there.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}
