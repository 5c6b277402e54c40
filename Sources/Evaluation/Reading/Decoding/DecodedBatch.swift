import Diagnostics

/// What the records of a batch come to: rows for each reading, counts, and problems.
struct DecodedBatch: Sendable {
    var number: Int
    /// Whose codes the names are in.
    var worker: Int
    /// Records, used or not.
    var rows: Int
    var used = 0
    var filtered = 0
    /// Records that no reading uses because they are about nobody, which is no fault.
    var remarked = 0
    var rowsWithCellsSetAside = 0
    var cellsSetAside = 0
    var problems = ProblemTally()
    var readings: [DecodedRows] = []
    /// Whether the file must be looked at as a whole before its numbers and dates can be read.
    var contradictsForms = false

    /// Counts another batch's records as well.
    mutating func add(_ other: DecodedBatch) {
        rows += other.rows
        used += other.used
        filtered += other.filtered
        remarked += other.remarked
        rowsWithCellsSetAside += other.rowsWithCellsSetAside
        cellsSetAside += other.cellsSetAside
        contradictsForms = contradictsForms || other.contradictsForms
    }

    /// Counts what became of the records where there is one reading.
    mutating func count(_ outcome: ReadingDecoder.Outcome, among candidates: Int) {
        used = outcome.rows.rows.count
        filtered = candidates - used - outcome.setAside.count
        remarked = outcome.setAside.count { $0.fault.severity == .remark }
        cellsSetAside = outcome.cells.count
        rowsWithCellsSetAside = outcome.cells.isEmpty ? 0 : Set(outcome.cells.map(\.row)).count
    }

    /// Counts what became of the records of the records: one is used if any reading uses it.
    mutating func count(_ usage: RowUsage, among candidates: [Int32]) {
        for row in candidates {
            used += usage.isUsed[Int(row)] ? 1 : 0
            filtered += !usage.isUsed[Int(row)] && !usage.isFaulty[Int(row)] ? 1 : 0
            remarked += !usage.isUsed[Int(row)] && usage.isRemarked[Int(row)] ? 1 : 0
        }
        cellsSetAside = usage.cells.values.reduce(0, +)
        rowsWithCellsSetAside = usage.cells.count
    }
}

/// What several readings make of the records of a batch.
struct RowUsage {
    /// Whether a reading uses the record.
    private(set) var isUsed: [Bool]
    /// Whether a reading has set it aside.
    private(set) var isFaulty: [Bool]
    /// Whether a reading has set it aside because it is about nobody.
    private(set) var isRemarked: [Bool]
    /// How many single cells were set aside, of records that are used.
    private(set) var cells: [Int32: Int] = [:]

    init(of count: Int) {
        isUsed = Array(repeating: false, count: count)
        isFaulty = isUsed
        isRemarked = isUsed
    }

    mutating func add(_ outcome: ReadingDecoder.Outcome) {
        for row in outcome.rows.rows { isUsed[Int(row)] = true }
        for problem in outcome.setAside {
            isFaulty[Int(problem.row)] = true
            if problem.fault.severity == .remark { isRemarked[Int(problem.row)] = true }
        }
        for problem in outcome.cells { cells[problem.row, default: 0] += 1 }
    }
}
