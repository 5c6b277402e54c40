/// Finds the rows of a programme, a session, a unit or a year without going through all rows each time.
struct RowIndex {
    private let data: Observations
    private let rowsByProgram: [Level: [[Int32]]]
    /// For each row, a code for its member of a grouping, or ``Table/missing``.
    let codes: [Level: [Grouping: NarrowCells]]

    /// Stands for the rows that name no member of a grouping.
    static let unnamedMember = ""

    /// Sorts the rows of every level by programme, in the order of the files.
    init(_ data: Observations) {
        self.data = data
        var index: [Level: [[Int32]]] = [:]
        for level in Level.allCases where level != .needs {
            index[level] = RowPartition.rows(
                of: data.table(level).narrow(.program), memberCount: data.directory.programs.count)
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
            let members = RowPartition.members(of: rows, by: codes)
            // Where nobody names a member there is nothing to break down.
            if members.count == 1, members[0].code == Table.missing { continue }
            for member in members {
                rowsByName[data.name(member.code, grouping), default: [:]][level] = member.rows
            }
        }
        return rowsByName.keys.sorted(by: NaturalOrder.areIncreasing).map { name in
            (name, Selection(data: data, programs: selection.programs, rows: rowsByName[name] ?? [:]))
        }
    }
}

/// Sorts rows by a code, keeping their order.
enum RowPartition {
    /// The rows of each code from 0 to below `memberCount`; rows without a code are in none.
    static func rows(of codes: NarrowCells, memberCount: Int) -> [[Int32]] {
        var counts = Array(repeating: 0, count: memberCount)
        for code in codes where code >= 0 { counts[Int(code)] += 1 }
        var rows = counts.map { count in
            var rows: [Int32] = []
            rows.reserveCapacity(count)
            return rows
        }
        for (row, code) in codes.enumerated() where code >= 0 { rows[Int(code)].append(Int32(row)) }
        return rows
    }

    /// Some rows by their codes, ``Table/missing`` among them.
    static func members(of rows: [Int32], by codes: NarrowCells) -> [(code: Int32, rows: [Int32])] {
        var places: [Int32: Int] = [:]
        var members: [(code: Int32, rows: [Int32])] = []
        // Codes are small numbers: a table says faster than a dictionary where a member is.
        var table = Array(repeating: Int32(-1), count: 4096)
        for row in rows {
            let code = codes[Int(row)]
            let isSmall = code >= 0 && code < 4096
            if isSmall, table[Int(code)] >= 0 {
                members[Int(table[Int(code)])].rows.append(row)
                continue
            }
            let place = places[code] ?? members.count
            if place == members.count {
                places[code] = place
                if isSmall { table[Int(code)] = Int32(place) }
                members.append((code, []))
            }
            members[place].rows.append(row)
        }
        return members
    }
}

extension Observations {
    /// For each row of a level, a code for its member of the grouping, or ``Table/missing``; `nil` where the level does
    /// not know the grouping, or no row names a member.
    fileprivate func codes(_ level: Level, _ grouping: Grouping) -> NarrowCells? {
        let table = table(level)
        switch grouping {
        case .year: return years(level, table)
        case .wave:
            guard level == .behaviour, table.has(.wave) else { return nil }
            let months = table.wide(.wave).map {
                $0 == Table.missingWide ? Table.missing : Int32($0 / Scale.unitsPerOne)
            }
            return NarrowCells(column: PackedColumn(months))
        case .session, .unit, .position, .competency, .channel:
            return table.has(grouping.column) ? table.narrow(grouping.column) : nil
        }
    }

    func name(_ code: Int32, _ grouping: Grouping) -> String {
        guard code != Table.missing else { return RowIndex.unnamedMember }
        return switch grouping {
        case .year, .wave: String(code)
        case .session, .unit, .position, .competency, .channel: name(code, in: grouping.column)
        }
    }

    /// The year of each row: that of its date, else that in which its session started, else its period's.
    private func years(_ level: Level, _ table: Table) -> NarrowCells? {
        guard level != .needs, level != .actions else { return nil }
        let hasSessionYears = table.has(.session) && directory.programs.contains { !$0.sessionYears.isEmpty }
        guard table.has(.date) || table.has(.period) || hasSessionYears else { return nil }
        let (dates, sessions) = (table.narrow(.date), table.narrow(.session))
        let (periods, programs) = (table.narrow(.period), table.narrow(.program))
        var known: [SessionPlace: Int32] = [:]
        let years = (0..<table.count).map { row -> Int32 in
            if dates[row] != Table.missing { return dates[row] / 10_000 }
            let place = SessionPlace(program: programs[row], session: sessions[row], period: periods[row])
            if let year = known[place] { return year }
            let year = year(of: place)
            known[place] = year
            return year
        }
        return NarrowCells(column: PackedColumn(years))
    }

    private struct SessionPlace: Hashable {
        var program: Int32
        var session: Int32
        var period: Int32
    }

    private func year(of place: SessionPlace) -> Int32 {
        let entry = directory.programs[Int(place.program)]
        if let year = entry.sessionYears[name(place.session, in: .session)] { return Int32(year) }
        let period = name(place.period, in: .period)
        return Int32(period.prefix(4)).flatMap { $0 >= 1000 ? $0 : nil } ?? Table.missing
    }
}
