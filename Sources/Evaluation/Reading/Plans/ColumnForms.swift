import Diagnostics

/// Finds out how each column of numbers or dates in a file writes them: `1.250,5` or `1,250.5`, `17/8/25` or `8/17/25`.
///
/// What counts are all cells of a column, each distinct one once: a column in which "1.250" means one thing in line 3 and
/// another in line 9,000 is refused, not averaged. Of a large file only the first chunk is looked at beforehand; who
/// decodes the rest tells when a cell could change the verdict, and then all are.
///
/// Diagnostics: those of ``FormReport``.
struct ColumnForms {
    let file: CSVFile
    let declared: DeclaredDialect
    let missing: MissingValues
    let threads: Int
    /// Whether the site says in which time zone moments become days, so that they may be told in several.
    var hasTimeZone = false
    /// Whether only the file's first chunk is looked at.
    var isSample = false
    let log: DiagnosticLog

    /// The plans with the form of each such column; `nil` when a column contradicts itself, or can be read in two ways
    /// and nothing in the file says in which.
    func applied(to plans: [ReadingPlan]) throws(CSVFailure) -> [ReadingPlan]? {
        let columns = plans.flatMap(\.columns).filter { $0.kind.isNumber || $0.kind == .date }
        guard !columns.isEmpty else { return plans }
        let fields = Array(Set(columns.map(\.field))).sorted()
        let cells = try distinctCells(of: fields, in: plans)
        var surveys = zip(fields, cells).map { field, cells in
            FieldSurvey(cells, columns.filter { $0.field == field }, declared)
        }
        for place in fields.indices where !surveys[place].units.isEmpty {
            surveys[place].haveBareNumbers = try haveBareNumbers(fields[place])
        }
        let file = FileEvidence(surveys, headers: self.file.header.map(\.name), self.file.dialect, declared)
        let report = FormReport(file: self.file, hasTimeZone: hasTimeZone, log: log)
        var forms: [Int: FieldForm] = [:]
        for (field, survey) in zip(fields, surveys) {
            guard var form = report.form(of: survey, field: field, file) else { continue }
            form.isProven = form.isProven || !isSample
            forms[field] = form
        }
        guard forms.count == fields.count else { return nil }
        let written = plans.map { $0.written(in: forms, mayHaveOthers: isSample) }
        // What a unit says of a maximum, the author has not said of both tests.
        let undeclared = zip(plans, written).filter { !$0.0.saysMaximum }.map(\.1)
        return report.comparesAlike(undeclared) ? written : nil
    }

    /// The distinct cells of each field in the rows that a reading lets through, without those that any form reads the
    /// same (whole numbers) and those that are not read as they stand (blanks, missing values, what a sidecar maps). Of a
    /// date only the day, for with their times all of them differ.
    ///
    /// Of cells such as `52.7`, which all say the same of a form, the least one stands for all.
    private func distinctCells(of fields: [Int], in plans: [ReadingPlan]) throws(CSVFailure) -> [Set<String>] {
        let missing = missing
        let (batches, _) = try (isSample ? file.beginning : file).map(threads: threads) { batch in
            var evidence = fields.map { _ in FormEvidence() }
            let candidates = (0..<Int32(batch.count)).filter { batch.isRegular || batch[Int($0)].problem == nil }
            for plan in plans {
                var filter = RowFilter(plan.filters)
                let rows = filter.passing(candidates, of: batch)
                for column in plan.columns where column.kind.isNumber || column.kind == .date {
                    guard let place = fields.firstIndex(of: column.field) else { continue }
                    let cells = FieldCells(batch, field: column.field)
                    cells.forEachRaw(rows) { row, raw in
                        if evidence[place].saysNothing(raw, isDate: column.kind == .date) { return }
                        let cell = cells.trimmed(row)
                        let isRead = !missing.contains(cell) && column.meant(cell).baseAddress == cell.baseAddress
                        if isRead { evidence[place].add(cell, isDate: column.kind == .date) }
                    }
                }
            }
            return evidence.map(\.cells)
        }
        return fields.indices.map { place in Set(batches.flatMap { $0.partial[place] }) }
    }

    /// Whether any cell of a field is a number without anything behind it.
    private func haveBareNumbers(_ field: Int) throws(CSVFailure) -> Bool {
        let missing = missing
        let (batches, _) = try (isSample ? file.beginning : file).map(threads: threads) { batch in
            let cells = FieldCells(batch, field: field)
            return batch.rows.contains { row in
                guard batch.isRegular || batch[Int(row)].problem == nil else { return false }
                let cell = cells.trimmed(row)
                return !missing.contains(cell) && cell.allSatisfy { $0 >= 0x2C && $0 <= 0x39 && $0 != 0x2F }
            }
        }
        return batches.contains(where: \.partial)
    }
}

extension ColumnKind {
    /// Whether cells are numbers.
    var isNumber: Bool { self == .number || self == .money || self == .indicator }
}

extension DecimalReader.Extras {
    /// What may stand beside a number in a column: a currency's name beside money.
    static func of(_ kind: ColumnKind) -> DecimalReader.Extras { kind == .money ? .currency : [] }
}
