/// What one reading makes of the records of a batch.
struct DecodedRows: Sendable {
    /// The records that are used, by their places in the batch.
    var rows: [Int32] = []
    /// The cells of these rows; names are in codes of the worker.
    var columns: [Column: DecodedColumn] = [:]
    /// The people whom the rows name; `nil` where the file names none.
    var persons: [Int64]?
    /// For a wide file of reactions, the answers of all rows, item by item within a row.
    var answers: [Int16] = []
    /// For a long file of reactions, its rows as runs of answers of one respondent; ``columns`` and ``persons`` have
    /// an element for each run then.
    var runs: DecodedRuns?
    /// Names that the worker has met for the first time; their codes go on from those of its batches before.
    var names: [Column: [String]] = [:]
}

/// Answers of a long file, in the order of its rows.
struct DecodedRuns: Sendable {
    /// How many rows each run has.
    var lengths: [Int32] = []
    /// Of each row, the question, in codes of the worker.
    var items: [Int32] = []
    /// Of each row, the point on the question's scale.
    var points: [Int16] = []
}

/// What is wrong with a cell of a batch.
struct CellProblem: Sendable {
    /// The record's place in the batch.
    var row: Int32
    /// The column's header; empty for the row as a whole.
    var header: String
    var field: Int?
    var fault: CellFault
    /// Whether a row is nothing without the cell.
    var isFatal: Bool
}
