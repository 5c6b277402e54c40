/// Rules that a row's cells must keep together.
enum RowRules {
    /// The cells that break a rule: scores above the maximum of their test.
    static func problems(_ rows: [Int32], _ cells: [Column: DecodedColumn], _ plan: ReadingPlan) -> [CellProblem] {
        guard case .numbers(let maximums, let maximumUnit)? = cells[.maximum] else { return [] }
        var problems: [CellProblem] = []
        for planned in plan.columns where planned.column == .pre || planned.column == .post {
            guard case .numbers(let scores, let unit)? = cells[planned.column] else { continue }
            for place in rows.indices {
                let (score, maximum) = (scores[place], maximums[place])
                guard score != Table.missingWide, maximum != Table.missingWide, score * unit > maximum * maximumUnit
                else { continue }
                let fault = CellFault(
                    "csv.over-maximum", "\(planned.column.rawValue) is above the test's maximum",
                    help: "correct the score or the maximum")
                problems.append(
                    CellProblem(
                        row: rows[place], header: planned.header, field: planned.field, fault: fault, isFatal: true))
            }
        }
        return problems
    }
}
