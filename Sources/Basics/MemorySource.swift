/// A source whose bytes are in memory: the text of a sheet, a small table, a test.
public struct MemorySource: ByteSource {
    /// All of them.
    public let bytes: [UInt8]

    /// A source of these bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A source of a text's bytes.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// How many bytes there are.
    public var size: Int { bytes.count }

    /// Copies bytes from `offset` on into `buffer`.
    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, bytes.count - offset))
        guard count > 0 else { return 0 }
        buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
    }
}
