/// What a sheet holds, as the text of a CSV file: a line for each row of the sheet, also for those that hold nothing, so
/// that lines and rows bear the same numbers but where a cell holds a line end.
public struct SheetTable: Sendable {
    /// The text, without the columns on the left that hold nothing. All records have the same number of fields.
    public let text: [UInt8]
    /// The column of the sheet, from 0, that the first field stands in.
    public let firstColumn: Int
    /// How many fields each record has; 0 for a sheet that holds nothing.
    public let width: Int
    /// What separates the fields.
    public let separator: UInt8
    /// Formulas whose result the workbook does not store.
    public let missingResults: NotedCells
    /// Cells that hold an error such as `#N/A`: nothing is read from them.
    public let errors: NotedCells
    /// Merged cells. Only the first cell of each holds something.
    public let merges: [CellRange]
    /// For each row with line ends in its cells: its number, and how many there are in all rows up to it.
    let lineEnds: [(row: Int, total: Int)]

    /// Whether no cell holds anything.
    public var isEmpty: Bool { width == 0 }

    /// The row of the sheet that a line of the text belongs to, both from 1.
    public func row(ofLine line: Int) -> Int {
        var (low, high) = (0, lineEnds.count)
        while low < high {
            let middle = (low + high) / 2
            // The last line of this row.
            if lineEnds[middle].row + lineEnds[middle].total < line { low = middle + 1 } else { high = middle }
        }
        let before = low > 0 ? lineEnds[low - 1].total : 0
        guard low < lineEnds.count else { return line - before }
        return min(line - before, lineEnds[low].row)
    }
}
