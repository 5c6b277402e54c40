/// Turns places counted in code points into byte offsets, fast when they are asked for from front to back.
struct CodePointOffsets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var codePoint = 0
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    /// The offset of the first byte of the code point with this number, counted from 0; the end when there is none.
    mutating func byteOffset(of wanted: Int) -> Int {
        if isASCII { return min(wanted, bytes.count) }
        if wanted < codePoint { (codePoint, offset) = (0, 0) }
        while codePoint < wanted, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            codePoint += 1
        }
        return offset
    }
}
