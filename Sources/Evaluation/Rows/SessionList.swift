import Synchronization

/// The sessions of a programme, found when they are asked for first.
final class SessionList: Sendable {
    private let index: RowIndex
    private let found = Mutex<[Selection.Member]?>(nil)

    init(_ index: RowIndex) { self.index = index }

    /// Those of `whole`, which is always the same.
    func members(of whole: Selection) -> [Selection.Member] {
        found.withLock { found in
            if let found { return found }
            let members = index.members(of: whole, by: .session)
            found = members
            return members
        }
    }
}
