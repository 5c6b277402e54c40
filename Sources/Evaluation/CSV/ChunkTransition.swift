import CByteMask

/// What a chunk does to the scanner, whatever the state in which the scanner enters it.
///
/// Computed by each thread for itself before the chunk's predecessor is finished: parity tells where the chunk is
/// inside quotes up to one unknown bit, so both answers are kept. Only a chunk whose quoting is irregular, given the
/// state in which it is really entered, is walked byte by byte.
struct ChunkTransition {
    /// Where the scanner stands after the chunk.
    struct Outcome: Equatable {
        var state: ScannerState
        /// How many bytes of the chunk belong to records that end in it; `nil` if no record ends in it.
        var boundary: Int?
    }

    private var parity = QuoteParity(inside: 0, afterSeparator: 0)
    /// Breaches of regular quoting if the chunk is entered inside quotes.
    private var irregularInside: UInt64 = 0
    private var boundaryOutside: Int?
    private var boundaryInside: Int?
    private let bytes: UnsafeBufferPointer<UInt8>
    private let grammar: RecordGrammar

    /// Surveys a chunk; 64 bytes behind it must be readable.
    init(over bytes: UnsafeBufferPointer<UInt8>, grammar: RecordGrammar) {
        self.bytes = bytes
        self.grammar = grammar
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        if Self.hasQuote(base, count: bytes.count, quote: grammar.quote) {
            survey(base)
        } else {
            boundaryOutside = bytes.lastIndex(where: RecordGrammar.isLineEnd).map { $0 + 1 }
        }
    }

    /// What the chunk does to a scanner that enters it in `state`.
    func outcome(from state: ScannerState) -> Outcome {
        guard let first = bytes.first, let last = bytes.last else { return Outcome(state: state, boundary: nil) }
        guard isRegular(from: state, first: first) else { return walk(from: state) }
        let startsInside = state == .quoted
        let endsInside = startsInside != (parity.inside != 0)
        let boundary = startsInside ? boundaryInside : boundaryOutside
        let end: ScannerState =
            if endsInside {
                .quoted
            } else if RecordGrammar.isLineEnd(last) {
                .recordStart
            } else if last == grammar.delimiter {
                .fieldStart
            } else if last == grammar.quote {
                .quoteInQuoted
            } else {
                .unquoted
            }
        return Outcome(state: end, boundary: boundary)
    }

    /// The first byte's neighbour is not in the chunk: what is allowed there depends on the state.
    private func isRegular(from state: ScannerState, first: UInt8) -> Bool {
        guard grammar.comment == RecordGrammar.never else { return false }
        return switch state {
        case .comment: false
        case .quoted: irregularInside == 0
        case .recordStart, .fieldStart: parity.irregular == 0
        case .unquoted: parity.irregular == 0 && first != grammar.quote
        case .quoteInQuoted:
            parity.irregular == 0
                && (first == grammar.quote || first == grammar.delimiter || RecordGrammar.isLineEnd(first))
        }
    }

    private func walk(from start: ScannerState) -> Outcome {
        var state = start
        var boundary: Int?
        for index in bytes.indices where state.advance(over: bytes[index], in: grammar) && state == .recordStart {
            boundary = index + 1
        }
        return Outcome(state: state, boundary: boundary)
    }

    private mutating func survey(_ base: UnsafePointer<UInt8>) {
        // The first byte is judged by `isRegular`; here it passes.
        parity.afterSeparator = 1
        for offset in stride(from: 0, to: bytes.count, by: 64) {
            let block = ByteBlock(base + offset, valid: bytes.count - offset, grammar: grammar)
            let before = parity
            let enclosed = parity.take(block)
            let wasOutside = ~(enclosed << 1 | before.inside & 1)
            irregularInside |= QuoteParity.breaches(
                block, block.separators, wasOutside, offset == 0 ? 1 : before.afterSeparator, before.afterQuote)
            let lineEnds = block.lineFeeds | block.carriageReturns
            if lineEnds & ~enclosed != 0 {
                boundaryOutside = offset + 64 - (lineEnds & ~enclosed).leadingZeroBitCount
            }
            if lineEnds & enclosed != 0 { boundaryInside = offset + 64 - (lineEnds & enclosed).leadingZeroBitCount }
        }
    }

    private static func hasQuote(_ base: UnsafePointer<UInt8>, count: Int, quote: UInt8) -> Bool {
        var offset = 0
        while offset + 64 <= count {
            if byte_mask_equal(base + offset, quote) != 0 { return true }
            offset += 64
        }
        return (offset..<count).contains { base[$0] == quote }
    }
}
