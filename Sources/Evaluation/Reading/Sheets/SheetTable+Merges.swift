import Workbooks

extension SheetTable {
    /// For each field with cells that are merged over several rows: the first of them.
    ///
    /// - Parameter row: The first row below the header.
    /// - Returns: The uppermost cell of each such field's first merged range.
    func verticalMerges(from row: Int) -> [Int: CellReference] {
        var first: [Int: CellReference] = [:]
        for range in merges where range.rows.count > 1 && range.rows.upperBound > row {
            let cell = CellReference(row: range.rows.lowerBound, column: range.columns.lowerBound)
            let field = cell.column - firstColumn
            guard cell.row >= row, field >= 0, field < width else { continue }
            if first[field].map({ cell < $0 }) ?? true { first[field] = cell }
        }
        return first
    }
}
