/// Rows of one reading from one batch, column by column.
struct DecodedRows: Sendable {
    /// For a wide file of reactions, the answers of all rows, item by item within a row.
    private(set) var answers: [Int16] = []
    /// The row's number in its batch, from 0.
    private(set) var rows: [Int32] = []
    /// What the codes of a column of names stand for.
    var names: [Column: [String]] = [:]
    private let order: [(column: Column, isWide: Bool)]

    init(columns planned: [PlannedColumn]) {
        order = planned.map { ($0.column, $0.kind.isWide) }
        narrow = planned.map { _ in [] }
        wide = planned.map { _ in [] }
    }

    private var narrow: [[Int32]]
    private var wide: [[Int64]]

    /// How many rows there are.
    var count: Int { rows.count }

    /// Adds a row; values come in the order of the planned columns.
    mutating func append(_ values: [Int64], answers: [Int16], row: Int32) {
        for number in order.indices {
            if order[number].isWide {
                wide[number].append(values[number])
            } else {
                narrow[number].append(values[number] == Table.missingWide ? Table.missing : Int32(values[number]))
            }
        }
        self.answers += answers
        rows.append(row)
    }

    /// The cells, by column.
    var cells: [Column: DecodedColumn] {
        var cells: [Column: DecodedColumn] = [:]
        for number in order.indices {
            cells[order[number].column] = order[number].isWide ? .wide(wide[number]) : .narrow(narrow[number])
        }
        return cells
    }
}
