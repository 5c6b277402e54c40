import CByteMask

/// 64 bytes of a file as bit masks: bit k speaks for byte k.
struct ByteBlock {
    var quotes: UInt64
    var lineFeeds: UInt64
    var carriageReturns: UInt64
    var delimiters: UInt64

    /// Line ends and delimiters, inside quotes or not.
    var separators: UInt64 { lineFeeds | carriageReturns | delimiters }

    /// The first `valid` of the 64 bytes at `bytes`, all of which must be readable.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, valid: Int, grammar: RecordGrammar) {
        let mask: UInt64 = valid >= 64 ? ~0 : (1 << UInt64(valid)) - 1
        quotes = byte_mask_equal(bytes, grammar.quote) & mask
        lineFeeds = byte_mask_equal(bytes, UInt8(ascii: "\n")) & mask
        carriageReturns = byte_mask_equal(bytes, UInt8(ascii: "\r")) & mask
        delimiters = byte_mask_equal(bytes, grammar.delimiter) & mask
    }
}

/// Follows quotes from block to block by their parity alone.
///
/// Between two quotes an odd number apart lies quoted text, as long as every quote that opens stands at the start of
/// a field and every quote that closes at its end. Both are checked: while ``isRegular`` holds, parity and
/// ``ScannerState`` agree byte for byte; once it fails, only the latter counts.
struct QuoteParity {
    /// All ones while the text is inside quotes, otherwise zero.
    var inside: UInt64
    /// Bit 0: whether the byte before the block is a separator.
    var afterSeparator: UInt64
    /// Bit 0: whether the byte before the block is a quote.
    var afterQuote: UInt64 = 0
    /// One bit for each quote that breaks the rule, or text that follows a closing one.
    var irregular: UInt64 = 0

    /// Takes a block in.
    ///
    /// - Returns: the bytes after which the text is inside quotes: opening quotes and what they enclose.
    @inline(__always)
    mutating func take(_ block: ByteBlock) -> UInt64 {
        let separators = block.separators
        defer {
            afterSeparator = separators >> 63
            afterQuote = block.quotes >> 63
        }
        guard block.quotes | afterQuote != 0 else { return inside }
        let enclosed = Self.prefixParity(block.quotes) ^ inside
        let wasInside = enclosed << 1 | inside & 1
        irregular |= Self.breaches(block, separators, wasInside, afterSeparator, afterQuote)
        inside = UInt64(bitPattern: Int64(bitPattern: enclosed) >> 63)
        return enclosed
    }

    /// Where a quote opens in the middle of a field, or a closing one is followed by text.
    @inline(__always)
    static func breaches(
        _ block: ByteBlock, _ separators: UInt64, _ wasInside: UInt64, _ afterSeparator: UInt64, _ afterQuote: UInt64
    ) -> UInt64 {
        let previousQuote = block.quotes << 1 | afterQuote
        let previousSeparator = separators << 1 | afterSeparator
        let textAfterClosing = previousQuote & ~(separators | block.quotes)
        let openingInside = block.quotes & ~(previousSeparator | previousQuote)
        return (textAfterClosing | openingInside) & ~wasInside
    }

    /// Bit k is the parity of bits 0 to k.
    @inline(__always)
    static func prefixParity(_ bits: UInt64) -> UInt64 {
        var parity = bits
        parity ^= parity << 1
        parity ^= parity << 2
        parity ^= parity << 4
        parity ^= parity << 8
        parity ^= parity << 16
        parity ^= parity << 32
        return parity
    }
}
