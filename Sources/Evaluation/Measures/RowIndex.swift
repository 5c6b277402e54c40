/// Finds the rows of a programme, a session, a unit or a year without going through all rows each time.
struct RowIndex {
    private let data: Observations
    private let rowsByProgram: [Level: [[Int32]]]

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
    }

    /// The rows of these programmes, level by level.
    func rows(ofPrograms programs: [Int32]) -> [Level: [Int32]] {
        rowsByProgram.mapValues { byProgram in
            programs.count == 1 ? byProgram[Int(programs[0])] : programs.flatMap { byProgram[Int($0)] }
        }
    }

    /// The members of a grouping among the rows of a selection, in published order, each with its rows.
    func members(of selection: Selection, by grouping: Grouping) -> [(name: String, selection: Selection)] {
        var rowsByName: [String: [Level: [Int32]]] = [:]
        for level in Level.allCases {
            let rows = selection.rows(level)
            guard !rows.isEmpty, let codes = codes(level, grouping) else { continue }
            var rowsByCode: [Int32: [Int32]] = [:]
            for row in rows where codes[Int(row)] != Table.missing {
                rowsByCode[codes[Int(row)], default: []].append(row)
            }
            for (code, rows) in rowsByCode { rowsByName[name(code, grouping), default: [:]][level] = rows }
        }
        return rowsByName.keys.sorted(by: NaturalOrder.areIncreasing).map { name in
            (name, Selection(data: data, programs: selection.programs, rows: rowsByName[name] ?? [:]))
        }
    }

    /// For each row of a level, a code for its member of the grouping; `nil` where the level does not know it.
    private func codes(_ level: Level, _ grouping: Grouping) -> [Int32]? {
        let table = data.table(level)
        switch grouping {
        case .year: return years(level, table)
        case .wave:
            guard level == .behaviour else { return nil }
            return table.wide(.wave).map { $0 == Table.missingWide ? Table.missing : Int32($0 / Scale.unitsPerOne) }
        case .session, .unit, .position, .competency, .channel:
            return level.columns.contains { $0.column == grouping.column } ? table.narrow(grouping.column) : nil
        }
    }

    private func name(_ code: Int32, _ grouping: Grouping) -> String {
        switch grouping {
        case .year, .wave: String(code)
        case .session, .unit, .position, .competency, .channel: data.name(code, in: grouping.column)
        }
    }

    /// The year of each row: that of its date, else that in which its session started, else its period's.
    private func years(_ level: Level, _ table: Table) -> [Int32]? {
        guard level != .needs, level != .actions else { return nil }
        let dates = table.narrow(.date)
        let sessions = table.narrow(.session)
        let periods = table.narrow(.period)
        let programs = table.narrow(.program)
        return (0..<table.count).map { row in
            if dates[row] != Table.missing { return dates[row] / 10_000 }
            let entry = data.directory.programs[Int(programs[row])]
            if let year = entry.sessionYears[data.name(sessions[row], in: .session)] { return Int32(year) }
            let period = data.name(periods[row], in: .period)
            return Int32(period.prefix(4)).flatMap { $0 >= 1000 ? $0 : nil } ?? Table.missing
        }
    }
}
