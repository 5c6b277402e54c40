import Basics
import Diagnostics

/// Turns what a sidecar says of all rows into cells, as if a column held them.
///
/// Diagnostics: `sidecar.foreign-column`, `sidecar.unknown-value`.
struct ConstantPlanner {
    let reading: ReadingDeclaration
    /// The level's columns; for a long file of reactions, those of the long form.
    let schema: [ColumnSchema]
    let directory: ProgramDirectory
    let log: DiagnosticLog

    /// The constants; `nil` when one of them can't be what its column holds.
    func constants() -> [PlannedConstant]? {
        let planned = reading.constants.map(constant)
        return planned.contains { $0 == nil } ? nil : planned.compactMap(\.self)
    }

    private func constant(_ declared: ConstantDeclaration) -> PlannedConstant? {
        let name = declared.column.rawValue
        guard let entry = schema.first(where: { $0.column == declared.column }) else {
            log.log(.foreignConstant(name, schema), at: declared.span)
            return nil
        }
        if let mapped = reading.header(of: declared.column) {
            return report(
                declared,
                [
                    "en": "\"\(name)\" is both a constant and the column \"\(mapped.name)\"",
                    "id": "\"\(name)\" sekaligus tetapan dan kolom \"\(mapped.name)\"",
                ],
                help: ["en": "remove one of the two", "id": "hapus salah satunya"])
        }
        return value(declared, entry.kind).map { PlannedConstant(column: declared.column, value: $0) }
    }

    private func value(_ declared: ConstantDeclaration, _ kind: ColumnKind) -> PlannedConstant.Value? {
        let (name, text) = (declared.column.rawValue, declared.text)
        switch kind {
        case .name, .text: return .name(text)
        case .number, .money, .indicator:
            if let cells = number(text, declared.column, kind) { return .cells(cells) }
            return report(
                declared,
                [
                    "en": "\(name) \"\(text)\" is not a number that the column can hold",
                    "id": "\(name) \"\(text)\" bukan bilangan yang dapat dimuat kolom itu",
                ],
                help: [
                    "en": "write digits and a decimal point, such as 6.5",
                    "id": "tulis angka dan titik desimal, seperti 6.5",
                ])
        case .choice(let choice):
            if let code = choice.code(of: AnswerKey(text).text) { return .cells(.same(Int64(code), unit: 1)) }
            return report(
                declared,
                ["en": "\(name) \"\(text)\" is not understood", "id": "\(name) \"\(text)\" tidak dimengerti"],
                help: ["en": "it is one of \(choice.listing)", "id": "pilihannya \(choice.listing)"])
        case .date:
            if let day = CellDate.date(text, .dayFirst, in: directory.calendar.zone) {
                if declared.column == .date, let today = directory.calendar.today, day > today {
                    return report(
                        declared,
                        [
                            "en": "\(name) \"\(text)\" lies ahead of today, \(today)",
                            "id": "\(name) \"\(text)\" belum tiba; hari ini \(today)",
                        ],
                        help: [
                            "en": "correct the year, or leave the constant out",
                            "id": "perbaiki tahunnya, atau hapus tetapan itu",
                        ])
                }
                return .cells(.same(Int64(day.year * 10_000 + day.month * 100 + day.day), unit: 1))
            }
            return report(
                declared, ["en": "\(name) \"\(text)\" is not a date", "id": "\(name) \"\(text)\" bukan tanggal"],
                help: ["en": "write 2025-08-17", "id": "tulis 2025-08-17"])
        case .program:
            if let index = directory.index(of: text) { return .cells(.same(Int64(index), unit: 1)) }
            let nearest = directory.nearestSlug(to: text).map(LocalizedText.didYouMean)
            return report(
                declared, ["en": "there is no programme \"\(text)\"", "id": "tidak ada program \"\(text)\""],
                help: nearest ?? [
                    "en": "use the name of a file in programs/, without .md",
                    "id": "gunakan nama berkas di programs/, tanpa .md",
                ])
        case .person, .presence, .answer:
            return report(
                declared,
                [
                    "en": "\"\(name)\" can't be the same in all rows",
                    "id": "\"\(name)\" tidak dapat sama di semua baris",
                ],
                help: [
                    "en": "map a column of the file, or leave it out",
                    "id": "petakan sebuah kolom berkas, atau hilangkan",
                ]
            )
        }
    }

    private func number(_ text: String, _ column: Column, _ kind: ColumnKind) -> DecodedColumn? {
        let cell = Array(text.utf8)
        if kind == .indicator {
            let read = cell.withUnsafeBytes { IndicatorNumber.read($0, form: .plain) }
            return (try? read.get()).map { .same($0, unit: 1) }
        }
        let decimals = kind == .money ? Scale.moneyDecimals : Scale.decimals
        let reader = DecimalReader(form: .plain, scale: decimals, extras: .of(kind))
        // What is no number is told by the caller.
        guard let units = try? cell.withUnsafeBytes(reader.read).get().units,
            column.range?.contains(units) ?? true
        else { return nil }
        let hundredth = Scale.unitsPerOne / 100
        let isCoarse = kind == .number && units % hundredth == 0
        return isCoarse ? .same(units / hundredth, unit: hundredth) : .same(units, unit: 1)
    }

    private func report<Value>(_ declared: ConstantDeclaration, _ message: LocalizedText, help: LocalizedText) -> Value?
    {
        log.log(.unusableConstant(message, remedy: help), at: declared.span)
        return nil
    }
}

extension Problem {
    fileprivate static func foreignConstant(_ name: String, _ schema: [ColumnSchema]) -> Problem {
        Problem(
            "sidecar.foreign-column",
            [
                "en": "a constant is given for \"\(name)\", which the reading does not have",
                "id": "ada tetapan untuk \"\(name)\", yang tidak dimiliki pembacaan ini",
            ],
            help: [
                "en": "its columns are \(schema.map(\.column.rawValue).joined(separator: ", "))",
                "id": "kolomnya: \(schema.map(\.column.rawValue).joined(separator: ", "))",
            ])
    }

    fileprivate static func unusableConstant(_ message: LocalizedText, remedy: LocalizedText) -> Problem {
        Problem("sidecar.unknown-value", message, help: remedy)
    }
}
