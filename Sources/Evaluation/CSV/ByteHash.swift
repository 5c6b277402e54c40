/// Hash and comparison of short texts, eight bytes at a time.
enum ByteHash {
    /// The same for the same bytes in every run. Not for secrets: see ``OpaqueIdentifier``.
    @inline(__always)
    static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        var state = UInt64(truncatingIfNeeded: count) ^ 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= count {
            state = mix(state ^ text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        return mix(state ^ rest(of: text, from: offset) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// Whether two texts of the same length have the same bytes.
    @inline(__always)
    static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        let count = left.count
        var offset = 0
        while offset + 8 <= count {
            let leftWord = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if leftWord != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
            offset += 8
        }
        if count >= 8 {
            return left.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
                == right.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        }
        return rest(of: left, from: 0) == rest(of: right, from: 0)
    }

    /// The last bytes, fewer than eight, as one number.
    @inline(__always)
    private static func rest(of text: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        let count = text.count - offset
        if count >= 4 {
            let low = UInt64(text.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            let high = UInt64(text.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self))
            return high << 32 | low
        }
        guard count > 0 else { return 0 }
        let middle = UInt64(text[offset + count / 2])
        return UInt64(text[offset]) << 16 | middle << 8 | UInt64(text[text.count - 1])
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
