import Synchronization

/// Takes what several threads make of a file's batches and hands it on in the file's order.
///
/// A part waits only until those before it are there, so that few are held in memory at any time.
final class OrderedParts<State: Sendable, Part: Sendable>: Sendable {
    private struct Line {
        var state: State
        var waiting: [Int: (part: Part?, records: Int)] = [:]
        var next = 0
        var record = 1
    }

    /// Keeps those who make parts from running far ahead of each other.
    let ahead: ReadAhead
    private let line: Mutex<Line>
    private let take: @Sendable (inout State, Part, _ firstRecord: Int) -> Void

    /// - Parameters:
    ///   - state: What gathers the parts.
    ///   - threads: How many make them.
    ///   - take: Called for each part in the file's order, with the number of its first record, from 1.
    init(
        _ state: sending State, threads: Int, take: @escaping @Sendable (inout State, Part, _ firstRecord: Int) -> Void
    ) {
        line = Mutex(Line(state: state))
        ahead = ReadAhead(threads: threads)
        self.take = take
    }

    /// Takes the part of a chunk; `nil` for a chunk without records.
    func deliver(_ part: Part?, of chunk: Int, records: Int) {
        line.withLock { line in
            line.waiting[chunk] = (part, records)
            while let (part, records) = line.waiting.removeValue(forKey: line.next) {
                if let part { take(&line.state, part, line.record) }
                line.record += records
                line.next += 1
                ahead.leave()
            }
        }
    }

    /// What the parts were gathered into. Behind a quote that is never closed, numbers of chunks may be missing.
    func finish() -> State {
        line.withLock { line in
            for chunk in line.waiting.keys.sorted() {
                guard let (part, records) = line.waiting[chunk] else { continue }
                if let part { take(&line.state, part, line.record) }
                line.record += records
            }
            line.waiting = [:]
            return line.state
        }
    }
}
