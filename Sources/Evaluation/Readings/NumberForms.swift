import Diagnostics

/// Finds out how each column of numbers in a file writes them: `1.250,5` or `1,250.5`.
///
/// All cells of a column are looked at, each distinct one once, before any is read: a column in which "1.250" means one
/// thing in line 3 and another in line 9,000 is refused, not averaged.
struct NumberForms {
    let file: CSVFile
    let declared: DeclaredDialect
    let threads: Int
    let log: DiagnosticLog

    /// The plans with the form of each column of numbers; `nil` when a column contradicts itself.
    func applied(to plans: [ReadingPlan]) throws(CSVFailure) -> [ReadingPlan]? {
        let columns = plans.flatMap(\.columns).filter { $0.kind == .number || $0.kind == .money }
        guard !columns.isEmpty else { return plans }
        let forms = try forms(of: columns)
        guard !forms.values.contains(where: { $0 == nil }) else { return nil }
        return plans.map { plan in
            var plan = plan
            for number in plan.columns.indices {
                if let form = forms[plan.columns[number].field] { plan.columns[number].form = form ?? .plain }
            }
            return plan
        }
    }

    private func forms(of columns: [PlannedColumn]) throws(CSVFailure) -> [Int: NumberForm?] {
        let fields = Array(Set(columns.map(\.field))).sorted()
        let cells = try distinctCells(of: fields)
        var forms: [Int: NumberForm?] = [:]
        for (place, field) in fields.enumerated() {
            var survey = NumberSurvey(
                decimal: declared.decimalMark, group: declared.groupMark, extras: .of(columns, field: field))
            for cell in cells[place].sorted() {
                Array(cell.utf8).withUnsafeBytes { survey.add($0) }
            }
            let isMoney = columns.contains { $0.field == field && $0.kind == .money }
            forms[field] = form(survey.verdict(preferring: isMoney ? .thousands : .fractions), field: field)
        }
        return forms
    }

    private func form(_ verdict: NumberSurvey.Verdict, field: Int) -> NumberForm? {
        let header = file.header[field]
        let place = SourceLocation(file: file.name, line: header.line, column: header.column)
        switch verdict {
        case .certain(let form): return form
        case .ambiguous(let form, let example):
            log.log(
                Diagnostic(
                    "csv.ambiguous-number",
                    "\"\(example)\" in column \"\(header.name)\" could be read in two ways; "
                        + "\"\(form.decimal.rawValue)\" is taken as the decimal mark",
                    severity: .warning, at: place,
                    help: "declare it in the sidecar: dialect: {decimalChar: \"\(form.decimal.rawValue)\"}"))
            return form
        case .mixed(let first, let second):
            log.log(
                Diagnostic(
                    "csv.mixed-numbers",
                    "column \"\(header.name)\" writes numbers in two ways: \"\(first)\" and \"\(second)\"", at: place,
                    help: "write all of them in one way; Tolok does not guess which one is meant"))
            return nil
        }
    }

    /// The distinct cells of each field, without those that any form reads the same: whole numbers and blanks.
    private func distinctCells(of fields: [Int]) throws(CSVFailure) -> [Set<String>] {
        let (batches, _) = try file.map(threads: threads) { batch in
            var distinct = fields.map { _ in ByteInterner() }
            for row in 0..<batch.count {
                let record = batch[row]
                guard record.problem == nil else { continue }
                for (place, field) in fields.enumerated() {
                    let cell = CellText.trimmed(record.field(field))
                    if !cell.isEmpty, !Self.isWholeNumber(cell) { _ = distinct[place].intern(cell) }
                }
            }
            return distinct.map { interner in (0..<Int32(interner.count)).map(interner.string) }
        }
        return fields.indices.map { place in Set(batches.flatMap { $0.partial[place] }) }
    }

    private static func isWholeNumber(_ cell: UnsafeRawBufferPointer) -> Bool {
        cell.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
}

extension DecimalReader.Extras {
    /// What may stand beside a number in a column: a currency's name beside money.
    static func of(_ kind: ColumnKind) -> DecimalReader.Extras { kind == .money ? .currency : [] }

    fileprivate static func of(_ columns: [PlannedColumn], field: Int) -> DecimalReader.Extras {
        columns.first { $0.field == field }.map { of($0.kind) } ?? []
    }
}
