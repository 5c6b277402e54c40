/// Finds rows that hold neither of two tests, beside rows of the same person that hold one: gradebooks list everybody who is
/// enrolled, and a "-" where somebody did not take the test. Such a row contradicts nothing.
struct EmptyTests {
    /// Which rows are left.
    private(set) var isKept: [Bool]
    /// The empty ones.
    private(set) var setAside: [RepeatedRow] = []

    /// - Parameters:
    ///   - table: The rows of the level, of all files.
    ///   - level: What they are about; only levels with ``Level/halves`` have empty tests.
    ///   - key: The columns that tell whose row it is. Where one says nothing, as where the test after stands in a file
    ///     that names no session, it may be any.
    ///   - origin: Where a row comes from.
    init(_ table: Table, _ level: Level, key: [Column], origin: (Int) -> RowOrigin) {
        isKept = Array(repeating: true, count: table.count)
        let halves = level.halves.map(table.wide)
        guard halves.count == 2, key.contains(.participant) else { return }
        func isEmpty(_ row: Int) -> Bool { halves.allSatisfy { $0[row] == Table.missingWide } }
        let repeated = table.rowsOfRepeatedPersons.map(Int.init)
        guard repeated.contains(where: isEmpty) else { return }
        let cells = key.map(table.wide)
        let persons = table.wide(.participant)
        for (_, rows) in Dictionary(grouping: repeated, by: { persons[$0] }) where rows.contains(where: isEmpty) {
            let full = rows.filter { !isEmpty($0) }
            for row in rows where isEmpty(row) {
                let twin = full.first { other in
                    cells.allSatisfy {
                        $0[row] == $0[other] || $0[row] == Table.missingWide || $0[other] == Table.missingWide
                    }
                }
                guard let twin else { continue }
                isKept[row] = false
                setAside.append(RepeatedRow(origin: origin(row), twin: origin(twin), kind: .empty, key: key))
            }
        }
        setAside.sort { ($0.origin.file, $0.origin.number) < ($1.origin.file, $1.origin.number) }
    }
}
