import Diagnostics

/// Turns the records of a batch into rows, for all readings of the file at once.
struct BatchDecoder {
    private let missing: MissingValues
    /// Fields that no excerpt shows: those that name people, those that might, and those that nothing is known of.
    private let privateFields: [Int]
    private var readings: [ReadingDecoder]
    private var rows = 0
    private var used = 0
    private var filtered = 0
    private var rowsWithCellsSetAside = 0
    private var cellsSetAside = 0
    private var problems = ProblemTally()

    init(_ plans: [ReadingPlan], fieldCount: Int, missing: MissingValues, directory: ProgramDirectory) {
        self.missing = missing
        let shown = Set(plans.flatMap(\.shownFields)).subtracting(plans.flatMap(\.privateFields))
        privateFields = (0..<fieldCount).filter { !shown.contains($0) }
        readings = plans.map { ReadingDecoder($0, directory: directory) }
    }

    /// What the records of a batch come to.
    static func decode(
        _ batch: borrowing RecordBatch, _ plans: [ReadingPlan], fieldCount: Int, missing: MissingValues,
        directory: ProgramDirectory
    ) -> DecodedBatch {
        var decoder = BatchDecoder(plans, fieldCount: fieldCount, missing: missing, directory: directory)
        for row in 0..<batch.count { decoder.decode(row, of: batch) }
        return DecodedBatch(
            number: batch.number, rows: decoder.rows, used: decoder.used, filtered: decoder.filtered,
            rowsWithCellsSetAside: decoder.rowsWithCellsSetAside, cellsSetAside: decoder.cellsSetAside,
            problems: decoder.problems, readings: decoder.readings.map(\.rows))
    }

    private mutating func decode(_ row: Int, of batch: borrowing RecordBatch) {
        rows += 1
        let record = batch[row]
        if let problem = record.problem {
            report(Self.fault(problem, record), header: "", row, nil, batch)
            return
        }
        var isUsed = false
        var isFaulty = false
        var cells = 0
        for number in readings.indices {
            switch readings[number].decode(record, row: row, missing: missing) {
            case .used(let setAside):
                isUsed = true
                cells += setAside.count
                for cell in setAside { report(cell.fault, header: cell.header, row, cell.field, batch) }
            case .filtered: break
            case .setAside(let cell):
                isFaulty = true
                report(cell.fault, header: cell.header, row, cell.field, batch)
            }
        }
        used += isUsed ? 1 : 0
        filtered += !isUsed && !isFaulty ? 1 : 0
        rowsWithCellsSetAside += isUsed && cells > 0 ? 1 : 0
        cellsSetAside += isUsed ? cells : 0
    }

    private mutating func report(
        _ fault: CellFault, header: String, _ row: Int, _ field: Int?, _ batch: borrowing RecordBatch
    ) {
        // A hidden cell must not be underlined: its length would be shown.
        let marked = field.flatMap { privateFields.contains($0) ? nil : $0 }
        let place = batch.place(row: row, field: field)
        let excerpt = batch.excerpt(row: row, field: marked, hiding: privateFields)
        problems.add(fault, header: header) {
            RowProblem(fault: fault, header: header, place: place, excerpt: excerpt)
        }
    }

    private static func fault(_ problem: Record.Problem, _ record: Record) -> CellFault {
        switch problem {
        case .ragged:
            CellFault(
                "csv.ragged-row", "the row has \(record.fieldCount) fields, not as many as the header",
                help: "look for a missing or a surplus separator; put quotes round text that contains one")
        case .unclosedQuote:
            CellFault(
                "csv.behind-quote", "the row stands behind a quote that is never closed",
                help: "close the quote that is named above")
        }
    }
}

/// What the records of a batch come to: rows for each reading, counts, and problems.
struct DecodedBatch: Sendable {
    var number: Int
    var rows: Int
    var used: Int
    var filtered: Int
    var rowsWithCellsSetAside: Int
    var cellsSetAside: Int
    var problems: ProblemTally
    var readings: [DecodedRows]
}
