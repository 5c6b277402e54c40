/// Finds the rows of a programme, a session, a unit or a year without going through all rows each time.
struct RowIndex: Sendable {
    private let data: Observations
    private let rowsByProgram: [Level: RowLists]
    /// For each row, a code for its member of a grouping, or ``Table/missing``.
    let codes: [Level: [Grouping: NarrowCells]]

    /// Stands for the rows that name no member of a grouping.
    static let unnamedMember = ""

    /// Sorts the rows of every level by programme, in the order of the files.
    init(_ data: Observations) {
        self.data = data
        var index: [Level: RowLists] = [:]
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

    /// The rows of these programmes at a level.
    func rows(_ level: Level, ofPrograms programs: [Int32]) -> [Int32] {
        rowsByProgram[level]?.rows(of: programs) ?? []
    }

    /// The members of a grouping among the rows of a selection, in published order, each with its rows; first, where
    /// there are any, the rows that name none, as ``unnamedMember``.
    func members(of selection: Selection, by grouping: Grouping) -> [Selection.Member] {
        var rowsByCode: [Int32: [Level: [Int32]]] = [:]
        for level in Level.allCases {
            let rows = selection.rows(level)
            guard !rows.isEmpty, let codes = codes[level]?[grouping] else { continue }
            let members = RowPartition.members(of: rows, by: codes)
            // Where nobody names a member there is nothing to break down.
            if members.count == 1, members[0].code == Table.missing { continue }
            for member in members { rowsByCode[member.code, default: [:]][level] = member.rows }
        }
        let members = rowsByCode.map { (name: data.name($0, grouping), rows: $1) }
        return NaturalOrder.sorted(members, by: \.name).map { ($0.name, Selection(partOf: selection, rows: $0.rows)) }
    }
}

/// Rows by the code that they have: where they stand together, where each code's begin and end.
struct RowLists: Sendable {
    private var ranges: [Range<Int32>] = []
    private var lists: [[Int32]] = []

    init(ranges: [Range<Int32>]) { self.ranges = ranges }

    init(lists: [[Int32]]) { self.lists = lists }

    /// How many codes there are.
    var count: Int { max(ranges.count, lists.count) }

    /// The rows of several codes, in the order of these.
    func rows(of codes: [Int32]) -> [Int32] {
        var rows: [Int32] = []
        // At once: while an array grows, it is held twice.
        rows.reserveCapacity(
            codes.reduce(0) { $0 + (lists.isEmpty ? ranges[Int($1)].count : lists[Int($1)].count) })
        for code in codes {
            if lists.isEmpty { rows += ranges[Int(code)] } else { rows += lists[Int(code)] }
        }
        return rows
    }

    /// The rows of a code, ascending.
    subscript(code: Int) -> [Int32] { lists.isEmpty ? Array(ranges[code]) : lists[code] }
}

/// Sorts rows by a code, keeping their order.
enum RowPartition {
    /// The rows of each code from 0 to below `memberCount`; rows without a code are in none.
    static func rows(of codes: NarrowCells, memberCount: Int) -> RowLists {
        var counts = Array(repeating: 0, count: memberCount)
        var previous: Int64 = 0
        var isSorted = true
        codes.column.forEachStored { code in
            isSorted = isSorted && code >= previous
            previous = code
            if code >= 0 { counts[Int(code)] &+= 1 }
        }
        if isSorted {
            var end: Int32 = 0
            return RowLists(
                ranges: counts.map { count in
                    defer { end += Int32(count) }
                    return end..<end + Int32(count)
                })
        }
        var rows = counts.map { count in
            var rows: [Int32] = []
            rows.reserveCapacity(count)
            return rows
        }
        for (row, code) in codes.enumerated() where code >= 0 { rows[Int(code)].append(Int32(row)) }
        return RowLists(lists: rows)
    }

    /// Some rows by their codes, ``Table/missing`` among them.
    static func members(of rows: [Int32], by codes: NarrowCells) -> [(code: Int32, rows: [Int32])] {
        guard let counts = smallCounts(of: rows, by: codes) else { return manyMembers(of: rows, by: codes) }
        var members: [(code: Int32, rows: [Int32])] = []
        // Where the next row of each member goes in a list of all, member behind member.
        var next = counts
        var end = 0
        for place in counts.indices where counts[place] > 0 {
            next[place] = end
            end += counts[place]
        }
        let sorted = [Int32](unsafeUninitializedCapacity: rows.count) { sorted, count in
            next.withUnsafeMutableBufferPointer { next in
                codes.column.forEachStored(rows) { row, code in
                    let place = Self.place(of: code)
                    sorted[next[place]] = row
                    next[place] &+= 1
                }
            }
            count = rows.count
        }
        for place in counts.indices where counts[place] > 0 {
            let code = place == 0 ? Table.missing : Int32(place - 1)
            members.append((code, Array(sorted[next[place] - counts[place]..<next[place]])))
        }
        return members
    }

    /// Codes up to this are counted in a table.
    private static let tableSize = 4096

    @inline(__always)
    private static func place(of code: Int64) -> Int { code == PackedColumn.missing ? 0 : Int(code) &+ 1 }

    /// How many rows have each code, those without one first; `nil` where a code is large.
    private static func smallCounts(of rows: [Int32], by codes: NarrowCells) -> [Int]? {
        var counts = Array(repeating: 0, count: tableSize + 2)
        counts.withUnsafeMutableBufferPointer { counts in
            codes.column.forEachStored(rows) { _, code in
                let place = place(of: code)
                counts[place >= 0 && place <= tableSize ? place : tableSize + 1] &+= 1
            }
        }
        return counts.removeLast() == 0 ? counts : nil
    }

    private static func manyMembers(of rows: [Int32], by codes: NarrowCells) -> [(code: Int32, rows: [Int32])] {
        let members = Dictionary(grouping: rows) { codes[Int($0)] }
        return members.keys.sorted().map { ($0, members[$0] ?? []) }
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
    func years(_ level: Level, _ table: Table) -> NarrowCells? {
        // Needs and decisions have a date only; they belong to no session and no period.
        if level == .needs || level == .actions { return table.has(.date) ? datedYears(table) : nil }
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

    /// The year of one row, by the same rule; ``Table/missing`` where nothing tells it.
    func year(ofRow row: Int, in table: Table) -> Int32 {
        let date = table.narrow(.date)[row]
        if date != Table.missing { return date / 10_000 }
        return year(
            of: SessionPlace(
                program: table.narrow(.program)[row], session: table.narrow(.session)[row],
                period: table.narrow(.period)[row]))
    }

    private func datedYears(_ table: Table) -> NarrowCells {
        NarrowCells(
            column: PackedColumn(table.narrow(.date).map { $0 == Table.missing ? Table.missing : $0 / 10_000 }))
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
