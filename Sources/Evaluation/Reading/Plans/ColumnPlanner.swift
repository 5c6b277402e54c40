import Diagnostics
import Basics

/// Decides which fields of a file hold the canonical columns of a reading.
///
/// Diagnostics: `csv.ambiguous-column`, `csv.missing-column`, `sidecar.unknown-column`, `sidecar.foreign-column`.
struct ColumnPlanner {
    let finder: FieldFinder
    let reading: ReadingDeclaration
    let level: Level
    /// The level's columns; for a long file of reactions, those of the long form.
    let schema: [ColumnSchema]
    /// Headers that some reading of the file declares as questions, so that in no other reading they are taken for a
    /// canonical column of the same name.
    let questions: [String]
    let log: DiagnosticLog

    /// The canonical columns that the file has; `nil` when a required one is missing, or the sidecar names one that
    /// is not there.
    func columns() -> [PlannedColumn]? {
        let taken = fieldsUsedByName
        var columns: [PlannedColumn] = []
        var isComplete = !reportForeignColumns()
        for entry in schema where !isFixed(entry) {
            if let declared = reading.header(of: entry.column) {
                let field = finder.field(declared)
                if let field { columns.append(planned(entry, field)) }
                isComplete = isComplete && field != nil
                continue
            }
            switch finder.field(for: entry.column, without: taken) {
            case .found(let field): columns.append(planned(entry, field))
            case .ambiguous: isComplete = false
            case .absent where entry.isRequired && !isInAnotherFile(entry.column):
                reportMissing(entry.column)
                isComplete = false
            case .absent: break
            }
        }
        return isComplete ? columns : nil
    }

    /// Whether the sidecar gives the column's value for the whole file.
    private func isFixed(_ entry: ColumnSchema) -> Bool {
        if entry.column == .program, case .slug = reading.program { return true }
        return reading.constants.contains { $0.column == entry.column }
    }

    /// Whether the column is one half of a pair whose other half is here, and no header is nearly its name.
    private func isInAnotherFile(_ column: Column) -> Bool {
        guard level.halves.contains(column), let other = level.halves.first(where: { $0 != column }) else {
            return false
        }
        let isOtherHere = reading.header(of: other) != nil || finder.hasField(for: other)
        return isOtherHere && misspelt(column) == nil
    }

    private func planned(_ entry: ColumnSchema, _ field: Int) -> PlannedColumn {
        PlannedColumn(
            column: entry.column, kind: entry.kind, isRequired: entry.isRequired && !entry.mayBeEmpty, field: field,
            header: finder.file.header[field].name)
    }

    /// Fields that the sidecar names for something; their headers mean nothing else then.
    private var fieldsUsedByName: Set<Int> {
        var names = reading.columns.values.map(\.name) + reading.ignored.map(\.name) + questions
        if case .column(let header) = reading.program { names.append(header.name) }
        return Set(names.compactMap(finder.field(named:)))
    }

    /// Logs columns that the sidecar maps though the level does not know them.
    private func reportForeignColumns() -> Bool {
        let known = schema.map(\.column.rawValue)
        let foreign = reading.columns.filter { !known.contains($0.key.rawValue) }
        for (column, header) in foreign.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            log.log(.foreignColumn(column, level, known), at: header.span)
        }
        return !foreign.isEmpty
    }

    private func reportMissing(_ column: Column) {
        let names = [column.rawValue] + column.synonyms
        let unmatched: LocalizedText =
            level == .learning && column == .participant
            ? [
                "en": "; if nobody noted whose test is whose: paired: false",
                "id": "; bila tidak dicatat tes siapa milik siapa: paired: false",
            ] : ""
        let (listing, sidecar) = (names.prefix(3).joined(separator: ", "), finder.sidecarName)
        let remedy: LocalizedText = [
            "en": "name a column \(listing), or map one in \(sidecar)\(unmatched)",
            "id": "beri sebuah kolom judul \(listing), atau petakan di \(sidecar)\(unmatched)",
        ]
        let guess: LocalizedText? = misspelt(column).map {
            ["en": "is \"\($0)\" meant? then \(remedy)", "id": "apakah \"\($0)\" yang dimaksud? bila ya, \(remedy)"]
        }
        log.log(.missingColumn(column, level, listing: finder.listing, remedy: guess ?? remedy), at: finder.headerPlace)
    }

    /// A header that means nothing and is nearly the column's name.
    private func misspelt(_ column: Column) -> String? {
        let taken = fieldsUsedByName
        let unknown = finder.file.header.indices.filter { !taken.contains($0) }.map { finder.file.header[$0].name }
            .filter { name in
                !name.isEmpty && !PersonalColumn.isNamed(by: name) && !Column.allCases.contains { $0.isMeant(by: name) }
            }
        let names = [column.rawValue] + column.synonyms
        return unknown.first { nearestName(to: HeaderName.normalised($0), in: names) != nil }
    }
}

extension ReadingDeclaration {
    /// The header that the sidecar names for a canonical column.
    func header(of column: Column) -> DeclaredHeader? {
        if column == .program, case .column(let header) = program { return header }
        return columns[column]
    }
}

extension Problem {
    fileprivate static func foreignColumn(_ column: Column, _ level: Level, _ known: [String]) -> Problem {
        Problem(
            "sidecar.foreign-column",
            [
                "en": "level \(level.rawValue) has no column \"\(column.rawValue)\"",
                "id": "level \(level.rawValue) tidak memiliki kolom \"\(column.rawValue)\"",
            ],
            help: [
                "en": "its columns are \(known.joined(separator: ", "))",
                "id": "kolomnya: \(known.joined(separator: ", "))",
            ])
    }

    fileprivate static func missingColumn(
        _ column: Column, _ level: Level, listing: String, remedy: LocalizedText
    ) -> Problem {
        Problem(
            "csv.missing-column",
            [
                "en": "a file of level \(level.rawValue) needs a column \"\(column.rawValue)\"",
                "id": "berkas level \(level.rawValue) memerlukan kolom \"\(column.rawValue)\"",
            ],
            notes: [["en": "the file's columns are \(listing)", "id": "kolom berkas: \(listing)"]], help: remedy)
    }
}
