/// Joins rows that hold only the test before with those that hold only the test after of the same person.
///
/// Two rows are of the same test when they name the same participant and programme, and agree in the further columns of
/// the key (session, competency …) wherever both say something. They are joined only when each is the other's one and
/// only match: a person with two tests before, or with a complete row beside the halves, is left as it is, for nobody
/// can know what goes with what. Rows without a participant are never joined. The result does not depend on the order
/// of rows or files.
struct TestJoin {
    /// What came of it.
    struct Outcome {
        /// The rows: complete ones, joined ones (each in the place of the earlier of its two) and those left alone.
        var table: Table
        /// For each row of the table, its number before; of a joined one, that of the earlier of its two.
        var rows: [Int32]
        /// Copies of rows that were joined. They count once, so they are set aside.
        var copies: [RepeatedRow] = []
        /// How many rows of each file, by its number, were joined, and how many could have been but have no partner.
        var files: [Int32: FileAccount.Join] = [:]
    }

    private let level: Level
    private let table: Table
    private let origin: (Int) -> RowOrigin
    private let key: [Column]
    private let first: Column
    private let second: Column
    private let before: WideCells
    private let after: WideCells
    private let persons: WideCells

    /// Joins the halves of a level.
    ///
    /// - Parameters:
    ///   - table: The rows of the level, of all files, before repeated ones are set aside.
    ///   - level: One with ``Level/halves``; others have nothing to join.
    ///   - origin: Where a row comes from.
    /// - Returns: `nil` where nothing is to be joined, as in nearly all data.
    static func join(_ table: Table, of level: Level, origin: @escaping (Int) -> RowOrigin) -> Outcome? {
        TestJoin(table, of: level, origin: origin)?.outcome
    }

    private init?(_ table: Table, of level: Level, origin: @escaping (Int) -> RowOrigin) {
        guard level.halves.count == 2, let key = RowKey.columns(level) else { return nil }
        self.level = level
        self.table = table
        self.origin = origin
        self.key = key.filter { $0 != .program && $0 != .participant }
        (first, second) = (level.halves[0], level.halves[1])
        before = table.wide(first)
        after = table.wide(second)
        persons = table.wide(.participant)
    }

    private struct Person: Hashable {
        var program: Int32
        var person: Int64
    }

    private var outcome: Outcome? {
        let halves = PackedColumn.halves(table.packed(first), table.packed(second))
            .filter { persons[$0] != Table.missingWide }
        guard halves.contains(where: isBefore), halves.contains(where: { !isBefore($0) }) else { return nil }
        let programs = table.narrow(.program)
        func person(_ row: Int) -> Person { Person(program: programs[row], person: persons[row]) }
        let wanted = Set(halves.map(person))
        let rows = Dictionary(grouping: (0..<table.count).filter { wanted.contains(person($0)) }, by: person)
        var pairs: [(before: Int, after: Int)] = []
        var copies: [(row: Int, of: Int)] = []
        let matcher = HalfMatcher(table, key: key, halves: level.halves)
        for (_, rows) in rows {
            let found = matcher.pairs(among: rows)
            pairs += found.pairs
            copies += found.copies
        }
        guard !pairs.isEmpty else { return alone(halves) }
        let copied = Set(copies.map(\.row))
        return joined(pairs.sorted { $0 < $1 }, copies.sorted { $0 < $1 }, halves.filter { !copied.contains($0) })
    }

    private func isBefore(_ row: Int) -> Bool { before[row] != Table.missingWide }

    /// Whether a row of somebody has one of the two and not the other.
    private func isHalf(_ row: Int) -> Bool {
        persons[row] != Table.missingWide && (before[row] == Table.missingWide) != (after[row] == Table.missingWide)
    }

    /// What is said where none has a partner: only of files that hold nothing but tests before, or after, for in any
    /// other a missing test is just somebody's.
    private func alone(_ halves: [Int]) -> Outcome? {
        let files = accounts(halves, joined: [])
        return files.isEmpty ? nil : Outcome(table: table, rows: (0..<Int32(table.count)).map { $0 }, files: files)
    }

    private func joined(
        _ pairs: [(before: Int, after: Int)], _ copies: [(row: Int, of: Int)], _ halves: [Int]
    ) -> Outcome {
        var isKept = Array(repeating: true, count: table.count)
        for pair in pairs { isKept[max(pair.before, pair.after)] = false }
        for copy in copies { isKept[copy.row] = false }
        var result = table
        for column in level.columns.map(\.column) where table.knows(column) {
            result.set(column, to: merged(column, pairs))
        }
        result.filter(isKept)
        return Outcome(
            table: result, rows: isKept.indices.filter { isKept[$0] }.map(Int32.init),
            copies: copies.map { copy in
                RepeatedRow(
                    origin: origin(copy.row), twin: origin(copy.of), kind: .copy, key: RowKey.columns(level) ?? [])
            },
            files: accounts(halves, joined: Set(pairs.flatMap { [$0.before, $0.after] })))
    }

    /// A column in which the earlier row of each pair holds what the two say together: of what both say, the row with
    /// the later test counts.
    private func merged(_ column: Column, _ pairs: [(before: Int, after: Int)]) -> PackedColumn {
        var cells = Array(table.wide(column))
        for pair in pairs {
            let late = cells[pair.after]
            cells[min(pair.before, pair.after)] = late == Table.missingWide ? cells[pair.before] : late
        }
        return PackedColumn(cells)
    }

    /// Of each file that took part in a join, or holds nothing but tests before, or after: how many of its halves were
    /// joined.
    private func accounts(_ halves: [Int], joined: Set<Int>) -> [Int32: FileAccount.Join] {
        var files: [Int32: FileAccount.Join] = [:]
        for row in halves {
            let isJoined = joined.contains(row)
            files[origin(row).file, default: FileAccount.Join(joined: 0, alone: 0)].joined += isJoined ? 1 : 0
            files[origin(row).file, default: FileAccount.Join(joined: 0, alone: 0)].alone += isJoined ? 0 : 1
        }
        let mixed = Set((0..<table.count).filter { !isHalf($0) }.map { origin($0).file })
        let kinds = Dictionary(grouping: halves) { origin($0).file }.mapValues { Set($0.map(isBefore)).count }
        return files.filter { file, join in join.joined > 0 || !mixed.contains(file) && kinds[file] == 1 }
    }
}
