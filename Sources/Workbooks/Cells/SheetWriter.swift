import Basics

/// Gathers the cells of a sheet, row by row, as the text of a ``SheetTable``.
struct SheetWriter {
    /// The most fields that a table may have: those of a sheet with few columns and all rows.
    static let maximumFields = 100_000_000

    private let form: SheetForm
    /// Whole rows with their line ends, behind them the open row.
    private var text: [UInt8] = []
    /// The open row, 0 before the first, where its text begins, its first column and the one behind its last.
    private var row = 0
    private var start = 0
    private var opened = 0
    private var next = 0
    /// How many rows hold something.
    private var rows = 0
    /// The parts of the text, in each of which all rows have the same columns.
    private var parts: [EvenPart] = []
    private var lineEnds: [(row: Int, total: Int)] = []
    var missingResults = NotedCells()
    var errors = NotedCells()
    private(set) var merges: [CellRange] = []

    init(_ form: SheetForm) {
        self.form = form
    }

    /// A range of cells that are merged into one.
    mutating func merge(_ range: CellRange) {
        // More ranges than any sheet has would only cost memory.
        if merges.count < 100_000 { merges.append(range) }
    }

    /// A cell that holds text.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at cell: CellReference) throws(WorkbookProblem) {
        guard !bytes.isEmpty else { return }
        try open(cell)
        let needsQuotes = bytes.contains { $0 == form.separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            text.append(contentsOf: bytes)
            return
        }
        text.append(0x22)
        for (place, byte) in bytes.enumerated() {
            // One kind of line end, so that lines can be counted.
            if byte == 0x0D {
                if place + 1 < bytes.count, bytes[place + 1] == 0x0A { continue }
                noteLineEnd(in: cell.row)
                text.append(0x0A)
                continue
            }
            if byte == 0x0A { noteLineEnd(in: cell.row) }
            if byte == 0x22 { text.append(0x22) }
            text.append(byte)
        }
        text.append(0x22)
    }

    /// A cell that holds a number, written with a point and without anything that needs quotes.
    mutating func add(number: UnsafeBufferPointer<UInt8>, at cell: CellReference) throws(WorkbookProblem) {
        try open(cell)
        let start = text.count
        text.append(contentsOf: number)
        guard form.decimalMark != UInt8(ascii: ".") else { return }
        for place in start..<text.count where text[place] == UInt8(ascii: ".") { text[place] = form.decimalMark }
    }

    /// A cell that holds text.
    mutating func add(_ bytes: [UInt8], at cell: CellReference) throws(WorkbookProblem) {
        try bytes.withUnsafeBufferPointer { bytes throws(WorkbookProblem) in try add(bytes, at: cell) }
    }

    /// A cell that holds a number.
    mutating func add(number bytes: [UInt8], at cell: CellReference) throws(WorkbookProblem) {
        try bytes.withUnsafeBufferPointer { bytes throws(WorkbookProblem) in try add(number: bytes, at: cell) }
    }

    /// Writes what stands between the cell before and this one.
    @inline(__always)
    private mutating func open(_ cell: CellReference) throws(WorkbookProblem) {
        if cell.row != row { try openRow(cell) }
        guard next <= cell.column else {
            throw .cell(
                cell,
                reason: [
                    "en": "it stands behind a later one of its row",
                    "id": "letaknya setelah sel yang seharusnya menyusul di barisnya",
                ])
        }
        // The first field has no separator before it.
        for _ in max(next, opened + 1)..<cell.column + 1 { text.append(form.separator) }
        next = cell.column + 1
    }

    private mutating func openRow(_ cell: CellReference) throws(WorkbookProblem) {
        guard row < cell.row else {
            throw .cell(
                cell,
                reason: [
                    "en": "its row stands behind a later one",
                    "id": "barisnya berada setelah baris yang seharusnya menyusul",
                ])
        }
        try closeRow()
        for _ in row + 1..<cell.row { text.append(0x0A) }
        (row, start, next) = (cell.row, text.count, 0)
        opened = min(parts.last?.columns.lowerBound ?? cell.column, cell.column)
        rows += 1
    }

    /// Makes the open row as wide as the widest before it.
    private mutating func closeRow() throws(WorkbookProblem) {
        guard rows > 0 else { return }
        let columns = opened..<max(parts.last?.columns.upperBound ?? next, next)
        if columns != parts.last?.columns { parts.append(EvenPart(row: row, start: start, columns: columns)) }
        guard rows * columns.count <= Self.maximumFields else {
            throw .cell(
                CellReference(row: parts.last?.row ?? row, column: columns.upperBound - 1),
                reason: [
                    "en": "it stands so far out that the sheet has more than \(Self.maximumFields) cells",
                    "id": "letaknya begitu jauh sehingga lembar memuat lebih dari \(Self.maximumFields) sel",
                ])
        }
        for _ in next..<columns.upperBound { text.append(form.separator) }
        text.append(0x0A)
    }

    private mutating func noteLineEnd(in row: Int) {
        let total = (lineEnds.last?.total ?? 0) + 1
        if lineEnds.last?.row == row {
            lineEnds[lineEnds.count - 1].total = total
        } else {
            lineEnds.append((row, total))
        }
    }

    /// The table, with all records as wide as the widest. Nothing can be added afterwards.
    mutating func table() throws(WorkbookProblem) -> SheetTable {
        try closeRow()
        let columns = parts.last?.columns ?? 0..<0
        if parts.count > 1 { text = EvenPart.evenedOut(parts, of: text, separator: form.separator) }
        return SheetTable(
            text: text, firstColumn: columns.lowerBound, width: columns.count, separator: form.separator,
            missingResults: missingResults, errors: errors, merges: merges, lineEnds: lineEnds)
    }
}
