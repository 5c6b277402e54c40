import Basics
import Diagnostics
import FileSystem
import Workbooks

/// Makes of a workbook a source for each of its sheets that is read.
///
/// A sheet is read where the sidecar names it, or where it is the only one that can be seen and holds something. What is
/// not certain is an error with the line to write.
///
/// Diagnostics: `workbook.not-read`, `.damaged`, `.excessive`, `.cell`, `.which-sheet`, `.no-sheet`, `.empty`,
/// `.passed-over`, `sidecar.contradicting-headers`.
struct WorkbookReading {
    let source: EvaluationSource
    let directory: ProgramDirectory
    let log: DiagnosticLog

    /// The sheets that are read, in their order; none when the workbook can't be used, which is in the log.
    ///
    /// - Throws: When the file can't be read at all.
    func sheets() throws(IOFailure) -> [EvaluationSource] {
        var sidecar: Sidecar?
        if let (name, bytes) = source.sidecar {
            sidecar = SidecarReader(log: log).sidecar(bytes, file: name)
            OpenGuesses(bytes).report(in: name, to: log)
            if sidecar == nil { return [] }
        }
        let file = try RegularFile(source.path)
        do throws(WorkbookProblem) {
            let workbook = try Workbook(file)
            return try sheets(of: workbook, sidecar)
        } catch {
            if case .unreadable = error {
                throw IOFailure.unreadable(source.path)
            }
            report(error, sheet: nil)
            return []
        }
    }

    private func report(_ problem: WorkbookProblem, sheet: String?) {
        var place = SourceLocation(file: source.label)
        if let sheet {
            var cell: String?
            if case .cell(let reference, _) = problem { cell = reference.description }
            place.cell = SourceLocation.SheetCell(sheet: sheet, name: cell)
        }
        log.log(.workbook(problem), at: place)
    }

    private func sheets(of workbook: Workbook, _ sidecar: Sidecar?) throws(WorkbookProblem) -> [EvaluationSource] {
        let form = SheetForm(decimalMark: sidecar?.dialect.decimalMark?.byte ?? UInt8(ascii: "."))
        let tables = SheetTables(workbook, form) { report($1, sheet: $0) }
        guard let sidecar, !sidecar.readings.isEmpty || sidecar.sheets != nil else {
            return onlySheet(tables, sidecar).map { [$0] } ?? []
        }
        var readings: [Int: [ReadingDeclaration]] = [:]
        var order: [Int] = []
        for reading in sidecar.readings.isEmpty ? [ReadingDeclaration()] : sidecar.readings {
            guard let numbers = chosen(reading, in: sidecar, tables) else { return [] }
            for number in numbers {
                if readings[number] == nil { order.append(number) }
                readings[number, default: []].append(reading)
            }
        }
        return order.sorted().compactMap { number in
            tables.table(number).flatMap { made($0, tables.name(number), sidecar, readings[number] ?? []) }
        }
    }

    // MARK: - Which sheets

    /// The sheet of a workbook whose sidecar names none; `nil` where more than one could be meant.
    private func onlySheet(_ tables: SheetTables, _ sidecar: Sidecar?) -> EvaluationSource? {
        guard let number = theOnly(tables), let table = tables.table(number) else { return nil }
        return made(table, tables.name(number), sidecar, sidecar?.readings ?? [])
    }

    private func theOnly(_ tables: SheetTables) -> Int? {
        let visible = tables.visible.filter { !(tables.table($0)?.isEmpty ?? false) }
        if visible.count == 1 { return visible[0] }
        let names = visible.map(tables.name)
        log.log(
            names.isEmpty ? .emptyWorkbook : .whichSheet(names, in: source.label),
            at: SourceLocation(file: source.label))
        return nil
    }

    /// The numbers of the sheets that a reading speaks of; `nil` when that is not clear.
    private func chosen(_ reading: ReadingDeclaration, in sidecar: Sidecar, _ tables: SheetTables) -> [Int]? {
        switch reading.sheets ?? sidecar.sheets {
        case nil: return theOnly(tables).map { [$0] }
        case .named(let names):
            let numbers = names.map { tables.number(of: $0.name) }
            for (name, number) in zip(names, numbers) where number == nil {
                log.log(.noSheet(name.name, tables.visible.map(tables.name)), at: name.span)
            }
            return numbers.contains { $0 == nil } ? nil : numbers.compactMap(\.self)
        case .all: return fitting(reading, sidecar, tables)
        }
    }

    /// Of all sheets, those that have the reading's columns. The others, such as a summary or instructions, are passed
    /// over, and said to be.
    private func fitting(_ reading: ReadingDeclaration, _ sidecar: Sidecar, _ tables: SheetTables) -> [Int] {
        let visible = tables.visible.filter { !(tables.table($0)?.isEmpty ?? true) }
        let fitting = visible.filter { number in
            tables.table(number).flatMap { made($0, tables.name(number), sidecar, [reading]) }.map(isPlanned) ?? false
        }
        // Where none fits, reading the first of them says why.
        let chosen = fitting.isEmpty ? Array(visible.prefix(1)) : fitting
        for number in tables.all where !chosen.contains(number) {
            log.log(.passedOver, at: place(tables.name(number)))
        }
        return chosen
    }

    /// Whether a sheet has the columns that its readings need.
    private func isPlanned(_ sheet: EvaluationSource) -> Bool {
        guard let content = sheet.sheet else { return false }
        let silent = DiagnosticLog()
        let declared = content.sidecar?.dialect ?? DeclaredDialect()
        // Memory is always read.
        guard
            let file = try? CSVFile.open(
                content.bytes, name: sheet.label, declared: declared, isDescribed: true, log: silent)
        else { return false }
        let plans = try? ReadingPlanner(file: file, directory: directory, log: silent).plans(content.sidecar)
        return plans != nil
    }

    // MARK: - Sheets as sources

    private func made(
        _ table: SheetTable, _ name: String, _ sidecar: Sidecar?, _ readings: [ReadingDeclaration]
    ) -> EvaluationSource? {
        var described = sidecar ?? Sidecar()
        described.readings = readings
        guard let dialect = described.tableDialect else {
            log.log(.contradictingHeaders, at: place(name))
            return nil
        }
        described.dialect = dialect.cut(as: table)
        let table = SheetColumn(sheet: name).added(to: table, for: &described)
        var sheet = source
        sheet.workbook = source.label
        sheet.name = SheetSource.label(name, of: source.name)
        sheet.label = SheetSource.label(name, of: source.label)
        sheet.sheet = SheetSource(name: name, table: table, sidecar: described)
        let (content, label) = (sheet.sheet, source.label)
        log.name(placesIn: sheet.label) { content?.place($0, in: label) ?? $0 }
        return sheet
    }

    private func place(_ sheet: String, _ cell: CellReference? = nil) -> SourceLocation {
        SourceLocation(
            file: source.label, cell: SourceLocation.SheetCell(sheet: sheet, name: cell.map(\.description)))
    }
}
