import Synchronization

/// Keeps what several measures compute from the same selection, so that it is computed once.
final class SelectionMemo: Sendable {
    /// What measures compute from the rows.
    let kept = KeptValues()
    private let completedRows = Mutex<[Int32]?>(nil)
    private let rows = Mutex<[Level: [Int32]]>([:])
    private let people = Mutex<[Level: Int]>([:])

    /// The rows of participation that ended well, found when they are asked for first.
    func completedRows(_ find: () -> [Int32]) -> [Int32] {
        if let known = completedRows.withLock({ $0 }) { return known }
        let found = find()
        completedRows.withLock { $0 = found }
        return found
    }

    /// The rows of a level, found when they are asked for first.
    func rows(_ level: Level, _ find: (Level) -> [Int32]) -> [Int32] {
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
