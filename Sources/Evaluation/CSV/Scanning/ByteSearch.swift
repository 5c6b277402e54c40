import CSystem

/// Looks for bytes, 64 at a time.
enum ByteSearch {
    /// Up to 64 bytes.
    struct Block {
        private let bytes: UnsafePointer<UInt8>
        private let count: Int

        fileprivate init(_ bytes: UnsafePointer<UInt8>, count: Int) {
            self.bytes = bytes
            self.count = count
        }

        /// Which of the bytes are `byte`: bit k speaks for byte k.
        @inline(__always)
        func mask(of byte: UInt8) -> UInt64 {
            if count == 64 { return byte_mask_equal(bytes, byte) }
            return (0..<count).reduce(0) { bytes[$1] == byte ? $0 | 1 << UInt64($1) : $0 }
        }
    }

    /// Calls `body` with each block and where it begins.
    @inline(__always)
    static func forEachBlock(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Block, _ offset: Int) -> Void) {
        guard let base = bytes.baseAddress else { return }
        for offset in stride(from: 0, to: bytes.count, by: 64) {
            body(Block(base + offset, count: min(64, bytes.count - offset)), offset)
        }
    }

    /// Whether `byte` occurs.
    static func contains(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var offset = wide_registers_are_there() ? plain_blocks_without(base, bytes.count, byte) : 0
        while offset + 64 <= bytes.count {
            if byte_mask_equal(base + offset, byte) != 0 { return true }
            offset += 64
        }
        return (offset..<bytes.count).contains { base[$0] == byte }
    }
}
