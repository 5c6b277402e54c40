/// Rules that a row's cells must keep together.
enum RowRules {
    /// The cell that breaks a rule; `nil` when all hold.
    static func fault(of values: [Int64], _ columns: [PlannedColumn]) -> ReadingDecoder.SetAsideCell? {
        guard let maximum = columns.firstIndex(where: { $0.column == .maximum }), values[maximum] != Table.missingWide
        else {
            return nil
        }
        for (number, column) in columns.enumerated() where column.column == .pre || column.column == .post {
            guard values[number] != Table.missingWide, values[number] > values[maximum] else { continue }
            let fault = CellFault(
                "csv.over-maximum", "\(column.column.rawValue) is above the test's maximum",
                help: "correct the score or the maximum")
            return ReadingDecoder.SetAsideCell(fault: fault, header: column.header, field: column.field)
        }
        return nil
    }
}
