/// Whole numbers of an archive's records, the lowest byte first.
struct LittleEndian {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes[...]
    }

    var count: Int { bytes.count }

    /// The number of `width` bytes at `offset`; `nil` where the record ends before, or the number is too large.
    func number(at offset: Int, width: Int) -> Int? {
        guard offset >= 0, offset + width <= bytes.count else { return nil }
        var number: UInt64 = 0
        for place in (0..<width).reversed() { number = number << 8 | UInt64(bytes[bytes.startIndex + offset + place]) }
        return Int(exactly: number)
    }

    func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, count >= 0, offset + count <= bytes.count else { return nil }
        return bytes[bytes.startIndex + offset..<bytes.startIndex + offset + count]
    }
}
