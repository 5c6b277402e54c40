/// One thread's means to read chunks: memory that is allocated once, and the steps from bytes to a batch of records.
struct ChunkScanner: ~Copyable {
    /// How many lines and records a batch holds; prefix sums over them number the whole file.
    struct Extent: Sendable {
        var lines = 0
        var records = 0
    }

    /// Room for the start of a record that began in the chunk before; grows when a record is longer.
    private static let headroom = 16 << 10
    /// Blocks are read whole, so up to 63 bytes behind the text are touched, and a last line end may be added.
    private static let slack = 65

    let plan: ScanPlan
    private var reader: DecodedReader
    private var bytes = Storage<UInt8>(capacity: 1)
    private var scratch = Storage<UInt8>(capacity: 1)
    private var index = SeparatorIndex()

    init(plan: ScanPlan) {
        self.plan = plan
        reader = DecodedReader(source: plan.source, encoding: plan.encoding)
    }

    /// Reads a chunk and hands the records that end in it to `body`, which is not called when there are none.
    mutating func scan(
        chunk number: Int, relay: ChunkRelay, body: (borrowing RecordBatch) -> Void
    ) throws(ScanFault) -> Extent {
        let range: Range<Int>
        let length: Int
        do throws(ScanFault) {
            range = try plan.range(ofChunk: number, reader: reader)
            bytes.reserve(Self.headroom + reader.room(for: range) + Self.slack)
            length = try reader.read(range, to: bytes.base + Self.headroom)
        } catch {
            // The next chunk waits for an answer, though none is of use now.
            relay.send(relay.receive(before: number), after: number)
            throw error
        }
        let chunk = UnsafeBufferPointer(start: UnsafePointer(bytes.base) + Self.headroom, count: length)
        let transition = ChunkTransition(over: chunk, grammar: plan.grammar)
        let before = relay.receive(before: number)
        let outcome = transition.outcome(from: before.state)
        relay.send(point(after: outcome, of: chunk, endingAt: range.upperBound, before: before), after: number)
        var boundary = outcome.boundary
        if number == plan.allChunks - 1, outcome.state != .quoted, outcome.state != .recordStart {
            bytes.base[Self.headroom + length] = UInt8(ascii: "\n")
            boundary = length + 1
        }
        guard let boundary else { return Extent() }
        let head = before.recordStart..<range.lowerBound
        let text = try prepend(head, to: Self.headroom..<Self.headroom + boundary)
        index.index(text, grammar: plan.grammar, followsCarriageReturn: before.followsCarriageReturn)
        try deliver(text, as: number, from: before, isUnclosed: false, to: body)
        return Extent(lines: index.lineCount, records: index.recordCount)
    }

    private func point(
        after outcome: ChunkTransition.Outcome, of chunk: UnsafeBufferPointer<UInt8>, endingAt end: Int,
        before: ScanPoint
    ) -> ScanPoint {
        guard let boundary = outcome.boundary else {
            return ScanPoint(
                state: outcome.state, recordStart: before.recordStart,
                followsCarriageReturn: before.followsCarriageReturn)
        }
        let rest = UnsafeBufferPointer(rebasing: chunk[boundary...])
        return ScanPoint(
            state: outcome.state, recordStart: end - plan.encoding.length(ofUTF8: rest),
            followsCarriageReturn: chunk[boundary - 1] == UInt8(ascii: "\r"))
    }

    /// Puts the start of the record that began before the chunk in front of the chunk's text.
    private mutating func prepend(
        _ head: Range<Int>, to text: Range<Int>
    ) throws(ScanFault) -> UnsafeBufferPointer<UInt8> {
        guard head.count / 2 <= plan.maximumRecordLength else { throw .recordTooLong(at: head.lowerBound) }
        var start = text.lowerBound
        var end = text.upperBound
        if !head.isEmpty {
            let room = reader.room(for: head)
            if room > start {
                bytes.open(room, before: text, slack: Self.slack)
                start += room
                end += room
            }
            let length = try reader.read(head, to: bytes.base + start - room)
            // Transcoded text may need less room than was set aside: it moves up to the chunk's own.
            let place = bytes.base + start - length
            place.update(from: bytes.base + start - room, count: length)
            start -= length
        }
        return UnsafeBufferPointer(start: UnsafePointer(bytes.base) + start, count: end - start)
    }

    /// Checks an indexed batch and hands it over.
    private mutating func deliver(
        _ text: UnsafeBufferPointer<UInt8>, as number: Int, from point: ScanPoint, isUnclosed: Bool,
        to body: (borrowing RecordBatch) -> Void
    ) throws(ScanFault) {
        if plan.encoding == .utf8, !index.isASCII, let invalid = UTF8Check.firstInvalid(in: text) {
            throw .undecodable(at: point.recordStart + invalid)
        }
        guard index.recordCount > 0 else { return }
        guard Int(index.entries.base[1].start) - Int(index.entries.base[0].start) <= plan.maximumRecordLength else {
            throw .recordTooLong(at: point.recordStart)
        }
        scratch.reserve(text.count)
        let batch = RecordBatch(
            number: number, text: text, index: index, scratch: scratch.base, plan: plan,
            followsCarriageReturn: point.followsCarriageReturn, isUnclosed: isUnclosed)
        body(batch)
    }
}

extension ChunkScanner {
    /// Reads what follows a quote that is never closed, line by line (see ``RecordGrammar``).
    ///
    /// - Parameters:
    ///   - point: where the record with that quote begins.
    ///   - opening: the quote's place in the file.
    ///   - firstNumber: the number of the first batch.
    ///   - body: called once for each stretch of lines.
    /// - Returns: the extent of each batch.
    /// - Throws: what is wrong with the text or the file.
    mutating func scanLines(
        from point: ScanPoint, opening: Int, firstNumber: Int, body: (borrowing RecordBatch) -> Void
    ) throws(ScanFault) -> [Extent] {
        var extents: [Extent] = []
        var point = point
        var length = plan.chunkSize
        while point.recordStart < plan.size {
            let wanted = min(plan.size, max(point.recordStart, opening) + length)
            let range = try point.recordStart..<max(opening, reader.cut(near: wanted, from: plan.dataStart))
            bytes.reserve(reader.room(for: range) + Self.slack)
            var count = try reader.read(range, to: bytes.base)
            if range.upperBound == plan.size {
                bytes.base[count] = UInt8(ascii: "\n")
                count += 1
            }
            let all = UnsafeBufferPointer(start: UnsafePointer(bytes.base), count: count)
            let before = decodedLength(of: max(0, opening - point.recordStart), in: all)
            guard let last = all.lastIndex(where: RecordGrammar.isLineEnd), last >= before else {
                guard length <= 2 * plan.maximumRecordLength else { throw .recordTooLong(at: point.recordStart) }
                length *= 2
                continue
            }
            let text = UnsafeBufferPointer(rebasing: all[...last])
            index.indexLines(text, opening: before, followsCarriageReturn: point.followsCarriageReturn)
            try deliver(text, as: firstNumber + extents.count, from: point, isUnclosed: true, to: body)
            extents.append(Extent(lines: index.lineCount, records: index.recordCount))
            point.followsCarriageReturn = all[last] == UInt8(ascii: "\r")
            let rest = plan.encoding.length(ofUTF8: UnsafeBufferPointer(rebasing: all[(last + 1)...]))
            point.recordStart = range.upperBound - rest
            length = plan.chunkSize
        }
        return extents
    }

    /// How many bytes of `text` the file's first `length` bytes became.
    private func decodedLength(of length: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard plan.encoding != .utf8 else { return length }
        var end = 0
        var seen = 0
        while seen < length, end < text.count {
            let next = text[(end + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
            seen += plan.encoding.length(ofUTF8: UnsafeBufferPointer(rebasing: text[end..<next]))
            end = next
        }
        return end
    }
}
