/// The blanks around a cell's text that say nothing: space, tab and line ends, NBSP (U+00A0), narrow NBSP (U+202F),
/// zero-width space and joiners (U+200B to U+200D), word joiner (U+2060) and a stray byte order mark (U+FEFF).
enum CellText {
    /// The text without blanks at either end.
    @inline(__always)
    static func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        // Blanks begin with a byte up to 0x20 or from 0xC2 on and end with one up to 0x20 or from 0x80 on: a text
        // between is the rule.
        guard let first = text.first, let last = text.last else { return text }
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return text }
        return trimmedSlowly(text)
    }

    /// Whether a byte is certainly no part of a blank and no quote: a letter or digit of ASCII, or one of a few marks.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool { byte > 0x2F && byte < 0x80 }

    @inline(never)
    private static func trimmedSlowly(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = text[...]
        while case let length = leadingBlank(of: rest), length > 0 { rest = rest.dropFirst(length) }
        while case let length = trailingBlank(of: rest), length > 0 { rest = rest.dropLast(length) }
        return UnsafeRawBufferPointer(rebasing: rest)
    }

    /// How many bytes the blank takes with which `text` begins; 0 if it begins with none.
    static func leadingBlank(of text: Slice<UnsafeRawBufferPointer>) -> Int {
        guard let first = text.first else { return 0 }
        if first < 0x80 { return isASCIIBlank(first) ? 1 : 0 }
        if text.starts(with: [0xC2, 0xA0]) { return 2 }
        return isWideBlank(text.prefix(3)) ? 3 : 0
    }

    private static func trailingBlank(of text: Slice<UnsafeRawBufferPointer>) -> Int {
        guard let last = text.last else { return 0 }
        if last < 0x80 { return isASCIIBlank(last) ? 1 : 0 }
        if text.suffix(2).elementsEqual([0xC2, 0xA0]) { return 2 }
        return isWideBlank(text.suffix(3)) ? 3 : 0
    }

    private static func isASCIIBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte >= 0x09 && byte <= 0x0D
    }

    private static func isWideBlank(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard bytes.count == 3 else { return false }
        let (first, second, third) = (
            bytes[bytes.startIndex], bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2]
        )
        switch (first, second) {
        case (0xE2, 0x80): return third == 0xAF || third >= 0x8B && third <= 0x8D
        case (0xE2, 0x81): return third == 0xA0
        case (0xEF, 0xBB): return third == 0xBF
        default: return false
        }
    }
}
