/// Rules that a row's cells must keep, each for itself and together.
enum RowRules {
    /// The cell that breaks a rule; `nil` when all hold.
    static func fault(of values: [Int64], _ columns: [PlannedColumn]) -> ReadingDecoder.SetAsideCell? {
        fraction(values, columns) ?? excess(values, columns)
    }

    /// A number of months or of people that is not whole: cut to one, it would count for another wave.
    private static func fraction(_ values: [Int64], _ columns: [PlannedColumn]) -> ReadingDecoder.SetAsideCell? {
        for (number, column) in columns.enumerated() where column.column == .wave || column.column == .people {
            guard values[number] != Table.missingWide, values[number] % Scale.unitsPerOne != 0 else { continue }
            let fault = CellFault(
                "csv.not-whole", "\(column.column.rawValue) is not a whole number",
                help: column.column == .wave
                    ? "write the months since the training, such as 3" : "write how many people")
            return ReadingDecoder.SetAsideCell(fault: fault, header: column.header, field: column.field)
        }
        return nil
    }

    /// A score above the test's maximum.
    private static func excess(_ values: [Int64], _ columns: [PlannedColumn]) -> ReadingDecoder.SetAsideCell? {
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
