import Basics
import Diagnostics

/// Rules that a row's cells must keep, each for itself and together.
enum RowRules {
    /// The cells that break a rule.
    static func problems(_ rows: [Int32], _ cells: [Column: DecodedColumn], _ plan: ReadingPlan) -> [CellProblem] {
        fractions(rows, cells, plan) + excesses(rows, cells, plan)
    }

    /// Numbers of months or of people that are not whole: cut to one, they would count for another wave.
    private static func fractions(
        _ rows: [Int32], _ cells: [Column: DecodedColumn], _ plan: ReadingPlan
    ) -> [CellProblem] {
        var problems: [CellProblem] = []
        for planned in plan.columns where planned.column == .wave || planned.column == .people {
            guard let numbers = cells[planned.column] else { continue }
            for place in rows.indices {
                let number = numbers.number(place)
                guard number != Table.missingWide, number % Scale.unitsPerOne != 0 else { continue }
                let fault = CellFault(.notWhole(planned.column))
                problems.append(
                    CellProblem(
                        row: rows[place], header: planned.header, field: planned.field, fault: fault, isFatal: true))
            }
        }
        return problems
    }

    /// Scores above the maximum of their test.
    private static func excesses(
        _ rows: [Int32], _ cells: [Column: DecodedColumn], _ plan: ReadingPlan
    ) -> [CellProblem] {
        guard let maximums = cells[.maximum] else { return [] }
        var problems: [CellProblem] = []
        for planned in plan.columns where planned.column == .pre || planned.column == .post {
            guard let scores = cells[planned.column] else { continue }
            // Mostly all tests have one maximum and all scores are below.
            if case .same = maximums, let score = scores.greatest, let maximum = maximums.greatest, score <= maximum {
                continue
            }
            for place in rows.indices {
                let (score, maximum) = (scores.number(place), maximums.number(place))
                guard score != Table.missingWide, maximum != Table.missingWide, score > maximum else { continue }
                let fault = CellFault(.overMaximum(planned.column))
                problems.append(
                    CellProblem(
                        row: rows[place], header: planned.header, field: planned.field, fault: fault, isFatal: true))
            }
        }
        return problems
    }
}

extension Problem {
    fileprivate static func notWhole(_ column: Column) -> Problem {
        Problem(
            "csv.not-whole",
            ["en": "\(column.rawValue) is not a whole number", "id": "\(column.rawValue) bukan bilangan bulat"],
            severity: .warning,
            help: column == .wave
                ? [
                    "en": "write the months since the training, such as 3",
                    "id": "tulis banyaknya bulan sejak pelatihan, seperti 3",
                ] : ["en": "write how many people", "id": "tulis banyaknya orang"])
    }

    fileprivate static func overMaximum(_ column: Column) -> Problem {
        Problem(
            "csv.over-maximum",
            [
                "en": "\(column.rawValue) is above the test's maximum",
                "id": "\(column.rawValue) melebihi nilai maksimum tes",
            ], severity: .warning,
            help: ["en": "correct the score or the maximum", "id": "perbaiki skornya atau nilai maksimumnya"])
    }
}
