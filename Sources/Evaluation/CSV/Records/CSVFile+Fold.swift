import Basics
import Diagnostics
import Dispatch

/// What reading all records of a file gives.
struct ScanResult<Value: Sendable>: Sendable {
    /// One for each batch (``CSVFile/map(threads:_:)``, in the file's order) or worker (``CSVFile/fold(threads:into:_:)``,
    /// in no order).
    var values: [Value]
    /// How many records the file holds: those used and those to set aside.
    var recordCount: Int
    /// The line of the file on which each batch begins, from 1, by batch number.
    var firstLines: [Int]
    /// The number of each batch's first record in the file, from 1, by batch number.
    var firstRecords: [Int]
    /// `csv.unclosed-quote`, if there is one. Not logged yet.
    var unclosedQuote: Diagnostic?
}

extension CSVFile {
    /// Reads all records with several threads, each of which gathers into a value of its own.
    ///
    /// Which worker sees which batch is left to chance: what is gathered must not depend on it. Counts and sums of
    /// integers do not; a list of problems is put in order by ``BatchPlace``.
    ///
    /// - Parameters:
    ///   - threads: at least 1.
    ///   - initial: makes a worker's value.
    ///   - ahead: keeps workers from reading far ahead of each other.
    ///   - body: called once for each batch; the batch is gone when it returns.
    ///   - finished: called when a chunk is done, after `body` if the chunk holds records, by the same worker.
    /// - Returns: the workers' values, and what numbers lines and records.
    /// - Throws: `csv.encoding`, `csv.record-length` or `csv.changed` as ``CSVFailure/input(_:)``, or what the system
    ///   says.
    func fold<Value: Sendable>(
        threads: Int, into initial: @Sendable () -> Value, ahead: ReadAhead? = nil,
        _ body: @Sendable (inout Value, borrowing RecordBatch) -> Void,
        finished: @Sendable (inout Value, _ chunk: Int, _ records: Int) -> Void = { _, _, _ in }
    ) throws(CSVFailure) -> ScanResult<Value> {
        let run = ScanRun<Value>(plan: plan, threads: threads, ahead: ahead)
        let workers = min(threads, plan.chunkCount)
        if workers > 1 {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in
                run.work(from: initial(), body, finished: finished)
            }
        } else {
            run.work(from: initial(), body, finished: finished)
        }
        let report = FaultReport(
            source: plan.source, name: name, encoding: plan.encoding, contentStart: plan.contentStart)
        if let fault = run.fault { throw report.failure(for: fault) }
        do throws(ScanFault) {
            let opening = try run.readUnclosed(from: initial, body, finished: finished)
            try plan.source.requireSameSize()
            let diagnostic: Diagnostic? = if let opening { report.unclosedQuote(at: opening) } else { nil }
            return run.result(firstLine: firstDataLine, unclosedQuote: diagnostic)
        } catch {
            throw report.failure(for: error)
        }
    }

    /// Reads all records with several threads, each with a worker of its own, and hands what they make of each batch to
    /// `parts`, in the file's order. The result's values are the workers.
    func gather<Worker: Sendable, State: Sendable, Part: Sendable>(
        threads: Int, by initial: @Sendable () -> Worker, into parts: OrderedParts<State, Part>,
        _ body: @Sendable (inout Worker, borrowing RecordBatch) -> Part
    ) throws(CSVFailure) -> ScanResult<Worker> {
        let folded = try fold(
            threads: threads, into: { (worker: initial(), part: Part?.none) }, ahead: parts.ahead
        ) { value, batch in
            value.part = body(&value.worker, batch)
        } finished: { value, chunk, records in
            parts.deliver(value.part, of: chunk, records: records)
            value.part = nil
        }
        return ScanResult<Worker>(
            values: folded.values.map(\.worker), recordCount: folded.recordCount, firstLines: folded.firstLines,
            firstRecords: folded.firstRecords, unclosedQuote: folded.unclosedQuote)
    }

    /// Reads all records with several threads and makes one value of each batch; the values come in the file's order.
    /// Batches without records have none.
    func map<Partial: Sendable>(
        threads: Int, _ body: @Sendable (borrowing RecordBatch) -> Partial
    ) throws(CSVFailure) -> (partials: [(partial: Partial, firstLine: Int, firstRecord: Int)], result: ScanResult<Int>)
    {
        let folded = try fold(threads: threads, into: { [(number: Int, partial: Partial)]() }) { partials, batch in
            partials.append((batch.number, body(batch)))
        }
        let ordered = folded.values.flatMap(\.self).sorted { $0.number < $1.number }
        let partials = ordered.map { ($0.partial, folded.firstLines[$0.number], folded.firstRecords[$0.number]) }
        let result = ScanResult<Int>(
            values: [], recordCount: folded.recordCount, firstLines: folded.firstLines,
            firstRecords: folded.firstRecords, unclosedQuote: folded.unclosedQuote)
        return (partials, result)
    }

    /// The place in the file that a place in a batch stands for.
    func location<Value>(of place: BatchPlace, in result: ScanResult<Value>) -> SourceLocation {
        SourceLocation(file: name, line: result.firstLines[place.batch] + place.line, column: place.column)
    }
}
