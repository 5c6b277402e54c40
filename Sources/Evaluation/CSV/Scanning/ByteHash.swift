/// Hash and comparison of short texts, eight bytes at a time.
enum ByteHash {
    /// The same for the same bytes in every run: h ← mix(h ⊕ word) over the words, from a multiple of the length. The mixing function
    /// is one to one, so texts that differ in one word only never share a hash, and others by chance: 1 in 2⁶⁴. Who
    /// wants to can find some that do; who keys anything by it must do no worse then than count two people as one.
    @inline(__always)
    static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        var state = start(count)
        guard count >= 8 else { return mix(state ^ short(text)) }
        var offset = 0
        while offset &+ 8 < count {
            state = mix(state ^ word(text, offset))
            offset &+= 8
        }
        // The last eight bytes, some of which were there before: the length tells which.
        return mix(state ^ word(text, count &- 8))
    }

    /// The hash of 9 to 24 digits; `nil` for any other text.
    @inline(__always)
    static func hash(digits text: UnsafeRawBufferPointer) -> UInt64? {
        let count = text.count
        guard UInt(bitPattern: count &- 9) < 16 else { return nil }
        let (first, last) = (word(text, 0), word(text, count &- 8))
        let state = mix(start(count) ^ first)
        guard count > 16 else {
            return others(first) | others(last) == 0 ? mix(state ^ last) : nil
        }
        let middle = word(text, 8)
        guard others(first) | others(middle) | others(last) == 0 else { return nil }
        return mix(mix(state ^ middle) ^ last)
    }

    @inline(__always)
    private static func start(_ count: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Has the highest bit of a byte set where one of the bytes is no digit; zero if all are.
    @inline(__always)
    private static func others(_ word: UInt64) -> UInt64 {
        // Of a digit's value, 0 to 9, the highest bit is not set, nor is it when 0x76 is added.
        let values = word ^ 0x3030_3030_3030_3030
        return (values | (values &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080
    }

    /// Whether two texts of the same length have the same bytes.
    @inline(__always)
    static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        let count = left.count
        guard count >= 8 else { return short(left) == short(right) }
        // Names and numbers that are nearly alike mostly differ at the end.
        guard word(left, count &- 8) == word(right, count &- 8) else { return false }
        var offset = 0
        while offset &+ 8 < count {
            if word(left, offset) != word(right, offset) { return false }
            offset &+= 8
        }
        return true
    }

    @inline(__always)
    private static func word(_ text: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Fewer than eight bytes as one number.
    @inline(__always)
    private static func short(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        if count >= 4 {
            let low = UInt64(text.loadUnaligned(as: UInt32.self))
            let high = UInt64(text.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return high << 32 | low
        }
        guard count > 0 else { return 0 }
        return UInt64(text[0]) << 16 | UInt64(text[count / 2]) << 8 | UInt64(text[count - 1])
    }

    /// The finaliser of MurmurHash3 (Appleby, 2011): each bit of the value changes each bit of the result in half of all
    /// cases.
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ mixed >> 33
    }
}
