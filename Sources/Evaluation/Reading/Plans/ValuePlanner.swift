import Diagnostics
import Basics

/// Makes the value maps of a reading, and holds what cells are to stand for against what their column can hold.
///
/// Diagnostics: `sidecar.unknown-value`, `sidecar.foreign-column`.
struct ValuePlanner {
    let reading: ReadingDeclaration
    let directory: ProgramDirectory
    let log: DiagnosticLog

    /// Why a cell cannot stand for something.
    private struct Refusal {
        var message: LocalizedText
        var help: LocalizedText
    }

    /// The columns with their maps; `nil` when a map is wrong.
    func applied(to columns: [PlannedColumn], scales: [AnswerScale]) -> [PlannedColumn]? {
        let known = columns.map(\.column) + [.score]
        var isRight = true
        for (column, values) in reading.values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard !known.contains(column), let first = values.first else { continue }
            log.log(.valuesOfForeignColumn(column, known), at: first.span)
            isRight = false
        }
        let planned = columns.map { column in
            var column = column
            let values = reading.values[column.column] ?? []
            isRight = all(values) { isAccepted($0, column, scales) } && isRight
            column.values = Self.map(values)
            return column
        }
        return isRight ? planned : nil
    }

    /// The questions with their maps; `nil` when a map is wrong. What is said of all scores holds for each question on
    /// whose scale it is.
    func applied(to items: [PlannedItem]) -> [PlannedItem]? {
        let common = reading.values[.score] ?? []
        var isRight = items.isEmpty || all(common) { isOnScale($0, items.map(\.item.scale)) }
        let planned = items.map { item in
            var item = item
            let name = AnswerKey(item.item.id).text
            let own = reading.items.first { AnswerKey($0.header.name).text == name }?.values ?? []
            isRight = all(own) { isOnScale($0, [item.item.scale]) } && isRight
            let fitting = common.filter { $0.target.isEmpty || Self.point($0.target, on: item.item.scale) }
            item.values = Self.map(own + fitting)
            return item
        }
        return isRight ? planned : nil
    }

    /// Logs values of questions in a long file, where all answers stand in one column.
    func hasNoItemValues() -> Bool {
        let declared = reading.items.compactMap(\.values.first)
        for value in declared { log.log(.valuesOfItem, at: value.span) }
        return declared.isEmpty
    }

    /// Whether all values are right; each is looked at, so that an author sees every wrong one at once.
    private func all(_ values: [ValueDeclaration], _ isRight: (ValueDeclaration) -> Bool) -> Bool {
        values.count { !isRight($0) } == 0
    }

    private static func map(_ values: [ValueDeclaration]) -> ValueMap? {
        guard !values.isEmpty else { return nil }
        return ValueMap(Dictionary(values.map { ($0.cell, $0.target) }, uniquingKeysWith: { first, _ in first }))
    }

    private static func point(_ target: String, on scale: AnswerScale) -> Bool {
        if case .success = AnswerMatcher(scale).point(target) { true } else { false }
    }

    private func isOnScale(_ value: ValueDeclaration, _ scales: [AnswerScale]) -> Bool {
        guard !value.target.isEmpty, !scales.contains(where: { Self.point(value.target, on: $0) }) else { return true }
        let names = scales.flatMap(\.pointNames)
        let listing = scales.first?.listing ?? ""
        let choices: LocalizedText = ["en": "the scale is \(listing)", "id": "skalanya \(listing)"]
        return report(
            value,
            Refusal(
                message: ["en": "which is not on the scale", "id": "yang tidak ada di skala"],
                help: Self.help(value.target, among: names, choices)))
    }

    private func isAccepted(_ value: ValueDeclaration, _ column: PlannedColumn, _ scales: [AnswerScale]) -> Bool {
        if column.kind == .answer { return isOnScale(value, scales) }
        return refusal(of: value.target, column).map { report(value, $0) } ?? true
    }

    private func refusal(of target: String, _ column: PlannedColumn) -> Refusal? {
        switch column.kind {
        case .person:
            return Refusal(
                message: ["en": "but people are not renamed", "id": "tetapi orang tidak diganti namanya"],
                help: [
                    "en": "correct the export; a sidecar should not name people",
                    "id": "perbaiki ekspornya; berkas pendamping tidak semestinya menyebut orang",
                ])
        case .presence:
            return Refusal(
                message: ["en": "but comments are only counted", "id": "tetapi komentar hanya dihitung"],
                help: ["en": "remove the line", "id": "hapus baris itu"])
        case .name, .text, .answer: return nil
        case .number, .money, .indicator:
            return target.isEmpty || Self.isNumber(target, column)
                ? nil
                : Refusal(
                    message: [
                        "en": "which is not a number that the column can hold",
                        "id": "yang bukan bilangan yang dapat dimuat kolom itu",
                    ],
                    help: [
                        "en": "write digits and a decimal point, such as 6.5",
                        "id": "tulis angka dan titik desimal, seperti 6.5",
                    ])
        case .date:
            return target.isEmpty || CalendarDate(iso: target) != nil
                ? nil
                : Refusal(
                    message: ["en": "which is not a date", "id": "yang bukan tanggal"],
                    help: [
                        "en": "write year-month-day, such as 2025-08-17",
                        "id": "tulis tahun-bulan-hari, seperti 2025-08-17",
                    ])
        case .choice(let choice): return refusal(of: target, choice)
        case .program: return refusal(ofProgram: target)
        }
    }

    private func refusal(of target: String, _ choice: Choice) -> Refusal? {
        guard !target.isEmpty, choice.code(of: AnswerKey(target).text) == nil else { return nil }
        let choices: LocalizedText = ["en": "it is one of \(choice.listing)", "id": "pilihannya \(choice.listing)"]
        return Refusal(
            message: ["en": "which is not understood", "id": "yang tidak dimengerti"],
            help: Self.help(target, among: Array(choice.words.joined()), choices))
    }

    /// The word that was probably meant, before all that may be said.
    private static func help(_ given: String, among known: [String], _ choices: LocalizedText) -> LocalizedText {
        LocalizedText.didYouMean(given, among: known).map { "\($0) \(choices)" } ?? choices
    }

    private func refusal(ofProgram target: String) -> Refusal? {
        guard !target.isEmpty, directory.index(of: target) == nil else { return nil }
        let nearest = directory.nearestSlug(to: target).map(LocalizedText.didYouMean)
        return Refusal(
            message: ["en": "which is no programme", "id": "yang bukan program"],
            help: nearest ?? [
                "en": "use the name of a file in programs/, without .md",
                "id": "gunakan nama berkas di programs/, tanpa .md",
            ])
    }

    private static func isNumber(_ target: String, _ column: PlannedColumn) -> Bool {
        let reader = DecimalReader(form: .plain, scale: column.kind == .number ? Scale.decimals : Scale.moneyDecimals)
        guard case .success(let number) = Array(target.utf8).withUnsafeBytes(reader.read) else { return false }
        return column.column.range?.contains(number.units) ?? true
    }

    private func report(_ value: ValueDeclaration, _ refusal: Refusal) -> Bool {
        log.log(.unknownValue(value, refusal.message, refusal.help), at: value.span)
        return false
    }
}

extension Problem {
    fileprivate static func valuesOfForeignColumn(_ column: Column, _ known: [Column]) -> Problem {
        Problem(
            "sidecar.foreign-column",
            [
                "en": "values are given for \"\(column.rawValue)\", which the reading does not have",
                "id": "ada nilai untuk \"\(column.rawValue)\", yang tidak dimiliki pembacaan ini",
            ],
            help: [
                "en": "its columns are \(known.map(\.rawValue).joined(separator: ", "))",
                "id": "kolomnya: \(known.map(\.rawValue).joined(separator: ", "))",
            ])
    }

    fileprivate static let valuesOfItem = Problem(
        "sidecar.foreign-column",
        [
            "en": "only questions with a column of their own have values of their own",
            "id": "hanya pertanyaan dengan kolom sendiri yang memiliki nilai sendiri",
        ],
        help: [
            "en": "the file holds an answer in each row: give the values of all, values: {score: {…}}",
            "id": "berkas ini memuat satu jawaban di setiap baris: berikan nilai untuk semuanya, values: {score: {…}}",
        ])

    fileprivate static func unknownValue(_ value: ValueDeclaration, _ reason: LocalizedText, _ remedy: LocalizedText)
        -> Problem
    {
        Problem(
            "sidecar.unknown-value",
            [
                "en": "\"\(value.cell)\" is to stand for \"\(value.target)\", \(reason)",
                "id": "\"\(value.cell)\" diartikan \"\(value.target)\", \(reason)",
            ],
            help: remedy)
    }
}
