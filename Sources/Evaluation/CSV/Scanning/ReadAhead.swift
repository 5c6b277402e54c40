import Dispatch

/// Keeps threads from reading far ahead of one that was held up: what they make of their chunks would pile up in memory.
final class ReadAhead: Sendable {
    /// Begins at zero and is raised at once, for a semaphore may not end below what it began with, as it does when the
    /// reading of a file is broken off.
    private let room = DispatchSemaphore(value: 0)
    private let threads: Int

    /// - Parameter threads: How many share the file; each may be a few chunks ahead.
    init(threads: Int) {
        self.threads = threads
        for _ in 0..<threads * 4 { room.signal() }
    }

    /// Waits until there is room for one more chunk.
    ///
    /// Chunks are taken in order, so that whoever reads the first one that is missing has its room already.
    func enter() { room.wait() }

    /// Makes room: a chunk is done with.
    func leave() { room.signal() }

    /// Lets everybody go on: nothing will be done with any more.
    func open() {
        for _ in 0..<threads { room.signal() }
    }
}
