/// The used rows of one level, of all files, column by column.
///
/// A cell that was left empty, and every cell of a column that a file does not have, is ``missing``. The column
/// `participant` holds persons, as ``PersonRegister`` numbers them.
struct Table: Sendable {
    /// Stands for an empty cell.
    static let missing = Int32.min
    /// Stands for an empty cell in a column of numbers.
    static let missingWide = Int64.min

    private(set) var count = 0
    private let schema: [Column]
    /// Column by column as in the schema, which is so short that looking through it is quicker than hashing.
    private var columns: [PackedColumn]

    /// An empty table with these columns.
    init(_ schema: [ColumnSchema]) {
        self.schema = schema.map(\.column)
        columns = Array(repeating: PackedColumn(), count: schema.count)
    }

    /// The cells of a column, packed.
    func packed(_ column: Column) -> PackedColumn {
        place(of: column).map { columns[$0] }
            ?? PackedColumn(repeating: PackedColumn.missing, count: count)
    }

    /// Names, choices, answers, dates or persons, a cell for each row.
    func narrow(_ column: Column) -> NarrowCells { NarrowCells(column: packed(column)) }

    /// Numbers, a cell for each row, in units of ``Scale``.
    func wide(_ column: Column) -> WideCells { WideCells(column: packed(column)) }

    /// Whether the level knows the column.
    func knows(_ column: Column) -> Bool { place(of: column) != nil }

    /// Whether any row has a value in this column.
    func has(_ column: Column) -> Bool { place(of: column).map { columns[$0].hasValues } ?? false }

    private func place(of column: Column) -> Int? { schema.firstIndex(of: column) }

    /// Makes room for rows that are likely to come.
    mutating func reserve(_ rows: Int) {
        for place in columns.indices { columns[place].reserve(rows) }
    }

    /// Appends rows given column by column; columns that are not given stay empty.
    mutating func append(_ added: [Column: DecodedColumn], count addedCount: Int) {
        for (place, column) in schema.enumerated() {
            switch added[column] {
            case .codes(let codes)?: columns[place].append(codes)
            case .numbers(let numbers, let unit, let extent)?:
                columns[place].append(numbers, unit: unit, extent: extent)
            case .same(let value, let unit)?: columns[place].append(repeating: value, unit: unit, count: addedCount)
            case nil: columns[place].append(repeating: PackedColumn.missing, count: addedCount)
            }
        }
        count += addedCount
    }

    /// Appends the rows of another table of the level.
    mutating func append(_ other: Table) {
        for (place, column) in schema.enumerated() {
            let cells = other.packed(column)
            columns[place].append((0..<cells.count).map(cells.stored), unit: cells.unit)
        }
        count += other.count
    }

    /// Puts a column that the level knows in the place of one of the same length.
    mutating func set(_ column: Column, to cells: PackedColumn) {
        precondition(cells.count == count, "a column has a cell for each row")
        guard let place = place(of: column) else { preconditionFailure("the level knows the column") }
        columns[place] = cells
    }

    /// Keeps the first rows only.
    mutating func truncate(to kept: Int) {
        for place in columns.indices { columns[place].truncate(to: kept) }
        count = min(count, kept)
    }

    /// The rows in this order, perhaps not all of them.
    func reordered(_ rows: [Int32]) -> Table {
        var table = self
        for place in columns.indices { table.columns[place] = columns[place].reordered(rows) }
        table.count = rows.count
        return table
    }

    /// Where each row goes when rows are sorted by programme and keep their order within one; `nil` when they are sorted.
    /// Every row has a programme.
    ///
    /// Figures are computed programme by programme: rows that stand together are read without waiting for memory.
    var placesByProgram: [Int32]? {
        let programs = packed(.program)
        guard !programs.isConstant, let last = programs.greatest else { return nil }
        // What follows from the number of rows that each programme has.
        var next = Array(repeating: Int32(0), count: Int(last) + 2)
        var (previous, isSorted) = (Int64(-1), true)
        next.withUnsafeMutableBufferPointer { next in
            programs.forEachStored { program in
                isSorted = isSorted && program >= previous
                previous = program
                next[Int(program) &+ 1] &+= 1
            }
        }
        guard !isSorted else { return nil }
        for program in 1..<next.count { next[program] += next[program - 1] }
        return [Int32](unsafeUninitializedCapacity: programs.count) { places, filled in
            next.withUnsafeMutableBufferPointer { next in
                programs.forEachStored { program in
                    places[filled] = next[Int(program)]
                    next[Int(program)] &+= 1
                    filled &+= 1
                }
            }
        }
    }

    /// Moves each row to the place that `destinations` gives for it, column after column, so that no more than one is
    /// held twice: from the widest on, for each goes where the one before was.
    mutating func move(to destinations: [Int32]) {
        var spare: [UInt8] = []
        for place in columns.indices.sorted(by: { columns[$0].byteCount > columns[$1].byteCount }) {
            columns[place].move(to: destinations, by: &spare)
        }
    }

    /// Keeps the rows for which `isKept` holds.
    mutating func filter(_ isKept: [Bool]) {
        self = reordered(isKept.indices.filter { isKept[$0] }.map(Int32.init))
    }
}

/// Names, choices, answers, dates or persons of a table's column: codes, or ``Table/missing``.
struct NarrowCells: RandomAccessCollection, Sendable {
    let column: PackedColumn

    var startIndex: Int { 0 }
    var endIndex: Int { column.count }

    @inline(__always)
    subscript(row: Int) -> Int32 {
        let value = column.stored(row)
        return value == PackedColumn.missing ? Table.missing : Int32(truncatingIfNeeded: value)
    }
}

/// Numbers of a table's column, in units of ``Scale``, or ``Table/missingWide``.
struct WideCells: RandomAccessCollection, Sendable {
    let column: PackedColumn

    var startIndex: Int { 0 }
    var endIndex: Int { column.count }

    @inline(__always)
    subscript(row: Int) -> Int64 { column[row] }
}

/// The cells of one column of some rows.
enum DecodedColumn: Sendable {
    /// Names, choices, answers, dates; `Int32.min` for an empty cell.
    case codes([Int32])
    /// Numbers in multiples of `unit`, with their extent; `Int64.min` for an empty cell.
    case numbers([Int64], unit: Int64, extent: NumberExtent)
    /// The same value in each row, in multiples of `unit`.
    case same(Int64, unit: Int64)

    /// Numbers in multiples of `unit`.
    init(_ numbers: [Int64], unit: Int64) {
        self = .numbers(numbers, unit: unit, extent: NumberExtent(numbers))
    }

    /// The number in a row, in units of ``Scale``; ``Table/missingWide`` where there is none or the column holds codes.
    func number(_ place: Int) -> Int64 {
        switch self {
        case .codes: Table.missingWide
        case .numbers(let numbers, let unit, _):
            numbers[place] == Table.missingWide ? Table.missingWide : numbers[place] * unit
        case .same(let number, let unit): number * unit
        }
    }

    /// The greatest number, in units of ``Scale``; `nil` where there is none or the column holds codes.
    var greatest: Int64? {
        switch self {
        case .codes: nil
        case .numbers(_, let unit, let extent): extent.high == .min ? nil : extent.high * unit
        case .same(let number, let unit): number * unit
        }
    }

    /// The codes of a column of codes.
    var codes: [Int32]? { if case .codes(let codes) = self { codes } else { nil } }
}
