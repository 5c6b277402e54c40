import Diagnostics
import Synchronization

/// One reading of a file by several threads.
final class ScanRun<Value: Sendable>: Sendable {
    private struct State {
        var values: [Value] = []
        var extents: [ChunkScanner.Extent]
        var fault: (chunk: Int, fault: ScanFault)?
    }

    private let plan: ScanPlan
    private let ahead: ReadAhead?
    private let relay: ChunkRelay
    private let nextChunk = Atomic(0)
    private let isStopped = Atomic(false)
    private let state: Mutex<State>

    init(plan: ScanPlan, threads: Int, ahead: ReadAhead? = nil) {
        self.plan = plan
        self.ahead = ahead
        let start = ScanPoint(
            state: .recordStart, recordStart: plan.dataStart, followsCarriageReturn: plan.followsCarriageReturn)
        relay = ChunkRelay(threads: threads, start: start)
        state = Mutex(State(extents: Array(repeating: ChunkScanner.Extent(), count: plan.chunkCount)))
    }

    /// The fault that stands first in the file: all chunks before it were read.
    var fault: ScanFault? { state.withLock { $0.fault?.fault } }

    /// One thread's work: takes chunks in the file's order until there are no more.
    ///
    /// - Parameters:
    ///   - initial: What the thread gathers into.
    ///   - body: Called for each batch.
    ///   - finished: Called when a chunk is done, with how many records end in it.
    func work(
        from initial: Value, _ body: (inout Value, borrowing RecordBatch) -> Void,
        finished: (inout Value, _ chunk: Int, _ records: Int) -> Void = { _, _, _ in }
    ) {
        var value = initial
        var scanner = ChunkScanner(plan: plan)
        while !isStopped.load(ordering: .relaxed) {
            ahead?.enter()
            let chunk = nextChunk.add(1, ordering: .relaxed).oldValue
            guard chunk < plan.chunkCount else { break }
            do throws(ScanFault) {
                let extent = try scanner.scan(chunk: chunk, relay: relay) { body(&value, $0) }
                state.withLock { $0.extents[chunk] = extent }
                finished(&value, chunk, extent.records)
            } catch {
                isStopped.store(true, ordering: .relaxed)
                ahead?.open()
                state.withLock { state in
                    if chunk < state.fault?.chunk ?? .max { state.fault = (chunk, error) }
                }
            }
        }
        let gathered = value
        state.withLock { $0.values.append(gathered) }
    }

    /// Reads what follows a quote that is never closed, once all chunks are done.
    ///
    /// - Returns: where that quote stands in the file; `nil` if there is none.
    func readUnclosed(
        from initial: () -> Value, _ body: (inout Value, borrowing RecordBatch) -> Void,
        finished: (inout Value, _ chunk: Int, _ records: Int) -> Void
    ) throws(ScanFault) -> Int? {
        let end = relay.last(of: plan.chunkCount)
        guard plan.chunkCount > 0, plan.chunkCount == plan.allChunks, end.state == .quoted else { return nil }
        let opening = try lastOpeningQuote(from: end.recordStart)
        var value = initial()
        var scanner = ChunkScanner(plan: plan)
        let extents = try scanner.scanLines(from: end, opening: opening, firstNumber: plan.chunkCount) {
            body(&value, $0)
            finished(&value, $0.number, $0.count)
        }
        let gathered = value
        state.withLock { state in
            state.values.append(gathered)
            state.extents += extents
        }
        return opening
    }

    private func lastOpeningQuote(from start: Int) throws(ScanFault) -> Int {
        var reader = DecodedReader(source: plan.source, encoding: plan.encoding)
        var state = ScannerState.recordStart
        var opening = start
        var place = start
        while place < plan.size {
            let end = try reader.cut(near: min(plan.size, place + ScanPlan.chunkSize), from: plan.dataStart)
            let output = Storage<UInt8>(capacity: reader.room(for: place..<end))
            let count = try reader.read(place..<end, to: output.base)
            let text = UnsafeBufferPointer(start: UnsafePointer(output.base), count: count)
            for (offset, byte) in text.enumerated() {
                let before = state
                _ = state.advance(over: byte, in: plan.grammar)
                guard state == .quoted, before == .recordStart || before == .fieldStart else { continue }
                opening = place + plan.encoding.length(ofUTF8: UnsafeBufferPointer(rebasing: text[..<offset]))
            }
            place = end
        }
        return opening
    }

    /// What was gathered, with the batches numbered.
    func result(firstLine: Int, unclosedQuote: Diagnostic?) -> ScanResult<Value> {
        state.withLock { state in
            var line = firstLine
            var record = 1
            var result = ScanResult<Value>(
                values: state.values, recordCount: 0, firstLines: [], firstRecords: [], unclosedQuote: unclosedQuote)
            for extent in state.extents {
                result.firstLines.append(line)
                result.firstRecords.append(record)
                line += extent.lines
                record += extent.records
            }
            result.recordCount = record - 1
            return result
        }
    }
}
