import Basics
import Diagnostics

/// Finds out how each column of numbers or dates in a file writes them: `1.250,5` or `1,250.5`, `17/8/25` or `8/17/25`.
///
/// What counts are all cells of a column, each distinct one once: a column in which "1.250" means one thing in line 3 and
/// another in line 9,000 is refused, not averaged. Of a large file only the first chunk is looked at beforehand; who
/// decodes the rest tells when a cell could change the verdict, and then all are.
///
/// Diagnostics: `csv.ambiguous-number`, `csv.mixed-numbers`, `csv.mixed-dates`.
struct ColumnForms {
    let file: CSVFile
    let declared: DeclaredDialect
    let missing: MissingValues
    let threads: Int
    /// Whether only the file's first chunk is looked at.
    var isSample = false
    let log: DiagnosticLog

    private struct Form {
        var number = NumberForm.plain
        var date = CellDate.Order.dayFirst
        var isProven = true
    }

    /// The plans with the form of each such column; `nil` when a column contradicts itself.
    func applied(to plans: [ReadingPlan]) throws(CSVFailure) -> [ReadingPlan]? {
        let columns = plans.flatMap(\.columns).filter { $0.kind.isNumber || $0.kind == .date }
        guard !columns.isEmpty else { return plans }
        let fields = Array(Set(columns.map(\.field))).sorted()
        let cells = try distinctCells(of: fields, in: plans)
        var forms: [Int: Form] = [:]
        for (field, cells) in zip(fields, cells) {
            let kinds = columns.filter { $0.field == field }.map(\.kind)
            guard let form = form(of: cells.sorted(), field: field, kinds) else { continue }
            forms[field] = form
        }
        guard forms.count == fields.count else { return nil }
        return plans.map { plan in
            var plan = plan
            for number in plan.columns.indices {
                guard let form = forms[plan.columns[number].field] else { continue }
                plan.columns[number].form = form.number
                plan.columns[number].dateOrder = form.date
                plan.columns[number].isFormProven = form.isProven || !isSample
                plan.columns[number].mayHaveOtherForm = isSample
            }
            return plan
        }
    }

    /// The form of a field; `nil`, with a diagnostic, when its cells contradict each other.
    private func form(of cells: [String], field: Int, _ kinds: [ColumnKind]) -> Form? {
        var form = Form()
        if kinds.contains(where: \.isNumber) {
            let isMoney = kinds.contains(.money)
            let mayNameCurrency = isMoney || kinds.contains(.indicator)
            var survey = NumberSurvey(
                decimal: declared.decimalMark, group: declared.groupMark,
                extras: mayNameCurrency ? .of(.money) : .of(.number))
            for cell in cells { Array(cell.utf8).withUnsafeBytes { survey.add($0) } }
            guard let number = number(survey.verdict(preferring: isMoney ? .thousands : .fractions), field) else {
                return nil
            }
            form.number = number
            form.isProven = survey.hasOneDecimalMark
        }
        if kinds.contains(.date) {
            var survey = DateSurvey()
            for cell in cells { survey.add(cell) }
            guard let date = date(survey.verdict, field) else { return nil }
            form.date = date
        }
        return form
    }

    private func number(_ verdict: NumberSurvey.Verdict, _ field: Int) -> NumberForm? {
        switch verdict {
        case .certain(let form): return form
        case .ambiguous(let form, let example):
            log.log(
                Diagnostic(
                    "csv.ambiguous-number",
                    "\"\(example)\" in column \"\(file.header[field].name)\" could be read in two ways; "
                        + "\"\(form.decimal.rawValue)\" is taken as the decimal mark",
                    severity: .warning, at: place(of: field),
                    help: "declare it in the sidecar: dialect: {decimalChar: \"\(form.decimal.rawValue)\"}"))
            return form
        case .mixed(let first, let second):
            report("csv.mixed-numbers", "numbers", first, second, field)
            return nil
        }
    }

    private func date(_ verdict: DateSurvey.Verdict, _ field: Int) -> CellDate.Order? {
        switch verdict {
        case .certain(let order): return order
        case .mixed(let first, let second):
            report("csv.mixed-dates", "dates", first, second, field)
            return nil
        }
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
}

/// The cells of a field that say how it writes numbers or dates.
private struct FormEvidence {
    private var distinct = ByteInterner()
    /// The least cell, in the order of its bytes, with a decimal point, and with a comma.
    private var withPoint: [UInt8] = []
    private var withComma: [UInt8] = []

    /// The first eight bytes of ``withPoint`` as a number that is ordered as texts are: a short cell whose number is not
    /// below it does not come before it.
    private var withPointOrder = UInt64.max

    /// Whether a short cell certainly adds nothing: whole numbers don't, nor does a decimal that comes behind the least.
    @inline(__always)
    func saysNothing(_ cell: FieldCells.Raw, isDate: Bool) -> Bool {
        let word = cell.word
        guard let short = ShortDecimal(word, count: cell.count, mark: UInt8(ascii: ".")) else { return false }
        return !short.hasDecimals || !isDate && word.bigEndian >= withPointOrder
    }

    /// As texts.
    var cells: [String] {
        (0..<Int32(distinct.count)).map(distinct.string)
            + [withPoint, withComma].filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func add(_ whole: UnsafeRawBufferPointer, isDate: Bool) {
        let cell = Self.withoutTime(whole)
        guard !isDate, let mark = NumberSurvey.plainMark(cell) else {
            if !Self.isWholeNumber(cell) { _ = distinct.intern(cell) }
            return
        }
        if mark == UInt8(ascii: ".") {
            guard withPoint.isEmpty || cell.lexicographicallyPrecedes(withPoint) else { return }
            withPoint = Array(cell)
            let prefix = withPoint.prefix(8)
            withPointOrder = prefix.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - prefix.count))
            // Of what is longer, its own beginning comes before it.
            if withPoint.count > 8 { withPointOrder += 1 }
        } else if withComma.isEmpty || cell.lexicographicallyPrecedes(withComma) {
            withComma = Array(cell)
        }
    }

    private static func isWholeNumber(_ cell: UnsafeRawBufferPointer) -> Bool {
        cell.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// The cell up to a blank, if what stands behind that is a time: `15:29`.
    private static func withoutTime(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard cell.contains(UInt8(ascii: ":")), let blank = cell.firstIndex(of: UInt8(ascii: " ")) else { return cell }
        return UnsafeRawBufferPointer(rebasing: cell[..<blank])
    }
}

extension ColumnKind {
    /// Whether cells are numbers.
    fileprivate var isNumber: Bool { self == .number || self == .money || self == .indicator }
}

extension DecimalReader.Extras {
    /// What may stand beside a number in a column: a currency's name beside money.
    static func of(_ kind: ColumnKind) -> DecimalReader.Extras { kind == .money ? .currency : [] }
}
