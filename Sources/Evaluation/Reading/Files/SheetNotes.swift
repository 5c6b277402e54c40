import Basics
import Diagnostics
import Workbooks

/// What has to be said of the cells of a sheet that hold less than whoever looks at the sheet sees: formulas without a
/// stored result, errors, and cells that are merged with the ones below.
///
/// Only cells that a reading would use are told of, and none of a row of totals.
///
/// Diagnostics: `workbook.no-result`, `.no-results`, `.error-cell`, `.merged-cells`.
struct SheetNotes {
    private let sheet: SheetSource
    /// The workbook, as messages name it.
    private let workbook: String
    private let file: CSVFile
    /// The fields that are read.
    private let fields: Set<Int>
    private let log: DiagnosticLog

    init(_ sheet: SheetSource, in workbook: String, _ file: CSVFile, _ plans: [ReadingPlan], log: DiagnosticLog) {
        self.sheet = sheet
        self.workbook = workbook
        self.file = file
        self.log = log
        fields = Set(plans.flatMap(\.fields))
    }

    /// Says it.
    ///
    /// - Parameter filled: Columns whose empty cells mean what the cell above says.
    /// - Returns: Whether the sheet can be read: `false` where a column holds formulas and not one result.
    /// - Throws: When the sheet's text can't be cut.
    func report(filled: [DeclaredHeader]) throws(CSVFailure) -> Bool {
        reportMerges(filled)
        let missing = cells(sheet.table.missingResults)
        let errors = cells(sheet.table.errors)
        guard !missing.isEmpty || !errors.isEmpty else { return true }
        let rows = try RowSurvey(of: Set((missing + errors).map(field)), in: file, sheet.table)
        let (told, empty) = (missing.filter { !rows.ofNobody.contains($0.row) }, Set(fields).subtracting(rows.filled))
        let lost = Dictionary(grouping: told.filter { empty.contains(field($0)) }, by: field)
        for field in lost.keys.sorted() {
            guard let first = lost[field]?.first else { continue }
            log.log(.noResults(file.header[field].name), at: place(first))
        }
        note(told.filter { lost[field($0)] == nil }) { .noResult($0) }
        note(errors.filter { !rows.ofNobody.contains($0.row) }) { .errorCells($0) }
        return lost.isEmpty
    }

    private func field(_ cell: CellReference) -> Int { cell.column - sheet.table.firstColumn }

    private var firstRow: Int { sheet.table.row(ofLine: file.firstDataLine) }

    private func cells(_ noted: NotedCells) -> [CellReference] {
        noted.cells.filter { fields.contains(field($0)) && $0.row >= firstRow }
    }

    private func note(_ cells: [CellReference], _ problem: (String) -> Problem) {
        guard let first = cells.first else { return }
        let shown = cells.prefix(10).map(\.description).joined(separator: ", ")
        log.log(problem(cells.count > 10 ? "\(shown) (+\(cells.count - 10))" : shown), at: place(first))
    }

    private func place(_ cell: CellReference) -> SourceLocation {
        SourceLocation(
            file: workbook, line: cell.row,
            cell: SourceLocation.SheetCell(sheet: sheet.name, name: cell.description))
    }

    /// A column with merged cells that nobody said anything about.
    private func reportMerges(_ filled: [DeclaredHeader]) {
        let finder = FieldFinder(file: file, log: DiagnosticLog())
        let known = Set(filled.compactMap { finder.field(named: $0.name) })
        let merges = sheet.table.verticalMerges(from: firstRow)
        for field in merges.keys.sorted() where fields.contains(field) && !known.contains(field) {
            guard let first = merges[field] else { continue }
            log.log(.mergedCells(file.header[field].name), at: place(first))
        }
    }
}

extension ReadingPlan {
    /// The fields that are read.
    fileprivate var fields: [Int] { columns.map(\.field) + items.map(\.field) + filters.map(\.field) }
}

/// A look at all rows of a sheet, for the sake of a few cells.
private struct RowSurvey {
    /// The sheet's rows that hold totals.
    var ofNobody: Set<Int> = []
    /// The fields that hold something in any other row.
    var filled: Set<Int> = []

    init(of fields: Set<Int>, in file: CSVFile, _ table: SheetTable) throws(CSVFailure) {
        let (batches, result) = try file.map(threads: 1) { batch in
            var (places, filled): ([BatchPlace], Set<Int>) = ([], [])
            for row in 0..<batch.count {
                let record = batch[row]
                guard record.problem == nil else { continue }
                let isTotal = (0..<record.fieldCount).contains {
                    RowsOfNobody.isTotal(CellText.trimmed(record.field($0)), isLabel: true)
                }
                if isTotal {
                    places.append(batch.place(row: row))
                } else {
                    filled.formUnion(fields.filter { !CellText.trimmed(record.field($0)).isEmpty })
                }
            }
            return (places: places, filled: filled)
        }
        for (partial, _, _) in batches {
            ofNobody.formUnion(
                partial.places.map { table.row(ofLine: file.location(of: $0, in: result).line ?? 0) })
            filled.formUnion(partial.filled)
        }
    }
}
