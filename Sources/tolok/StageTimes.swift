import Synchronization

/// How long each stage of a run takes; stages that come again, as for each edition, are added up.
final class StageTimes: Sendable {
    private struct State {
        var current: (name: String, since: ContinuousClock.Instant)?
        var times: [(name: String, duration: Duration)] = []
    }

    private let state = Mutex(State())

    /// The stages in the order in which they came first.
    var all: [(name: String, duration: Duration)] { state.withLock(\.times) }

    /// Begins a stage, which ends the one before.
    func begin(_ name: String) {
        end()
        state.withLock { $0.current = (name, ContinuousClock.now) }
    }

    /// Ends the stage.
    func end() {
        state.withLock { state in
            guard let (name, since) = state.current else { return }
            let duration = ContinuousClock.now - since
            if let place = state.times.firstIndex(where: { $0.name == name }) {
                state.times[place].duration += duration
            } else {
                state.times.append((name, duration))
            }
            state.current = nil
        }
    }
}
