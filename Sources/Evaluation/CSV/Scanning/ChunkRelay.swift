import Dispatch
import Synchronization

/// What a chunk must know of the bytes before it.
struct ScanPoint: Sendable {
    var state: ScannerState
    /// The byte of the file at which the record that is still open begins.
    var recordStart: Int
    /// Whether the byte before that record is a CR, so that an LF at its start ends no further line.
    var followsCarriageReturn: Bool
}

/// Hands the scanner's state from each chunk to the next one while several threads work on chunks.
///
/// Chunks are taken in order, so whoever waits for a chunk's predecessor waits for a thread that is at work. At most
/// `threads` chunks are in flight, so that many signals (and one) are enough for a file of any size.
final class ChunkRelay: Sendable {
    private let arrived: [DispatchSemaphore]
    private let points: Mutex<[ScanPoint]>

    init(threads: Int, start: ScanPoint) {
        arrived = (0...threads).map { _ in DispatchSemaphore(value: 0) }
        points = Mutex(Array(repeating: start, count: threads + 1))
        // The slot before chunk 0 is the last one of the ring: it holds the start.
        arrived[threads].signal()
    }

    /// The state before chunk `index`; waits until its predecessor is that far.
    func receive(before index: Int) -> ScanPoint {
        let slot = (index + arrived.count - 1) % arrived.count
        arrived[slot].wait()
        return points.withLock { $0[slot] }
    }

    /// Tells the state after chunk `index`.
    func send(_ point: ScanPoint, after index: Int) {
        let slot = index % arrived.count
        points.withLock { $0[slot] = point }
        arrived[slot].signal()
    }

    /// The state after the last of `count` chunks, once all of them were sent.
    func last(of count: Int) -> ScanPoint {
        points.withLock { $0[(count + arrived.count - 1) % arrived.count] }
    }
}
