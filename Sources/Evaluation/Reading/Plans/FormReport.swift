import Basics
import Diagnostics

/// Settles how a field is written, or tells why that can't be known.
///
/// Diagnostics: `csv.ambiguous-number`, `csv.mixed-numbers`, `csv.mixed-units`, `csv.unit`, `csv.ambiguous-date`,
/// `csv.mixed-dates`, `csv.mixed-time-zones`.
struct FormReport {
    let file: CSVFile
    let log: DiagnosticLog

    /// The form of a field; `nil`, with a diagnostic, when its cells contradict each other or leave it open.
    func form(of survey: FieldSurvey, field: Int, _ evidence: FileEvidence) -> FieldForm? {
        var form = FieldForm()
        if let numbers = survey.numbers {
            guard hasOneUnit(survey, field), let number = number(numbers, field, evidence.decimalMark) else {
                return nil
            }
            form.number = number
            form.unit = survey.haveBareNumbers ? nil : survey.units.keys.first
            form.isProven = numbers.hasOneDecimalMark
            if let unit = form.unit, let cell = survey.units[unit] { tell(unit, cell, field) }
        }
        if let dates = survey.dates {
            guard let date = date(dates, field, evidence.dateOrder) else { return nil }
            form.date = date
        }
        return form
    }

    private func number(
        _ survey: NumberSurvey, _ field: Int, _ mark: NumberForm.DecimalMark?
    ) -> NumberForm? {
        switch survey.verdict(preferring: .fractions) {
        case .certain(let form): return form
        case .ambiguous(_, let example):
            if let form = mark.flatMap(survey.form) { return form }
            let readings = survey.readings(of: example)
            let named = "\"\(example)\" in column \"\(file.header[field].name)\""
            log.log(
                Diagnostic(
                    "csv.ambiguous-number", "\(named) may be \(readings.point) or \(readings.comma)",
                    at: place(of: field),
                    help: "say which in the sidecar: dialect: {decimalChar: \".\"} for \(readings.point), "
                        + "dialect: {decimalChar: \",\"} for \(readings.comma)"))
            return nil
        case .mixed(let first, let second):
            report("csv.mixed-numbers", "numbers", first, second, field)
            return nil
        }
    }

    private func hasOneUnit(_ survey: FieldSurvey, _ field: Int) -> Bool {
        let cells = survey.units.values.sorted()
        // Beside numbers without one, a unit is told where it stands: it may be in a row of totals.
        guard let first = cells.first, cells.count > 1, !survey.haveBareNumbers else { return true }
        log.log(
            Diagnostic(
                "csv.mixed-units", "column \"\(file.header[field].name)\" holds \"\(first)\" and \"\(cells[1])\"",
                at: place(of: field),
                help: "write all of them in one unit, or none; or say in the sidecar what each stands for: values: "
                    + "{\(survey.columns[0].rawValue): {\"\(first)\": …}}"))
        return false
    }

    private func tell(_ unit: CellUnit, _ cell: String, _ field: Int) {
        let number = Array(cell.utf8).withUnsafeBytes { bytes in
            CellUnit.split(bytes).map { String(decoding: $0.number, as: UTF8.self) } ?? ""
        }
        let maximum = unit.maximum.map { ", out of \($0)" } ?? ""
        log.log(
            Diagnostic(
                "csv.unit",
                "column \"\(file.header[field].name)\" has a unit: \"\(cell)\" is read as \(number)\(maximum)",
                severity: .remark, at: place(of: field)))
    }

    private func date(_ survey: DateSurvey, _ field: Int, _ order: DateOrder?) -> DateOrder? {
        let zones = survey.offsets.sorted { $0.key < $1.key }
        if zones.count > 1 {
            log.log(
                Diagnostic(
                    "csv.mixed-time-zones",
                    "column \"\(file.header[field].name)\" has times of several time zones: \"\(zones[0].value)\" and "
                        + "\"\(zones[1].value)\"", at: place(of: field),
                    help: "write all of them in one time zone, or days without times"))
            return nil
        }
        switch survey.verdict {
        case .mixed(let first, let second):
            report("csv.mixed-dates", "dates", first, second, field)
            return nil
        case .certain(let own):
            guard let example = survey.open, survey.decidedOrder == nil else { return own }
            if let order { return order }
            reportOpen(example, field)
            return nil
        }
    }

    private func reportOpen(_ example: String, _ field: Int) {
        let days = DateOrder.allCases.map { order in
            CellDate.date(example, order).map { "\($0)" } ?? "nothing"
        }
        log.log(
            Diagnostic(
                "csv.ambiguous-date",
                "\"\(example)\" in column \"\(file.header[field].name)\" may be \(days[0]) or \(days[1])",
                at: place(of: field),
                help: "say which in the sidecar: dialect: {dateOrder: day-first} for \(days[0]), "
                    + "dialect: {dateOrder: month-first} for \(days[1])"))
    }

    private func report(_ id: String, _ things: String, _ first: String, _ second: String, _ field: Int) {
        let message =
            "column \"\(file.header[field].name)\" writes \(things) in two ways: \"\(first)\" and \"\(second)\""
        log.log(
            Diagnostic(
                id, message, at: place(of: field),
                help: "write all of them in one way; Tolok does not guess which one is meant"))
    }

    private func place(of field: Int) -> SourceLocation {
        let header = file.header[field]
        return SourceLocation(file: file.name, line: header.line, column: header.column)
    }
}
