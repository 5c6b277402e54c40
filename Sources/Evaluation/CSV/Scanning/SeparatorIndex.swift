import CSystem

/// Where the records and fields of a batch lie: offsets of separators, found 64 bytes at a time.
struct SeparatorIndex: ~Copyable {
    /// One record: where it begins, and which separator ends its first field.
    struct Entry: BitwiseCopyable {
        var start: UInt32
        var firstSeparator: UInt32
    }

    /// The offset of every delimiter and line end outside quotes, empty lines and comments excepted.
    private(set) var separators = Storage<UInt32>(capacity: 1 << 12)
    /// The records, and one more entry that ends the last.
    private(set) var entries = Storage<Entry>(capacity: 1 << 12)
    private(set) var recordCount = 0
    /// How many lines end in the batch, within quotes or not.
    private(set) var lineCount = 0
    /// Whether all bytes are ASCII.
    private(set) var isASCII = true

    /// Whether something stands behind a quote that closes a field, before the next separator.
    private(set) var hasTextBehindQuote = false

    /// Whether the processor's wide registers are used; what is found does not depend on it.
    var isWide = wide_registers_are_there()

    private var separatorCount = 0
    private var recordStart = 0

    /// Indexes a batch, which begins at the start of a record and ends with a line end outside quotes. 64 bytes
    /// behind it must be readable.
    mutating func index(_ bytes: UnsafeBufferPointer<UInt8>, grammar: RecordGrammar, followsCarriageReturn: Bool) {
        begin(count: bytes.count)
        guard let base = bytes.baseAddress else { return }
        if grammar.comment == RecordGrammar.never {
            indexBlocks(base, bytes.count, grammar, followsCarriageReturn)
        } else {
            walk(bytes, grammar: grammar, followsCarriageReturn: followsCarriageReturn)
        }
        finish()
    }

    /// Indexes text in which quotes mean nothing: each line that is not empty is a record with one field. The first
    /// record goes on to the first line end at or after `opening`.
    mutating func indexLines(_ bytes: UnsafeBufferPointer<UInt8>, opening: Int, followsCarriageReturn: Bool) {
        begin(count: bytes.count)
        var previous: UInt8 = followsCarriageReturn ? UInt8(ascii: "\r") : 0
        for (offset, byte) in bytes.enumerated() {
            if RecordGrammar.isLineEnd(byte) {
                countLine(byte, after: previous)
                if offset >= opening {
                    add(separator: offset)
                    endRecord(at: offset, isComment: false)
                }
            }
            isASCII = isASCII && byte < 0x80
            previous = byte
        }
        finish()
    }

    /// Whether every record has `count` fields.
    func hasFields(_ count: Int) -> Bool {
        var differing: UInt32 = 0
        for record in 0...recordCount {
            differing |= entries.base[record].firstSeparator ^ UInt32(truncatingIfNeeded: record &* count)
        }
        return differing == 0
    }

    private mutating func begin(count: Int) {
        separators.reserve(count + 1)
        entries.reserve(count + 3)
        (recordCount, lineCount, separatorCount, recordStart, isASCII) = (0, 0, 0, 0, true)
        hasTextBehindQuote = false
        entries.base[0].firstSeparator = 0
    }

    private mutating func finish() {
        entries.base[recordCount] = Entry(start: UInt32(recordStart), firstSeparator: UInt32(separatorCount))
    }

    private mutating func countLine(_ byte: UInt8, after previous: UInt8) {
        if byte == UInt8(ascii: "\r") || previous != UInt8(ascii: "\r") { lineCount += 1 }
    }

    private mutating func add(separator offset: Int) {
        separators.base[separatorCount] = UInt32(truncatingIfNeeded: offset)
        separatorCount += 1
    }

    /// Called after the line end at `offset` was added.
    @inline(__always)
    private mutating func endRecord(at offset: Int, isComment: Bool) {
        if offset == recordStart || isComment {
            separatorCount -= 1
        } else {
            let fields = separatorCount
            entries.base[recordCount].start = UInt32(truncatingIfNeeded: recordStart)
            recordCount += 1
            entries.base[recordCount].firstSeparator = UInt32(truncatingIfNeeded: fields)
        }
        recordStart = offset + 1
    }

    private mutating func indexBlocks(
        _ base: UnsafePointer<UInt8>, _ count: Int, _ grammar: RecordGrammar, _ followsCarriageReturn: Bool
    ) {
        var scanner = BlockScanner(state: .recordStart, grammar: grammar)
        var cursor = SeparatorCursor(separators: separators.base, entries: entries.base, isWide: isWide)
        var afterCarriageReturn: UInt64 = followsCarriageReturn ? 1 : 0
        var high: UInt64 = 0
        var offset = 0
        while offset < count {
            if scanner.isOutside, afterCarriageReturn == 0, count &- offset >= 64 {
                // Nearly all blocks: ASCII without quotes.
                let start = offset
                offset = cursor.addPlain(base, from: offset, count, grammar)
                if offset > start { scanner.passPlain(endsWithSeparator: grammar.isSeparator(base[offset - 1])) }
                guard offset < count else { break }
            }
            defer { offset += 64 }
            let block = ByteBlock(base + offset, valid: count - offset, grammar: grammar)
            let outside = ~scanner.take(block, at: base + offset, valid: count - offset)
            // An LF behind a CR ends no further line.
            let seconds = block.lineFeeds & (block.carriageReturns << 1 | afterCarriageReturn)
            afterCarriageReturn = block.carriageReturns >> 63
            let lineEnds = block.lineEnds & ~seconds
            cursor.add(block.separators & outside & ~seconds, lineEnds: lineEnds, seconds, at: offset)
            if lineEnds & ~outside != 0 { lineCount += (lineEnds & ~outside).nonzeroBitCount }
            high |= byte_mask_high(base + offset)
        }
        recordCount = cursor.entry - entries.base
        separatorCount = cursor.separator - separators.base
        recordStart = Int(cursor.recordStart)
        lineCount += cursor.lineCount
        isASCII = high == 0
        hasTextBehindQuote = scanner.hasTextBehindQuote
    }

    /// Byte by byte: only for files with comments, in which a quote may mean nothing.
    private mutating func walk(
        _ bytes: UnsafeBufferPointer<UInt8>, grammar: RecordGrammar, followsCarriageReturn: Bool
    ) {
        var state = ScannerState.recordStart
        var previous: UInt8 = followsCarriageReturn ? UInt8(ascii: "\r") : 0
        for (offset, byte) in bytes.enumerated() {
            let (wasComment, wasBehindQuote) = (state == .comment, state == .quoteInQuoted)
            if RecordGrammar.isLineEnd(byte) { countLine(byte, after: previous) }
            if state.advance(over: byte, in: grammar) {
                add(separator: offset)
                if state == .recordStart { endRecord(at: offset, isComment: wasComment) }
            }
            if wasBehindQuote, state == .unquoted { hasTextBehindQuote = true }
            isASCII = isASCII && byte < 0x80
            previous = byte
        }
    }
}

/// Writes separators and entries; what changes per field is kept in registers.
private struct SeparatorCursor {
    let separators: UnsafeMutablePointer<UInt32>
    var separator: UnsafeMutablePointer<UInt32>
    var entry: UnsafeMutablePointer<SeparatorIndex.Entry>
    var recordStart: UInt32 = 0
    var lineCount = 0
    private let isWide: Bool

    init(
        separators: UnsafeMutablePointer<UInt32>, entries: UnsafeMutablePointer<SeparatorIndex.Entry>, isWide: Bool
    ) {
        self.isWide = isWide
        self.separators = separators
        separator = separators
        entry = entries
    }

    /// Adds the separators of all blocks from `offset` on that are plain: whole, ASCII, without quotes, carriage returns
    /// and empty lines. The text is outside quotes there, and not behind a carriage return.
    ///
    /// - Returns: Where the first block begins that is not.
    mutating func addPlain(
        _ text: UnsafePointer<UInt8>, from offset: Int, _ count: Int, _ grammar: RecordGrammar
    ) -> Int {
        // The same two numbers there and here.
        let place = UnsafeMutableRawPointer(entry).assumingMemoryBound(to: plain_entry.self)
        var cursor = plain_cursor(
            separator: separator, entry: place, record_start: recordStart, lines: 0, separators: separators)
        let end = plain_blocks_index(text, offset, count, grammar.delimiter, grammar.quote, isWide, &cursor)
        separator = cursor.separator
        entry += cursor.entry - place
        recordStart = cursor.record_start
        lineCount += cursor.lines
        return end
    }

    /// Adds the separators of the block at `offset`, of which `lineEnds` end records; `seconds` are the LFs behind CRs.
    @inline(__always)
    mutating func add(_ mask: UInt64, lineEnds: UInt64, _ seconds: UInt64, at offset: Int) {
        if seconds & 1 != 0, Int(recordStart) == offset { recordStart &+= 1 }
        let starts = (lineEnds | seconds) << 1 | (Int(recordStart) == offset ? 1 : 0)
        if lineEnds & mask & starts != 0 {
            // On a copy: what another function may change could not be kept in registers here.
            var cursor = self
            cursor.addWithEmptyLines(mask, lineEnds: lineEnds, seconds, at: offset)
            self = cursor
            return
        }
        var ends = lineEnds & mask
        let before = UInt32(truncatingIfNeeded: separator - separators)
        while ends != 0 {
            let bit = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount)
            let upToHere = (2 &<< bit) &- 1
            entry.pointee.start = recordStart
            entry += 1
            entry.pointee.firstSeparator = before &+ UInt32(truncatingIfNeeded: (mask & upToHere).nonzeroBitCount)
            let second = UInt32(truncatingIfNeeded: (seconds >> 1) &>> bit & 1)
            recordStart = UInt32(truncatingIfNeeded: offset) &+ UInt32(truncatingIfNeeded: bit) &+ 1 &+ second
            lineCount &+= 1
            ends &= ends &- 1
        }
        var rest = mask
        while rest != 0 {
            separator.pointee = UInt32(truncatingIfNeeded: offset &+ rest.trailingZeroBitCount)
            separator += 1
            rest &= rest &- 1
        }
    }

    /// The same where a line holds nothing: its end separates nothing.
    @inline(never)
    private mutating func addWithEmptyLines(_ mask: UInt64, lineEnds: UInt64, _ seconds: UInt64, at offset: Int) {
        var rest = mask
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            let place = UInt32(truncatingIfNeeded: offset &+ bit)
            separator.pointee = place
            separator += 1
            rest &= rest &- 1
            guard lineEnds >> UInt64(bit) & 1 != 0 else { continue }
            lineCount &+= 1
            if place == recordStart {
                separator -= 1
            } else {
                entry.pointee.start = recordStart
                entry += 1
                entry.pointee.firstSeparator = UInt32(truncatingIfNeeded: separator - separators)
            }
            recordStart = place &+ 1 &+ UInt32(truncatingIfNeeded: (seconds >> 1) >> UInt64(bit) & 1)
        }
    }
}
