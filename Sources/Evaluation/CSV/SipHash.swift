/// SipHash-2-4: a keyed hash of 64 bits whose values say nothing about the bytes behind them.
///
/// Source: Aumasson & Bernstein, "SipHash: a fast short-input PRF", 2012.
struct SipHash {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    private init(key: (UInt64, UInt64)) {
        state = (
            key.0 ^ 0x736F_6D65_7073_6575, key.1 ^ 0x646F_7261_6E64_6F6D,
            key.0 ^ 0x6C79_6765_6E65_7261, key.1 ^ 0x7465_6462_7974_6573
        )
    }

    /// The hash of `text` under `key`.
    static func hash(_ text: UnsafeRawBufferPointer, key: (UInt64, UInt64)) -> UInt64 {
        var hash = SipHash(key: key)
        let whole = text.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            hash.take(UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        var last = UInt64(truncatingIfNeeded: text.count) << 56
        for offset in whole..<text.count { last |= UInt64(text[offset]) << UInt64(8 * (offset - whole)) }
        hash.take(last)
        hash.state.2 ^= 0xFF
        for _ in 0..<4 { hash.round() }
        return hash.state.0 ^ hash.state.1 ^ hash.state.2 ^ hash.state.3
    }

    private mutating func take(_ word: UInt64) {
        state.3 ^= word
        round()
        round()
        state.0 ^= word
    }

    private mutating func round() {
        state.0 &+= state.1
        state.1 = Self.rotate(state.1, 13) ^ state.0
        state.0 = Self.rotate(state.0, 32)
        state.2 &+= state.3
        state.3 = Self.rotate(state.3, 16) ^ state.2
        state.0 &+= state.3
        state.3 = Self.rotate(state.3, 21) ^ state.0
        state.2 &+= state.1
        state.1 = Self.rotate(state.1, 17) ^ state.2
        state.2 = Self.rotate(state.2, 32)
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }
}
