import Synchronization

/// Keeps what several measures compute from the same selection, so that it is computed once.
final class SelectionMemo: Sendable {
    struct Values: Sendable {
        var rows: [Level: [Int32]] = [:]
        var people: [Level: Int] = [:]
        var completedRows: [Int32]?
        var testRows: TestRows?
        var testPairs: TestPairs?
        var incompleteTests: IncompleteTests?
        var histograms: [AnswerHistogram]?
        var commonScale: AnswerScale??
        var respondentScores: RespondentScores??
    }

    private let values = Mutex(Values())

    /// The value at `place`, computed when it is asked for first. Two threads may both compute it; what they get is
    /// the same.
    func value<Value: Sendable>(_ place: WritableKeyPath<Values, Value?>, _ compute: () -> Value) -> Value {
        if let known = values.withLock({ $0[keyPath: place] }) { return known }
        let value = compute()
        values.withLock { $0[keyPath: place] = value }
        return value
    }
}
