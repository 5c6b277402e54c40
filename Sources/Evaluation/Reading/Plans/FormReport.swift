import Basics
import Diagnostics

/// Settles how a field is written, or tells why that can't be known.
///
/// Diagnostics: `csv.ambiguous-number`, `csv.mixed-numbers`, `csv.mixed-units`, `csv.unlike-scores`, `csv.unit`, `csv.ambiguous-date`,
/// `csv.mixed-dates`, `csv.mixed-time-zones`.
struct FormReport {
    let file: CSVFile
    /// Whether the site says in which time zone moments become days.
    let hasTimeZone: Bool
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
            form.isDateProven = dates.decidedOrder != nil || dates.open != nil
            form.offset = dates.offsets.keys.first
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
            log.log(.ambiguousNumber(shown(example), name(field), survey.readings(of: example)), at: place(of: field))
            return nil
        case .mixed(let first, let second):
            log.log(.mixedNumbers(name(field), shown(first), shown(second)), at: place(of: field))
            return nil
        }
    }

    private func hasOneUnit(_ survey: FieldSurvey, _ field: Int) -> Bool {
        let cells = survey.units.values.sorted()
        // Beside numbers without one, a unit is told where it stands: it may be in a row of totals.
        guard let first = cells.first, cells.count > 1, !survey.haveBareNumbers else { return true }
        log.log(.mixedUnits(name(field), shown(first), shown(cells[1]), survey.columns[0]), at: place(of: field))
        return false
    }

    /// Whether the two scores that a reading compares are out of the same number of points, as far as headers and cells
    /// tell; logs where they aren't.
    func comparesAlike(_ plans: [ReadingPlan]) -> Bool {
        var areAlike = true
        for plan in plans {
            let pair = plan.level.halves.compactMap { half in plan.columns.first { $0.column == half } }
            guard pair.count == 2 else { continue }
            let scores = pair.map { ScoreUnit($0.header, $0.unit) }
            guard !scores[0].agrees(with: scores[1]) else { continue }
            let problem = Problem.unlikeScores(pair.map(\.header), scores, plan.level)
            log.log(Diagnostic(problem, at: place(of: pair[1].field)))
            areAlike = false
        }
        return areAlike
    }

    private func tell(_ unit: CellUnit, _ cell: String, _ field: Int) {
        let number = Array(cell.utf8).withUnsafeBytes { bytes in
            CellUnit.split(bytes).map { String(decoding: $0.number, as: UTF8.self) } ?? ""
        }
        let value: LocalizedText? = unit.maximum.map {
            ["en": "\(number), out of \($0)", "id": "\(number) dari \($0)"]
        }
        log.log(.unit(name(field), shown(cell), value ?? "\(number)"), at: place(of: field))
    }

    private func date(_ survey: DateSurvey, _ field: Int, _ order: DateOrder?) -> DateOrder? {
        let zones = survey.offsets.sorted { $0.key < $1.key }
        if zones.count > 1, !hasTimeZone {
            log.log(.mixedTimeZones(name(field), zones[0].value, zones[1].value), at: place(of: field))
            return nil
        }
        switch survey.verdict {
        case .mixed(let first, let second):
            log.log(.mixedDates(name(field), shown(first), shown(second)), at: place(of: field))
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
            CellDate.date(example, order).map { "\($0)" } ?? "–"
        }
        log.log(.ambiguousDate(shown(example), name(field), days), at: place(of: field))
    }

    private func name(_ field: Int) -> String { file.header[field].name }

    /// A cell as it is quoted: cells that no form reads may be anything, names too.
    private func shown(_ cell: String) -> ShownCell { ShownCell(text: CellQuotation.isHarmless(cell) ? cell : nil) }

    private func place(of field: Int) -> SourceLocation {
        let header = file.header[field]
        return SourceLocation(file: file.name, line: header.line, column: header.column)
    }
}

extension Problem {
    fileprivate static func ambiguousNumber(
        _ cell: ShownCell, _ column: String, _ readings: (point: String, comma: String)
    ) -> Problem {
        Problem(
            "csv.ambiguous-number",
            [
                "en": "\(cell.quoted) in column \"\(column)\" may be \(readings.point) or \(readings.comma)",
                "id": "\(cell.quoted) di kolom \"\(column)\" dapat berarti \(readings.point) atau \(readings.comma)",
            ],
            help: [
                "en": """
                say which in the sidecar: dialect: {decimalChar: "."} for \(readings.point), dialect: \
                {decimalChar: ","} for \(readings.comma)
                """,
                "id": """
                nyatakan yang mana di berkas pendamping: dialect: {decimalChar: "."} untuk \(readings.point), dialect: \
                {decimalChar: ","} untuk \(readings.comma)
                """,
            ])
    }

    fileprivate static func mixedNumbers(_ column: String, _ first: ShownCell, _ second: ShownCell) -> Problem {
        Problem(
            "csv.mixed-numbers",
            [
                "en": "column \"\(column)\" writes numbers in two ways: \(first.quoted) and \(second.quoted)",
                "id": "kolom \"\(column)\" menulis bilangan dengan dua cara: \(first.quoted) dan \(second.quoted)",
            ],
            help: [
                "en": "write all of them in one way; Tolok does not guess which one is meant",
                "id": "tulis semuanya dengan satu cara; Tolok tidak menebak mana yang dimaksud",
            ])
    }

    fileprivate static func mixedUnits(
        _ header: String, _ first: ShownCell, _ second: ShownCell, _ column: Column
    ) -> Problem {
        Problem(
            "csv.mixed-units",
            [
                "en": "column \"\(header)\" holds \(first.quoted) and \(second.quoted)",
                "id": "kolom \"\(header)\" memuat \(first.quoted) dan \(second.quoted)",
            ],
            help: [
                "en": """
                write all of them in one unit, or none; or say in the sidecar what each stands for: values: \
                {\(column.rawValue): {\(first.quoted): …}}
                """,
                "id": """
                tulis semuanya dengan satu satuan, atau tanpa satuan; atau tulis arti masing-masing di berkas \
                pendamping: values: {\(column.rawValue): {\(first.quoted): …}}
                """,
            ])
    }

    fileprivate static func unlikeScores(_ headers: [String], _ scores: [ScoreUnit], _ level: Level) -> Problem {
        let line = "constants: {maximum: \(scores.compactMap(\.maximum).max() ?? 100)}"
        let constant: LocalizedText =
            level.columns.contains { $0.column == .maximum }
            ? [
                "en": "; if they are, say so in their reading: \(line)",
                "id": "; bila memang sama, nyatakan di pembacaannya: \(line)",
            ] : ""
        return Problem(
            "csv.unlike-scores",
            [
                "en": "\"\(headers[0])\" is \(scores[0].shown), \"\(headers[1])\" is \(scores[1].shown)",
                "id": "\"\(headers[0])\" \(scores[0].shown), \"\(headers[1])\" \(scores[1].shown)",
            ],
            help: [
                "en": "write both out of the same number of points\(constant)",
                "id": "tulis keduanya dari jumlah poin yang sama\(constant)",
            ])
    }

    fileprivate static func unit(_ column: String, _ cell: ShownCell, _ number: LocalizedText) -> Problem {
        Problem(
            "csv.unit",
            [
                "en": "column \"\(column)\" has a unit: \(cell.quoted) is read as \(number)",
                "id": "kolom \"\(column)\" memuat satuan: \(cell.quoted) dibaca sebagai \(number)",
            ], severity: .remark)
    }

    fileprivate static func mixedTimeZones(_ column: String, _ first: String, _ second: String) -> Problem {
        Problem(
            "csv.mixed-time-zones",
            [
                "en": "column \"\(column)\" has times of several time zones: \"\(first)\" and \"\(second)\"",
                "id": "kolom \"\(column)\" memuat waktu dari beberapa zona waktu: \"\(first)\" dan \"\(second)\"",
            ],
            help: [
                "en": "say in site.yml where the site is at home, timezone: Asia/Jakarta, or write days without times",
                "id": "tulis di site.yml zona waktu situs, timezone: Asia/Jakarta, atau tulis tanggal tanpa waktu",
            ])
    }

    fileprivate static func mixedDates(_ column: String, _ first: ShownCell, _ second: ShownCell) -> Problem {
        Problem(
            "csv.mixed-dates",
            [
                "en": "column \"\(column)\" writes dates in two ways: \(first.quoted) and \(second.quoted)",
                "id": "kolom \"\(column)\" menulis tanggal dengan dua cara: \(first.quoted) dan \(second.quoted)",
            ],
            help: [
                "en": "write all of them in one way; Tolok does not guess which one is meant",
                "id": "tulis semuanya dengan satu cara; Tolok tidak menebak mana yang dimaksud",
            ])
    }

    fileprivate static func ambiguousDate(_ cell: ShownCell, _ column: String, _ days: [String]) -> Problem {
        Problem(
            "csv.ambiguous-date",
            [
                "en": "\(cell.quoted) in column \"\(column)\" may be \(days[0]) or \(days[1])",
                "id": "\(cell.quoted) di kolom \"\(column)\" dapat berarti \(days[0]) atau \(days[1])",
            ],
            help: [
                "en": """
                say which in the sidecar: dialect: {dateOrder: day-first} for \(days[0]), dialect: \
                {dateOrder: month-first} for \(days[1])
                """,
                "id": """
                nyatakan yang mana di berkas pendamping: dialect: {dateOrder: day-first} untuk \(days[0]), dialect: \
                {dateOrder: month-first} untuk \(days[1])
                """,
            ])
    }
}
