/// Which cells can stand for each other when people move: the units of a programme, and in other programmes the cells
/// that count towards the same totals.
///
/// A cell is a member of one row, as a unit is of its programme. All other sums in which it is a part make up its column.
/// Cells of one column can be exchanged: one more in the one and one less in the other changes none of these sums.
struct MemberGraph {
    /// The relation that is the row of each cell; -1 where it has none.
    let rows: [Int]
    /// The number of each cell's column; -1 of a cell without a row, or that is shown.
    private(set) var columns: [Int32]
    /// By cell, what shown sums within its row it is a part of, as a number; cells of the same number agree.
    private(set) var corners: [Int32]
    /// By cell, the hidden sum within its row that it is a part of, as a session is of its year; -1 where there is none.
    private(set) var enclosing: [Int32]
    private var starts: [Int] = []
    private var cells: [Int] = []

    /// The column of cells that are in no sum but their row, or only in such as can differ.
    static let free: Int32 = 0

    /// How many columns there are.
    var count: Int { starts.count - 1 }

    /// The hidden cells of a column, in ascending order.
    func cells(of column: Int32) -> ArraySlice<Int> { cells[starts[Int(column)]..<starts[Int(column) + 1]] }

    init(_ table: AlternativeTable) {
        let system = table.system
        rows = Self.rows(system)
        columns = Array(repeating: -1, count: system.cells.count)
        corners = Array(repeating: 0, count: system.cells.count)
        enclosing = columns
        let isWithinRow = Self.relationsWithinRows(system, rows)
        var (columnNumbers, cornerNumbers) = (Numbering(), Numbering())
        for cell in system.cells.indices where table.isHidden[cell] && rows[cell] >= 0 {
            var (column, corner) = (columnNumbers.start, cornerNumbers.start)
            forEachSum(of: cell, besides: rows[cell], in: table) { relation in
                if !isWithinRow[relation] {
                    if table.isHidden[table.parents[relation]] { return }
                    column = columnNumbers.number(of: column, relation)
                } else if !table.isHidden[table.parents[relation]] {
                    corner = cornerNumbers.number(of: corner, relation)
                } else {
                    let parent = table.parents[relation]
                    enclosing[cell] = Int32(parent)
                    forEachSum(of: parent, besides: -1, in: table) { further in
                        if system.relations[further].kind != .hierarchy, !table.isHidden[table.parents[further]] {
                            column = columnNumbers.number(of: column, further)
                        }
                    }
                }
            }
            (columns[cell], corners[cell]) = (column, corner)
        }
        sortCells(into: columnNumbers.count)
    }

    /// Goes through the sums of which a cell is a part and that bind it.
    private func forEachSum(of cell: Int, besides row: Int, in table: AlternativeTable, _ body: (Int) -> Void) {
        for number in table.system.incidenceRange(of: cell) {
            let incidence = table.system.incidences[number]
            let relation = incidence.relation
            guard incidence.position >= 0, relation != row, table.holds[relation],
                table.system.relations[relation].kind != .subset
            else { continue }
            // What a rest can take up binds nobody, and neither does a hidden total.
            if table.rests[relation] >= 0 { continue }
            body(relation)
        }
    }

    /// Numbers for lists of relations, built relation by relation.
    private struct Numbering {
        private var numbers: [UInt64: Int32] = [:]
        private(set) var count = 1

        var start: Int32 { 0 }

        mutating func number(of list: Int32, _ relation: Int) -> Int32 {
            let key = UInt64(UInt32(bitPattern: list)) << 32 | UInt64(UInt32(truncatingIfNeeded: relation))
            if let known = numbers[key] { return known }
            numbers[key] = Int32(count)
            count += 1
            return Int32(count - 1)
        }
    }

    private static func rows(_ system: CellSystem) -> [Int] {
        system.cells.indices.map { cell in
            var row = -1
            for incidence in system.incidences(of: cell) {
                let kind = system.relations[incidence.relation].kind
                guard kind.isBalanced else { continue }
                // What is itself broken down can't change without its parts.
                if incidence.position < 0 { return -1 }
                if kind == .hierarchy { return incidence.relation }
                if row < 0 { row = incidence.relation }
            }
            return row
        }
    }

    /// The relations whose children are all of one row, as the units that were merged are.
    private static func relationsWithinRows(_ system: CellSystem, _ rows: [Int]) -> [Bool] {
        system.relations.indices.map { number in
            let relation = system.relations[number]
            guard relation.kind.isBalanced, let first = relation.children.first, rows[first] >= 0, rows[first] != number
            else { return false }
            return relation.children.allSatisfy { rows[$0] == rows[first] }
        }
    }

    private mutating func sortCells(into count: Int) {
        starts = Array(repeating: 0, count: count + 1)
        for column in columns where column >= 0 { starts[Int(column) + 1] += 1 }
        for column in 0..<count { starts[column + 1] += starts[column] }
        var next = starts
        cells = Array(repeating: 0, count: starts[count])
        for (cell, column) in columns.enumerated() where column >= 0 {
            cells[next[Int(column)]] = cell
            next[Int(column)] += 1
        }
    }
}
