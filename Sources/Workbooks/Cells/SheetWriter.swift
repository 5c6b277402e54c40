import Basics

/// Gathers the cells of a sheet, row by row, as the text of a ``SheetTable``.
struct SheetWriter {
    /// The most fields that a table may have: those of a sheet with few columns and all rows.
    static let maximumFields = 100_000_000

    private let form: SheetForm
    private var text: [UInt8] = []
    /// For each row that holds something: where its text ends, and how many fields it has.
    private var rows: [(number: Int, end: Int, width: Int)] = []
    private var firstColumn = CellReference.maximumColumns
    private var width = 0
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

    /// Writes the separators up to a cell.
    @inline(__always)
    private mutating func open(_ cell: CellReference) throws(WorkbookProblem) {
        if rows.last?.number != cell.row {
            guard (rows.last?.number ?? 0) < cell.row else {
                throw .cell(
                    cell,
                    reason: [
                        "en": "its row stands behind a later one",
                        "id": "barisnya berada setelah baris yang seharusnya menyusul",
                    ])
            }
            closeRow()
            rows.append((cell.row, 0, 0))
        }
        let place = rows.count - 1
        guard rows[place].width <= cell.column else {
            throw .cell(
                cell,
                reason: [
                    "en": "it stands behind a later one of its row",
                    "id": "letaknya setelah sel yang seharusnya menyusul di barisnya",
                ])
        }
        // The first field has no separator before it.
        let missing = rows[place].width == 0 ? cell.column : cell.column - rows[place].width + 1
        for _ in 0..<missing { text.append(form.separator) }
        rows[place].width = cell.column + 1
        if cell.column < firstColumn { firstColumn = cell.column }
        if cell.column >= width { width = cell.column + 1 }
    }

    private mutating func closeRow() {
        if !rows.isEmpty { rows[rows.count - 1].end = text.count }
    }

    private mutating func noteLineEnd(in row: Int) {
        let total = (lineEnds.last?.total ?? 0) + 1
        if lineEnds.last?.row == row {
            lineEnds[lineEnds.count - 1].total = total
        } else {
            lineEnds.append((row, total))
        }
    }

    /// The table, with all records as wide as the widest.
    mutating func table() throws(WorkbookProblem) -> SheetTable {
        closeRow()
        let first = rows.isEmpty ? 0 : firstColumn
        let fields = width - first
        guard rows.count * fields <= Self.maximumFields else {
            let last = CellReference(row: rows.first { $0.width == width }?.number ?? 1, column: width - 1)
            throw .cell(
                last,
                reason: [
                    "en": "it stands so far out that the sheet has more than \(Self.maximumFields) cells",
                    "id": "letaknya begitu jauh sehingga lembar memuat lebih dari \(Self.maximumFields) sel",
                ])
        }
        return SheetTable(
            text: assembled(first), firstColumn: first, width: rows.isEmpty ? 0 : fields,
            separator: form.separator,
            missingResults: missingResults, errors: errors, merges: merges, lineEnds: lineEnds)
    }

    private func assembled(_ first: Int) -> [UInt8] {
        var result: [UInt8] = []
        let gaps = (rows.last?.number ?? 0) + rows.count * 2
        result.reserveCapacity(text.count + gaps + rows.reduce(0) { $0 + width - $1.width })
        var (line, start) = (1, 0)
        for row in rows {
            for _ in line..<row.number { result.append(0x0A) }
            result.append(contentsOf: text[(start + first)..<row.end])
            for _ in row.width..<width { result.append(form.separator) }
            result.append(0x0A)
            (line, start) = (row.number + 1, row.end)
        }
        return result
    }
}
