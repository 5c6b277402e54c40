/// A cell of a sheet, as a spreadsheet names it: `F12`.
public struct CellReference: Sendable, Hashable {
    /// The largest numbers of rows and columns that a sheet has.
    static let maximumRows = 1_048_576
    static let maximumColumns = 16_384

    /// The row, from 1.
    public let row: Int
    /// The column, from 0.
    public let column: Int

    /// The cell in this row (from 1) and column (from 0).
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The cell with this name; `nil` when it is none, or lies outside of any sheet.
    init?(_ name: UnsafeBufferPointer<UInt8>) {
        var (column, row, place) = (0, 0, 0)
        while place < name.count, case let letter = name[place] & 0xDF, letter >= 0x41, letter <= 0x5A, place < 3 {
            column = column * 26 + Int(letter) - 0x40
            place += 1
        }
        let letters = place
        while place < name.count, case let digit = Int(name[place]) - 0x30, (0...9).contains(digit), place - letters < 7
        {
            row = row * 10 + digit
            place += 1
        }
        guard letters > 0, place > letters, place == name.count, column <= Self.maximumColumns, row > 0,
            row <= Self.maximumRows
        else { return nil }
        self.init(row: row, column: column - 1)
    }

    /// The letters of a column: `A` for 0.
    public static func letters(ofColumn column: Int) -> String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            letters = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension CellReference: CustomStringConvertible {
    /// `F12`.
    public var description: String { Self.letters(ofColumn: column) + String(row) }
}

extension CellReference: Comparable {
    /// Row by row.
    public static func < (left: CellReference, right: CellReference) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// A rectangle of cells.
public struct CellRange: Sendable, Hashable {
    /// Its rows, from 1.
    public let rows: ClosedRange<Int>
    /// Its columns, from 0.
    public let columns: ClosedRange<Int>

    init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The rectangle that a reference such as `B2:D5` names; `nil` when it names none.
    init?(_ reference: UnsafeBufferPointer<UInt8>) {
        guard let colon = reference.firstIndex(of: UInt8(ascii: ":")),
            let first = CellReference(UnsafeBufferPointer(rebasing: reference[..<colon])),
            let last = CellReference(UnsafeBufferPointer(rebasing: reference[(colon + 1)...])),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.init(rows: first.row...last.row, columns: first.column...last.column)
    }
}

/// Cells that have something in common.
public struct NotedCells: Sendable {
    /// More than these are not told apart from none.
    private static let most = 1_000_000

    /// The cells, row by row.
    public private(set) var cells: [CellReference] = []

    mutating func note(_ cell: CellReference) {
        if cells.count < Self.most { cells.append(cell) }
    }
}
