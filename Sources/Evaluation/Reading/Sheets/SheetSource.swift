import Basics
import Workbooks

/// A sheet of a workbook, to be read as if its text were a CSV file.
struct SheetSource: Sendable {
    /// What the sheet is called.
    let name: String
    /// What it holds.
    let table: SheetTable
    /// The workbook's sidecar with the readings of this sheet; `nil` where it has none.
    let sidecar: Sidecar?
    /// The lines that places are counted in: those of the table, or of its text with cells filled.
    private let lines: TextLines

    init(name: String, table: SheetTable, sidecar: Sidecar?, text: [UInt8]? = nil) {
        self.name = name
        self.table = table
        self.sidecar = sidecar
        lines = text.map { TextLines($0, atEndOf: table.text) } ?? TextLines(table.text)
    }

    /// The sheet as its text stands after cells have been filled; rows are on the same lines.
    func filled(_ text: [UInt8]) -> SheetSource {
        SheetSource(name: name, table: table, sidecar: sidecar, text: text)
    }

    /// How messages name a sheet until a cell of it is named.
    static func label(_ sheet: String, of workbook: String) -> String { "\(workbook), sheet \(sheet)" }

    /// The text.
    var bytes: MemorySource { MemorySource(table.text) }

    /// Gives a line and column of the text as the cell that the author knows.
    func place(_ place: SourceLocation, in workbook: String) -> SourceLocation {
        guard let line = place.line else {
            return SourceLocation(file: workbook, cell: SourceLocation.SheetCell(sheet: name))
        }
        let row = table.row(ofLine: line)
        let field = place.column.map { self.field(atCharacter: $0, ofLine: line) }
        let cell = field.map { CellReference(row: row, column: table.firstColumn + $0).description } ?? "row \(row)"
        return SourceLocation(
            file: workbook, line: row, column: place.column, cell: SourceLocation.SheetCell(sheet: name, name: cell))
    }

    /// The number of the field, from 0, that holds a character of a line, both from 1.
    private func field(atCharacter character: Int, ofLine line: Int) -> Int {
        // A cell with line ends puts the cells behind it on another line than its row begins on.
        let first = min(table.line(ofRow: table.row(ofLine: line)), line)
        let above = (first..<line).flatMap { lines.line($0) }
        let before = String(decoding: lines.line(line), as: UTF8.self).prefix(character - 1)
        var (field, isQuoted) = (0, false)
        for mark in above + Array(before.utf8) {
            if mark == UInt8(ascii: "\"") { isQuoted.toggle() }
            if mark == table.separator, !isQuoted { field += 1 }
        }
        return field
    }
}
