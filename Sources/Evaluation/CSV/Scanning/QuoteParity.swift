/// Quotes by their parity: between two quotes an odd number apart lies quoted text.
///
/// That holds as long as every quote that opens stands at the start of a field and every quote that closes at its end.
/// ``breaches(in:wasInside:after:)`` finds the places where it does not; without any, parity and ``ScannerState``
/// agree byte for byte.
struct QuoteParity {
    /// What is known of the byte before a block, each in bit 0.
    struct Before {
        var isSeparator: UInt64
        var isQuote: UInt64
    }

    /// All ones while the text is inside quotes, otherwise zero.
    var inside: UInt64
    var before: Before

    /// The bytes after which the text is inside quotes: opening quotes and what they enclose.
    @inline(__always)
    func enclosed(in block: ByteBlock) -> UInt64 {
        var parity = block.quotes
        parity ^= parity << 1
        parity ^= parity << 2
        parity ^= parity << 4
        parity ^= parity << 8
        parity ^= parity << 16
        parity ^= parity << 32
        return parity ^ inside
    }

    /// Where a quote opens in the middle of a field, or a closing one is followed by text. `wasInside` says for each
    /// byte whether the one before left the text inside quotes.
    @inline(__always)
    static func breaches(in block: ByteBlock, wasInside: UInt64, after before: Before) -> UInt64 {
        let separators = block.separators
        let followsQuote = block.quotes << 1 | before.isQuote
        let followsSeparator = separators << 1 | before.isSeparator
        let textAfterClosing = followsQuote & ~(separators | block.quotes)
        let openingInField = block.quotes & ~(followsSeparator | followsQuote)
        return (textAfterClosing | openingInField) & ~wasInside
    }

    /// Moves behind a block of `valid` bytes of which `enclosed` are inside quotes.
    @inline(__always)
    mutating func pass(_ block: ByteBlock, valid: Int, enclosed: UInt64) {
        let last = UInt64(truncatingIfNeeded: min(valid, 64) &- 1)
        inside = 0 &- (enclosed &>> last & 1)
        before = Before(isSeparator: block.separators &>> last & 1, isQuote: block.quotes &>> last & 1)
    }
}
