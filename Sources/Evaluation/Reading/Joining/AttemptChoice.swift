/// A reading of a file.
struct ReadingOrigin: Sendable, Hashable {
    /// The file's number, in the order of their names.
    var file: Int32
    /// The reading's number, in the order of the file's sidecar.
    var reading: Int32
}

/// Chooses among several attempts of one person, where the sidecar says which one counts.
///
/// Attempts are rows of one reading with the same key that hold the same tests: somebody's test before is no other attempt
/// of the test after.
struct AttemptChoice {
    /// Which rows are left.
    private(set) var isKept: [Bool]
    /// The other attempts.
    private(set) var setAside: [RepeatedRow] = []

    private let table: Table
    private let level: Level
    private let dates: NarrowCells
    private let halves: [WideCells]

    /// - Parameters:
    ///   - table: The rows of the level, of all files.
    ///   - level: What they are about.
    ///   - key: The columns that tell whose row it is.
    ///   - rules: What the sidecars say.
    ///   - origin: Where a row comes from.
    init(
        _ table: Table, _ level: Level, key: [Column], rules: [ReadingOrigin: Attempts],
        origin: (Int) -> RowOrigin
    ) {
        self.table = table
        self.level = level
        dates = table.narrow(.date)
        halves = level.halves.map(table.wide)
        isKept = Array(repeating: true, count: table.count)
        guard key.contains(.participant) else { return }
        let rows = table.rowsOfRepeatedPersons
        let groups = RowGroups(rows, by: RowComparison(table, columns: key))
        guard !rows.isEmpty, !groups.areAllSingle else { return }
        for rows in groups.members(rows) where rows.count > 1 {
            let attempts = Dictionary(grouping: rows) { row in Attempt(halves.map { $0[Int(row)] }, origin(Int(row))) }
            for (attempt, rows) in attempts where rows.count > 1 {
                guard let rule = rules[attempt.reading] else { continue }
                let chosen = chosen(among: rows, rule)
                for row in rows where row != chosen {
                    isKept[Int(row)] = false
                    setAside.append(
                        RepeatedRow(
                            origin: origin(Int(row)), twin: origin(Int(chosen)), kind: .otherAttempt, key: key))
                }
            }
        }
    }

    /// What rows must have in common to be attempts of one thing.
    private struct Attempt: Hashable {
        var hasHalf: [Bool]
        var reading: ReadingOrigin

        init(_ halves: [Int64], _ origin: RowOrigin) {
            hasHalf = halves.map { $0 != Table.missingWide }
            reading = ReadingOrigin(file: origin.file, reading: origin.reading)
        }
    }

    /// The row that counts; of equal ones, the last one in the file.
    private func chosen(among rows: [Int32], _ rule: Attempts) -> Int32 {
        let days = rows.map { dates[Int($0)] }
        let areDated = !days.contains(Table.missing)
        func day(_ row: Int32) -> Int32 { areDated ? dates[Int(row)] : 0 }
        let chosen =
            switch rule {
            case .first: rows.min { (day($0), $0) < (day($1), $1) }
            case .last: rows.max { (day($0), $0) < (day($1), $1) }
            case .best:
                rows.max { (score($0), day($0), $0) < (score($1), day($1), $1) }
            }
        return chosen ?? rows[0]
    }

    /// What makes an attempt better: the test after, or before where there is only that; how far somebody came.
    private func score(_ row: Int32) -> Int64 {
        guard let last = halves.last else {
            let status = table.knows(.status) ? table.narrow(.status)[Int(row)] : 0
            return status == Attendance.dropped ? -1 : Int64(status)
        }
        let score = last[Int(row)] == Table.missingWide ? halves[0][Int(row)] : last[Int(row)]
        return score == Table.missingWide ? .min : score
    }
}
