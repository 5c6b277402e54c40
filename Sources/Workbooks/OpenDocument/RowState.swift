import Basics
import XML

/// A row of an .ods table as it is read: its cells are written when it ends, as often as it is repeated.
struct RowState {
    /// A cell that holds something, and how many columns hold the same.
    private struct Cell {
        var column: Int
        var count: Int
        var value: [UInt8]
        var kind: Kind
    }

    private enum Kind {
        case text, number, error, noResult
    }

    private var number = 1
    private var repeats = 1
    private var column = 0
    private var cells: [Cell] = []
    private var merges: [CellRange] = []
    private var cell = CellState()

    mutating func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if element.isLocally("table-row") {
            repeats = attributes.value(of: "number-rows-repeated")?.wholeNumber ?? 1
            (column, cells, merges) = (0, [], [])
        } else if element.isLocally("table-cell") || element.isLocally("covered-table-cell") {
            cell = CellState(attributes)
            cell.takeStored()
        } else {
            cell.start(element, attributes)
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { cell.text(bytes) }

    mutating func end(_ element: XMLName, into writer: inout SheetWriter) throws(WorkbookProblem) {
        if element.isLocally("table-cell") || element.isLocally("covered-table-cell") {
            finishCell()
        } else if element.isLocally("table-row") {
            try finishRow(&writer)
        } else {
            cell.end(element)
        }
    }

    private mutating func finishCell() {
        defer { column += cell.repeats }
        if cell.rowSpan > 1 || cell.columnSpan > 1 {
            merges.append(
                CellRange(
                    rows: number...number + cell.rowSpan - 1, columns: column...column + cell.columnSpan - 1))
        }
        let kind: Kind
        switch cell.outcome {
        case .nothing: return
        case .text: kind = .text
        case .number: kind = .number
        case .error: kind = .error
        case .noResult: kind = .noResult
        }
        cells.append(Cell(column: column, count: cell.repeats, value: cell.value, kind: kind))
    }

    private mutating func finishRow(_ writer: inout SheetWriter) throws(WorkbookProblem) {
        defer { number += repeats }
        for range in merges { writer.merge(range) }
        guard !cells.isEmpty else { return }
        guard number + repeats - 1 <= CellReference.maximumRows else {
            throw .cell(
                CellReference(row: number, column: cells[0].column),
                reason: ["en": "its row is repeated \(repeats) times", "id": "barisnya diulang \(repeats) kali"])
        }
        for row in number..<number + repeats {
            for cell in cells { try write(cell, row, &writer) }
        }
    }

    private func write(_ cell: Cell, _ row: Int, _ writer: inout SheetWriter) throws(WorkbookProblem) {
        guard cell.column + cell.count <= CellReference.maximumColumns else {
            throw .cell(
                CellReference(row: row, column: cell.column),
                reason: ["en": "it is repeated \(cell.count) times", "id": "selnya diulang \(cell.count) kali"])
        }
        for column in cell.column..<cell.column + cell.count {
            let place = CellReference(row: row, column: column)
            switch cell.kind {
            case .error: writer.errors.note(place)
            case .noResult: writer.missingResults.note(place)
            case .text: try writer.add(cell.value, at: place)
            case .number: try writer.add(number: cell.value, at: place)
            }
        }
    }
}
