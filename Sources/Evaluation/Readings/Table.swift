/// The used rows of one level, of all files, column by column.
///
/// Names, choices, answers and dates take four bytes a row, numbers and persons eight. A cell that was left empty, and
/// every cell of a column that a file does not have, is ``missing``.
struct Table: Sendable {
    /// Stands for an empty cell.
    static let missing = Int32.min
    /// Stands for an empty cell in a column of numbers or persons.
    static let missingWide = Int64.min

    private(set) var count = 0
    private var narrowColumns: [Column: [Int32]] = [:]
    private var wideColumns: [Column: [Int64]] = [:]

    /// An empty table with these columns.
    init(_ schema: [ColumnSchema]) {
        for column in schema {
            if column.kind.isWide { wideColumns[column.column] = [] } else { narrowColumns[column.column] = [] }
        }
    }

    /// Names, choices, answers or dates, a cell for each row.
    func narrow(_ column: Column) -> [Int32] {
        narrowColumns[column] ?? Array(repeating: Self.missing, count: count)
    }

    /// Numbers or persons, a cell for each row.
    func wide(_ column: Column) -> [Int64] {
        wideColumns[column] ?? Array(repeating: Self.missingWide, count: count)
    }

    /// Whether the column holds names, choices, answers or dates.
    func hasNarrow(_ column: Column) -> Bool { narrowColumns[column] != nil }

    /// Whether the column holds numbers or persons.
    func hasWide(_ column: Column) -> Bool { wideColumns[column] != nil }

    /// Whether any row has a value in this column.
    func has(_ column: Column) -> Bool {
        narrowColumns[column]?.contains { $0 != Self.missing } ?? wideColumns[column]?.contains {
            $0 != Self.missingWide
        }
            ?? false
    }

    /// Appends rows given column by column; columns that are not given stay empty.
    mutating func append(_ columns: [Column: DecodedColumn], count added: Int) {
        for column in narrowColumns.keys {
            if case .narrow(let cells)? = columns[column] {
                narrowColumns[column, default: []] += cells
            } else {
                narrowColumns[column, default: []] += repeatElement(Self.missing, count: added)
            }
        }
        for column in wideColumns.keys {
            if case .wide(let cells)? = columns[column] {
                wideColumns[column, default: []] += cells
            } else {
                wideColumns[column, default: []] += repeatElement(Self.missingWide, count: added)
            }
        }
        count += added
    }

    /// Keeps the rows for which `isKept` holds.
    mutating func filter(_ isKept: [Bool]) {
        for column in narrowColumns.keys { narrowColumns[column] = Self.kept(narrowColumns[column] ?? [], isKept) }
        for column in wideColumns.keys { wideColumns[column] = Self.kept(wideColumns[column] ?? [], isKept) }
        count = isKept.count { $0 }
    }

    private static func kept<Cell>(_ cells: [Cell], _ isKept: [Bool]) -> [Cell] {
        zip(cells, isKept).compactMap { $1 ? $0 : nil }
    }
}

/// The cells of one column of some rows.
enum DecodedColumn: Sendable {
    case narrow([Int32])
    case wide([Int64])
}

extension ColumnKind {
    /// Whether a cell takes eight bytes.
    var isWide: Bool {
        switch self {
        case .person, .number, .money: true
        case .name, .program, .choice, .answer, .date, .text, .presence: false
        }
    }
}
