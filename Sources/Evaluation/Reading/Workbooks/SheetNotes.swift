import Basics
import Diagnostics
import Workbooks

/// What has to be said of the cells of a sheet that nothing is read from.
struct SheetNotes {
    private let sheet: SheetSource
    /// The workbook, as messages name it.
    private let workbook: String
    private let log: DiagnosticLog

    init(sheet: SheetSource, in workbook: String, log: DiagnosticLog) {
        self.sheet = sheet
        self.workbook = workbook
        self.log = log
    }

    /// Reports formulas without a result, and cells that hold an error.
    func report() {
        note(sheet.table.missingResults) { .noResult($0) }
        note(sheet.table.errors) { .errorCells($0) }
    }

    private func note(_ cells: NotedCells, _ problem: (String) -> Problem) {
        guard let first = cells.first.first else { return }
        let shown = cells.first.map(\.description).joined(separator: ", ")
        let rest = cells.count - cells.first.count
        let place = SourceLocation(
            file: workbook, line: first.row,
            cell: SourceLocation.SheetCell(sheet: sheet.name, name: first.description))
        log.log(problem(rest > 0 ? "\(shown) and \(rest) more" : shown), at: place)
    }
}
