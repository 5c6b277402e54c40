import CSystem

/// 64 bytes of a file as bit masks: bit k speaks for byte k.
struct ByteBlock {
    var quotes: UInt64
    var lineFeeds: UInt64
    var carriageReturns: UInt64
    var delimiters: UInt64

    /// Line ends and delimiters, inside quotes or not.
    var separators: UInt64 { lineFeeds | carriageReturns | delimiters }

    /// Line ends, inside quotes or not.
    var lineEnds: UInt64 { lineFeeds | carriageReturns }

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
