/// Follows quotes exactly, 64 bytes at a time.
///
/// A block in which quotes are where they should be is settled by their parity; one with a stray quote is walked byte
/// by byte. So odd quoting costs time where it occurs and nowhere else, and never changes what is read. Comments are
/// not understood.
struct BlockScanner {
    /// Whether something was met behind a quote that closes a field, before the next separator.
    private(set) var hasTextBehindQuote = false
    private var parity: QuoteParity
    private let grammar: RecordGrammar

    /// A scanner that stands in `state`.
    init(state: ScannerState, grammar: RecordGrammar) {
        self.grammar = grammar
        parity = Self.parity(of: state)
    }

    /// Takes in the next block, whose bytes lie at `bytes`.
    ///
    /// - Returns: the separators among its bytes that separate nothing, and other bytes inside quotes.
    @inline(__always)
    mutating func take(_ block: ByteBlock, at bytes: UnsafePointer<UInt8>, valid: Int) -> UInt64 {
        if block.quotes | parity.before.isQuote == 0 {
            let enclosed = parity.inside
            parity.before.isSeparator = block.separators >> 63
            if valid < 64 { parity.pass(block, valid: valid, enclosed: enclosed) }
            return enclosed
        }
        let enclosed = parity.enclosed(in: block)
        let wasInside = enclosed << 1 | parity.inside & 1
        if QuoteParity.breaches(in: block, wasInside: wasInside, after: parity.before) != 0 {
            return walk(bytes, count: min(valid, 64))
        }
        parity.pass(block, valid: valid, enclosed: enclosed)
        return enclosed
    }

    /// Whether the scanner stands outside quotes, and not behind one.
    @inline(__always)
    var isOutside: Bool { parity.inside | parity.before.isQuote == 0 }

    /// Takes in 64 bytes without a quote while the scanner is outside.
    @inline(__always)
    mutating func passPlain(endsWithSeparator: Bool) { parity.before.isSeparator = endsWithSeparator ? 1 : 0 }

    /// Where the scanner stands behind `last`, the last byte that was taken in.
    func state(after last: UInt8) -> ScannerState {
        if parity.inside != 0 { return .quoted }
        if parity.before.isQuote != 0 { return .quoteInQuoted }
        guard parity.before.isSeparator != 0 else { return .unquoted }
        return RecordGrammar.isLineEnd(last) ? .recordStart : .fieldStart
    }

    @inline(never)
    private mutating func walk(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var state = state(after: 0)
        var enclosed: UInt64 = 0
        for offset in 0..<count {
            let before = state
            if !state.advance(over: bytes[offset], in: grammar) { enclosed |= 1 << UInt64(offset) }
            if before == .quoteInQuoted, state == .unquoted { hasTextBehindQuote = true }
        }
        parity = Self.parity(of: state)
        return enclosed
    }

    private static func parity(of state: ScannerState) -> QuoteParity {
        QuoteParity(
            inside: state == .quoted ? ~0 : 0,
            before: QuoteParity.Before(
                isSeparator: state == .recordStart || state == .fieldStart ? 1 : 0,
                isQuote: state == .quoteInQuoted ? 1 : 0))
    }
}
