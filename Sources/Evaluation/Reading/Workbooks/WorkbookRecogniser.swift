import Basics
package import Diagnostics
package import FileSystem
import Workbooks

/// Tells what the sheets of a workbook are, by the judgement of ``Recogniser``. Sheets with the same column names in the
/// same rows are judged together, as one table with the column `sheet`.
package struct WorkbookRecogniser {
    private let recogniser: Recogniser
    private let log: DiagnosticLog

    /// - Parameters:
    ///   - directory: The programmes that the sheets may be about; may be empty.
    ///   - threads: How many to read with; the result does not depend on it.
    ///   - log: Receives why the workbook can't be used.
    package init(_ directory: ProgramDirectory, threads: Int = 1, log: DiagnosticLog) {
        recogniser = Recogniser(directory, threads: threads, log: log)
        self.log = log
    }

    /// What the workbook at `path` is.
    ///
    /// - Returns: `nil` when none of its sheets can be used; why is in the log.
    /// - Throws: When the file can't be read at all.
    package func recognise(
        _ path: String, _ wishes: Recogniser.Wishes = Recogniser.Wishes()
    ) throws(IOFailure) -> RecognisedWorkbook? {
        let file = try RegularFile(path)
        do throws(WorkbookProblem) {
            return recognise(try Workbook(file), path, wishes)
        } catch {
            if case .unreadable = error { throw IOFailure.unreadable(path) }
            log.log(.workbook(error), at: SourceLocation(file: path))
            return nil
        }
    }

    /// A sheet that has rows below column names.
    private struct Sheet {
        let name: String
        let table: SheetTable
        let export: ExportFile

        /// Sheets for which this is the same are alike.
        var kind: [String] {
            let declared = export.declared
            return export.names.map { HeaderName.normalised($0) }
                + ["\(declared.hasHeader) \(table.row(ofLine: export.headerLine))"]
        }
    }

    private func recognise(
        _ workbook: Workbook, _ path: String, _ wishes: Recogniser.Wishes
    ) -> RecognisedWorkbook? {
        let tables = SheetTables(workbook, SheetForm()) { sheet, problem in
            log.log(.workbook(problem), at: SourceLocation(file: path, cell: .init(sheet: sheet)))
        }
        let visible = tables.visible.filter { !(tables.table($0)?.isEmpty ?? true) }
        guard !visible.isEmpty else {
            if !log.hasErrors { log.log(.emptyWorkbook, at: SourceLocation(file: path)) }
            return nil
        }
        var result = RecognisedWorkbook(
            name: path, tables: [], unread: [], hasSeveralSheets: visible.count > 1)
        var kinds: [(key: [String], sheets: [Sheet])] = []
        for number in visible {
            guard let sheet = opened(tables, number, path, isOnly: visible.count == 1) else {
                result.unread.append(.init(name: tables.name(number), reason: Self.noTable))
                continue
            }
            if let place = kinds.firstIndex(where: { $0.key == sheet.kind }) {
                kinds[place].sheets.append(sheet)
            } else {
                kinds.append((sheet.kind, [sheet]))
            }
        }
        let files = kinds.compactMap { recognise($0.sheets, path, wishes) }
        guard !files.isEmpty else {
            if !log.hasErrors { log.log(.noTable(result.unread.map(\.name)), at: SourceLocation(file: path)) }
            return nil
        }
        return result.choosing(among: files)
    }

    private static let noTable: LocalizedText = [
        "en": "it holds no table with column names", "id": "tidak memuat tabel dengan judul kolom",
    ]

    /// Opens a sheet as the file that its text is.
    ///
    /// - Returns: `nil` where it holds no table; for the only sheet, why is in the log.
    private func opened(_ tables: SheetTables, _ number: Int, _ path: String, isOnly: Bool) -> Sheet? {
        guard let table = tables.table(number) else { return nil }
        let label = SheetSource.label(tables.name(number), of: path)
        let source = SheetSource(name: tables.name(number), table: table, sidecar: nil)
        let silent = isOnly ? log : DiagnosticLog()
        silent.name(placesIn: label) { source.place($0, in: path) }
        do throws(CSVFailure) {
            return try ExportFile.open(
                source.bytes, name: label, known: DeclaredDialect().cut(as: table), log: silent
            ).map { Sheet(name: source.name, table: table, export: $0) }
        } catch {
            if case .input(let diagnostic) = error { silent.log(diagnostic) }
            return nil
        }
    }

    /// What sheets that are alike are, all their rows together.
    private func recognise(_ sheets: [Sheet], _ path: String, _ wishes: Recogniser.Wishes) -> RecognisedFile? {
        guard let first = sheets.first else { return nil }
        var export = first.export
        if sheets.count > 1 {
            let known = DeclaredDialect().cut(as: first.table)
            guard
                let joined = try? ExportFile.open(
                    MemorySource(Self.text(of: sheets)), name: export.file.name, known: known, log: DiagnosticLog())
            else { return nil }
            export = joined
            // Where columns are called by their numbers, this one is not.
            if let last = export.names.indices.last { export.names[last] = SheetMeaning.columnName }
        }
        guard var file = try? recogniser.recognise(export, wishes) else { return nil }
        file.name = path
        file.sheets = sheets.map(\.name)
        file.dialect = Self.dialect(file.dialect, of: first)
        let merged = Set(
            sheets.flatMap { $0.table.verticalMerges(from: $0.table.row(ofLine: $0.export.file.firstDataLine)).keys })
        file.readings = file.readings.map { $0.filling(merged) }
        return file
    }

    /// What has to be said of where the column names stand, in rows of the sheet.
    private static func dialect(_ dialect: RecognisedFile.Dialect, of sheet: Sheet) -> RecognisedFile.Dialect {
        var dialect = dialect
        dialect.encoding = nil
        dialect.headerRows = dialect.headerRows.map(sheet.table.row(ofLine:))
        dialect.skippedLines = sheet.table.row(ofLine: dialect.skippedLines + 1) - 1
        guard dialect.hasHeader else { return dialect }
        let header = sheet.table.row(ofLine: sheet.export.headerLine)
        if dialect.headerRows.isEmpty, dialect.skippedLines > 0 { dialect.headerRows = [header] }
        dialect.skippedLines = 0
        dialect.remarks.removeAll { $0 == .header(inLine: sheet.export.headerLine) }
        if header > 1 {
            dialect.remarks.insert(
                ["en": "the column names stand in row \(header)", "id": "judul kolom ada di baris \(header)"], at: 0)
        }
        return dialect
    }

    /// The first sheet's text with the rows of the others below it, and with the column of the sheets' names.
    private static func text(of sheets: [Sheet]) -> [UInt8] {
        var text: [UInt8] = []
        for (number, sheet) in sheets.enumerated() {
            let first = max(sheet.export.file.firstDataLine, 2)
            let whole = sheet.table.adding(
                column: SheetMeaning.columnName, value: sheet.name, header: sheet.export.headerLine...first - 1
            ).text
            text += number == 0 ? whole : Array(whole.lines(from: first))
        }
        return text
    }
}

extension RecognisedReading {
    /// The reading with the columns filled whose cells are merged over several rows, which a workbook tells for sure.
    fileprivate func filling(_ fields: Set<Int>) -> RecognisedReading {
        var reading = self
        var read = mappings.map(\.profile) + questions.map(\.profile)
        if case .column(let profile, _) = program { read.insert(profile, at: 0) }
        let merged = read.filter { fields.contains($0.field) }
        reading.merged.removeAll { guess in merged.contains { $0.name == guess.value } }
        reading.merged += merged.map { Guess(value: $0.name, doubt: nil) }
        return reading
    }
}

extension RecognisedWorkbook {
    /// The workbook with those tables that a build could read; where there is none, the one with most rows.
    fileprivate func choosing(among files: [RecognisedFile]) -> RecognisedWorkbook {
        var result = self
        let whole = files.filter { $0.readings.allSatisfy(\.isWhole) }
        let most = files.max { ($0.records, $1.sheets[0]) < ($1.records, $0.sheets[0]) }
        result.tables = whole.isEmpty ? most.map { [$0] } ?? [] : whole
        let chosen = Set(result.tables.flatMap(\.sheets))
        result.unread += files.flatMap(\.sheets).filter { !chosen.contains($0) }.map {
            UnreadSheet(name: $0, reason: Self.noData)
        }
        return result
    }
}

extension RecognisedWorkbook {
    private static let noData: LocalizedText = [
        "en": "it looks like no data of an evaluation, as a summary does",
        "id": "bukan data evaluasi, seperti halnya rekapitulasi",
    ]
}

extension [UInt8] {
    /// What stands from a line on, counted from 1.
    fileprivate func lines(from line: Int) -> ArraySlice<UInt8> {
        var (rest, number) = (self[...], 1)
        while number < line, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            rest = rest[(end + 1)...]
            number += 1
        }
        return number < line ? [] : rest
    }
}
