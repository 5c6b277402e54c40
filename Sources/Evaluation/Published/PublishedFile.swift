/// What the readers of an edition may know of one evaluation file.
public struct PublishedFile: Sendable {
    /// The file's path below the content folder.
    public let name: String
    /// The SHA-256 of its cells without those that identify people, as 64 hexadecimal digits; `nil` where it was not
    /// asked for.
    public let hash: String?
    /// The levels that it was read as, in the order of the readings.
    public let levels: [Level]
    /// How it is written.
    public let form: FileAccount.Form
    /// How many rows it has and what became of them; `nil` where that would tell how few people there are in the file or in
    /// a small programme that shares it, or how few have come or gone since the site was published last.
    public let rows: Rows?
    /// What was wrong, most frequent first.
    public let problems: [Problem]
    /// Whether a filter (`where`) leaves rows out.
    public let isFiltered: Bool
    /// How many rows it had when that was published last; `nil` where it was not.
    public let lastRows: Int?

    /// Numbers of rows, which add up.
    public struct Rows: Sendable {
        /// Without the header and blank lines.
        public let all: Int
        /// Those that some reading uses.
        public let used: Int
        /// Those that a filter leaves out.
        public let filtered: Int
        /// What came of rows with only one of two tests or ratings; `nil` where the file has none that might be joined.
        public let join: FileAccount.Join?

        /// Those that no reading uses, for whatever reason.
        public var setAside: Int { all - used }
    }

    /// One kind of problem in one column.
    public struct Problem: Sendable {
        /// The diagnostic's id, such as `csv.not-a-number`.
        public let id: String
        /// The column's header; empty for problems of a row as a whole.
        public let column: String
        /// How often it occurs; `nil` where numbers of rows are withheld.
        public let count: Int?
    }

    /// - Parameters:
    ///   - account: What became of the file's rows.
    ///   - isWithheld: Whether its numbers of rows are not published.
    ///   - lastRows: How many rows were published last, if any were.
    init(_ account: FileAccount, isWithheld: Bool, lastRows: Int?) {
        name = account.name
        hash = account.hash
        levels = account.levels
        form = account.form
        rows =
            isWithheld
            ? nil
            : Rows(all: account.rows, used: account.used, filtered: account.filtered, join: account.join)
        problems = account.problems.map {
            Problem(id: $0.id, column: $0.column, count: isWithheld ? nil : $0.count)
        }
        isFiltered = account.filtered > 0
        self.lastRows = lastRows
    }

    /// Whether there is anything to say about rows that are not used, or about cells.
    public var hasRemarks: Bool { !problems.isEmpty || isFiltered }
}
