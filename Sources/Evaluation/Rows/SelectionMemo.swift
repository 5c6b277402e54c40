import Synchronization

/// Keeps what several measures compute from the same selection, so that it is computed once.
final class SelectionMemo: Sendable {
    struct Values: Sendable {
        var completedRows: [Int32]?
        var testRows: TestRows?
        var testPairs: TestPairs?
        var incompleteTests: IncompleteTests?
        var histograms: [AnswerHistogram]?
        var commonScale: AnswerScale??
        var respondentScores: RespondentScores??
    }

    private let values = Mutex(Values())
    private let rows = Mutex<[Level: [Int32]]>([:])
    private let people = Mutex<[Level: Int]>([:])

    /// The value at `place`, computed when it is asked for first. Two threads may both compute it; what they get is
    /// the same.
    func value<Value: Sendable>(_ place: WritableKeyPath<Values, Value?>, _ compute: () -> Value) -> Value {
        if let known = values.withLock({ $0[keyPath: place] }) { return known }
        let value = compute()
        values.withLock { $0[keyPath: place] = value }
        return value
    }

    /// The rows of a level, found when they are asked for first.
    func rows(_ level: Level, _ find: (Level) -> [Int32]) -> [Int32] {
        // Not by a key path as above: one with a subscript is put together anew each time, which takes longer than many
        // a measure.
        if let known = rows.withLock({ $0[level] }) { return known }
        let found = find(level)
        rows.withLock { $0[level] = found }
        return found
    }

    /// How many people stand behind the rows of a level, counted when it is asked for first.
    func people(_ level: Level, _ count: () -> Int) -> Int {
        if let known = people.withLock({ $0[level] }) { return known }
        let counted = count()
        people.withLock { $0[level] = counted }
        return counted
    }
}
