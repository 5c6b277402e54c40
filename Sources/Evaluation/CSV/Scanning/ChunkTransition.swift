import CSystem

/// What a chunk does to the scanner, whatever the state in which the scanner enters it.
///
/// Computed by each thread for itself before the chunk's predecessor is finished: parity tells where the chunk is
/// inside quotes up to one unknown bit, so both answers are kept. Only a chunk whose quoting is irregular, given the
/// state in which it is really entered, has to be gone through once more.
struct ChunkTransition {
    /// Where the scanner stands after the chunk.
    struct Outcome: Equatable {
        var state: ScannerState
        /// How many bytes of the chunk belong to records that end in it; `nil` if no record ends in it.
        var boundary: Int?
    }

    /// Whether an odd number of quotes is in the chunk.
    private var isOdd = false
    /// Breaches of regular quoting if the chunk is entered outside quotes, and inside.
    private var breachesOutside: UInt64 = 0
    private var breachesInside: UInt64 = 0
    private var boundaryOutside: Int?
    private var boundaryInside: Int?
    private let bytes: UnsafeBufferPointer<UInt8>
    private let grammar: RecordGrammar

    /// Surveys a chunk; 64 bytes behind it must be readable.
    init(over bytes: UnsafeBufferPointer<UInt8>, grammar: RecordGrammar) {
        self.bytes = bytes
        self.grammar = grammar
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        if ByteSearch.contains(grammar.quote, in: bytes) {
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
        let endsInside = startsInside != isOdd
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
        case .quoted: breachesInside == 0
        case .recordStart, .fieldStart: breachesOutside == 0
        case .unquoted: breachesOutside == 0 && first != grammar.quote
        case .quoteInQuoted:
            breachesOutside == 0
                && (first == grammar.quote || first == grammar.delimiter || RecordGrammar.isLineEnd(first))
        }
    }

    private func walk(from start: ScannerState) -> Outcome {
        if grammar.comment != RecordGrammar.never { return walkBytes(from: start) }
        guard let base = bytes.baseAddress, let last = bytes.last else { return Outcome(state: start, boundary: nil) }
        var scanner = BlockScanner(state: start, grammar: grammar)
        var boundary: Int?
        for offset in stride(from: 0, to: bytes.count, by: 64) {
            let block = ByteBlock(base + offset, valid: bytes.count - offset, grammar: grammar)
            let enclosed = scanner.take(block, at: base + offset, valid: bytes.count - offset)
            boundary = Self.end(of: block.lineEnds & ~enclosed, at: offset) ?? boundary
        }
        return Outcome(state: scanner.state(after: last), boundary: boundary)
    }

    private func walkBytes(from start: ScannerState) -> Outcome {
        var state = start
        var boundary: Int?
        for index in bytes.indices where state.advance(over: bytes[index], in: grammar) && state == .recordStart {
            boundary = index + 1
        }
        return Outcome(state: state, boundary: boundary)
    }

    private mutating func survey(_ base: UnsafePointer<UInt8>) {
        // The first byte is judged by `isRegular`; here it passes.
        var parity = QuoteParity(inside: 0, before: QuoteParity.Before(isSeparator: 1, isQuote: 0))
        for offset in stride(from: 0, to: bytes.count, by: 64) {
            if parity.before.isQuote == 0, offset + 64 <= bytes.count,
                byte_mask_equal(base + offset, grammar.quote) == 0
            {
                passPlainBlock(base, at: offset, &parity)
                continue
            }
            let block = ByteBlock(base + offset, valid: bytes.count - offset, grammar: grammar)
            let enclosed = parity.enclosed(in: block)
            let wasInside = enclosed << 1 | parity.inside & 1
            breachesOutside |= QuoteParity.breaches(in: block, wasInside: wasInside, after: parity.before)
            breachesInside |= QuoteParity.breaches(in: block, wasInside: ~wasInside, after: parity.before)
            boundaryOutside = Self.end(of: block.lineEnds & ~enclosed, at: offset) ?? boundaryOutside
            boundaryInside = Self.end(of: block.lineEnds & enclosed, at: offset) ?? boundaryInside
            parity.pass(block, valid: bytes.count - offset, enclosed: enclosed)
        }
        isOdd = parity.inside != 0
    }

    /// Goes over 64 bytes without a quote, behind a byte that is none: nothing changes but the last line end.
    @inline(__always)
    private mutating func passPlainBlock(
        _ base: UnsafePointer<UInt8>, at offset: Int, _ parity: inout QuoteParity
    ) {
        let lineEnds =
            byte_mask_equal(base + offset, UInt8(ascii: "\n")) | byte_mask_equal(base + offset, UInt8(ascii: "\r"))
        if let end = Self.end(of: lineEnds, at: offset) {
            if parity.inside == 0 { boundaryOutside = end } else { boundaryInside = end }
        }
        let last = base[offset + 63]
        parity.before.isSeparator = last == grammar.delimiter || RecordGrammar.isLineEnd(last) ? 1 : 0
    }

    /// Behind the last of the line ends in a block.
    @inline(__always)
    private static func end(of lineEnds: UInt64, at offset: Int) -> Int? {
        lineEnds == 0 ? nil : offset + 64 - lineEnds.leadingZeroBitCount
    }
}
