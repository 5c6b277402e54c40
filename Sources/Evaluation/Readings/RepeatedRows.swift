/// A row whose key occurs more than once.
struct RepeatedRow: Sendable {
    /// The row that was set aside.
    var origin: RowOrigin
    /// The row that has the same key.
    var twin: RowOrigin
    /// Whether both say the same, so that one of them could be kept.
    var isCopy: Bool
    /// The columns that make the key.
    var key: [Column]
}

/// What makes a row of a level unique.
enum RowKey {
    /// The key columns; `nil` where rows may repeat: two equal amounts of money are two amounts, and a respondent may
    /// fill in a questionnaire twice.
    static func columns(_ level: Level) -> [Column]? {
        switch level {
        case .needs: [.unit, .competency, .position, .date]
        case .participation: [.program, .session, .participant]
        case .learning: [.program, .session, .participant, .competency]
        case .behaviour: [.program, .session, .participant, .wave, .group, .rater]
        case .results: [.program, .indicator, .period]
        case .reaction, .finance, .interviews, .actions, .recognition: nil
        }
    }
}

/// Finds rows with the same key by a rule that does not depend on their order: of rows that say the same, the first is
/// kept; of rows that contradict each other, none is, because nobody can know which one is right.
enum RepeatedRows {
    /// The rows to keep, and those set aside.
    static func find(
        in table: Table, key: [Column], origins: [RowOrigin]
    ) -> (isKept: [Bool], setAside: [RepeatedRow]) {
        let keys = RowComparison(table, columns: key)
        let values = RowComparison(table, columns: Column.allCases.filter { !key.contains($0) && $0 != .comment })
        let hasPerson = key.contains(.participant)
        let persons = table.wide(.participant)
        var firstByHash: [UInt64: [Int32]] = [:]
        var groups: [Int32: [Int32]] = [:]
        for row in 0..<Int32(table.count) where !hasPerson || persons[Int(row)] != Table.missingWide {
            let hash = keys.hash(row)
            if let first = firstByHash[hash]?.first(where: { keys.areEqual($0, row) }) {
                groups[first, default: [first]].append(row)
            } else {
                firstByHash[hash, default: []].append(row)
            }
        }
        var isKept = Array(repeating: true, count: table.count)
        var setAside: [RepeatedRow] = []
        for first in groups.keys.sorted() {
            let rows = groups[first] ?? []
            let areCopies = rows.allSatisfy { values.areEqual(first, $0) }
            for row in areCopies ? rows.dropFirst() : rows[...] {
                isKept[Int(row)] = false
                let twin = row == first ? rows[1] : first
                setAside.append(
                    RepeatedRow(
                        origin: origins[Int(row)], twin: origins[Int(twin)], isCopy: areCopies, key: key))
            }
        }
        return (isKept, setAside)
    }
}

/// Compares rows of a table by some of its columns.
struct RowComparison {
    private let narrow: [[Int32]]
    private let wide: [[Int64]]

    init(_ table: Table, columns: [Column]) {
        narrow = columns.filter(table.hasNarrow).map(table.narrow)
        wide = columns.filter(table.hasWide).map(table.wide)
    }

    /// Equal for equal rows.
    func hash(_ row: Int32) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for column in narrow { hash = Self.mixed(hash, UInt64(truncatingIfNeeded: column[Int(row)])) }
        for column in wide { hash = Self.mixed(hash, UInt64(truncatingIfNeeded: column[Int(row)])) }
        return hash
    }

    /// Whether two rows agree in all of the columns.
    func areEqual(_ left: Int32, _ right: Int32) -> Bool {
        narrow.allSatisfy { $0[Int(left)] == $0[Int(right)] } && wide.allSatisfy { $0[Int(left)] == $0[Int(right)] }
    }

    private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        var mixed = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 32
        return mixed
    }
}
