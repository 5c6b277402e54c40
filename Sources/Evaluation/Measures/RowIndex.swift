/// Finds the rows of a programme, a session, a unit or a year without going through all rows each time.
struct RowIndex {
    private let data: Observations
    private let rowsByProgram: [Level: [[Int32]]]
    private let codes: [Level: [Grouping: [Int32]]]

    /// Stands for the rows that name no member of a grouping.
    static let unnamedMember = ""

    /// Sorts the rows of every level by programme, in the order of the files.
    init(_ data: Observations) {
        self.data = data
        var index: [Level: [[Int32]]] = [:]
        for level in Level.allCases where level != .needs {
            var rows = Array(repeating: [Int32](), count: data.directory.programs.count)
            for (row, program) in data.table(level).narrow(.program).enumerated() {
                rows[Int(program)].append(Int32(row))
            }
            index[level] = rows
        }
        rowsByProgram = index
        codes = Dictionary(
            uniqueKeysWithValues: Level.allCases.map { level in
                let codes = Grouping.allCases.compactMap { grouping in
                    data.codes(level, grouping).map { (grouping, $0) }
                }
                return (level, Dictionary(uniqueKeysWithValues: codes))
            })
    }

    /// The rows of these programmes, level by level.
    func rows(ofPrograms programs: [Int32]) -> [Level: [Int32]] {
        rowsByProgram.mapValues { byProgram in
            programs.count == 1 ? byProgram[Int(programs[0])] : programs.flatMap { byProgram[Int($0)] }
        }
    }

    /// The members of a grouping among the rows of a selection, in published order, each with its rows; first, where
    /// there are any, the rows that name none, as ``unnamedMember``.
    func members(of selection: Selection, by grouping: Grouping) -> [(name: String, selection: Selection)] {
        var rowsByName: [String: [Level: [Int32]]] = [:]
        for level in Level.allCases {
            let rows = selection.rows(level)
            guard !rows.isEmpty, let codes = codes[level]?[grouping] else { continue }
            var rowsByCode: [Int32: [Int32]] = [:]
            for row in rows { rowsByCode[codes[Int(row)], default: []].append(row) }
            // Where nobody names a member there is nothing to break down.
            if rowsByCode.count == 1, rowsByCode[Table.missing] != nil { continue }
            for (code, rows) in rowsByCode { rowsByName[data.name(code, grouping), default: [:]][level] = rows }
        }
        return rowsByName.keys.sorted(by: NaturalOrder.areIncreasing).map { name in
            (name, Selection(data: data, programs: selection.programs, rows: rowsByName[name] ?? [:]))
        }
    }
}

extension Observations {
    /// For each row of a level, a code for its member of the grouping, or ``Table/missing``; `nil` where the level does
    /// not know the grouping.
    fileprivate func codes(_ level: Level, _ grouping: Grouping) -> [Int32]? {
        let table = table(level)
        switch grouping {
        case .year: return years(level, table)
        case .wave:
            guard level == .behaviour else { return nil }
            return table.wide(.wave).map { $0 == Table.missingWide ? Table.missing : Int32($0 / Scale.unitsPerOne) }
        case .session, .unit, .position, .competency, .channel:
            return table.hasNarrow(grouping.column) ? table.narrow(grouping.column) : nil
        }
    }

    fileprivate func name(_ code: Int32, _ grouping: Grouping) -> String {
        guard code != Table.missing else { return RowIndex.unnamedMember }
        return switch grouping {
        case .year, .wave: String(code)
        case .session, .unit, .position, .competency, .channel: name(code, in: grouping.column)
        }
    }

    /// The year of each row: that of its date, else that in which its session started, else its period's.
    func years(_ level: Level, _ table: Table) -> [Int32]? {
        let (dates, sessions) = (table.narrow(.date), table.narrow(.session))
        // Needs and decisions have a date only; they belong to no session and no period.
        if level == .needs || level == .actions {
            return dates.map { $0 == Table.missing ? Table.missing : $0 / 10_000 }
        }
        let (periods, programs) = (table.narrow(.period), table.narrow(.program))
        return (0..<table.count).map { row in
            if dates[row] != Table.missing { return dates[row] / 10_000 }
            let entry = directory.programs[Int(programs[row])]
            if let year = entry.sessionYears[name(sessions[row], in: .session)] { return Int32(year) }
            let period = name(periods[row], in: .period)
            return Int32(period.prefix(4)).flatMap { $0 >= 1000 ? $0 : nil } ?? Table.missing
        }
    }
}
