/// What became of the rows of one evaluation file: every row is used or set aside, and the two add up.
public struct FileAccount: Sendable {
    /// The file's path below the content folder.
    public let name: String
    /// The SHA-256 of its cells without those that identify people, as 64 hexadecimal digits; `nil` where it was not
    /// asked for.
    public internal(set) var hash: String?
    /// The levels that it was read as, in the order of the readings.
    public let levels: [Level]
    /// How the file is written.
    public let form: Form
    /// Rows in the file, without the header and blank lines.
    public let rows: Int
    /// Rows that some reading uses.
    public internal(set) var used: Int
    /// Rows that no reading uses because a filter (`where`) leaves them out.
    public let filtered: Int
    /// Rows that are used, but with single cells set aside.
    public let rowsWithCellsSetAside: Int
    /// Single cells that were set aside in rows that are used.
    public let cellsSetAside: Int
    /// What was wrong, most frequent first, with how often.
    public internal(set) var problems: [Problem]

    /// What came of the rows with only one of two tests or ratings; `nil` where the file has none that might be joined.
    public internal(set) var join: Join?

    /// What came of the rows that hold only the test (or rating) before, or only the one after.
    public struct Join: Sendable, Hashable {
        /// Rows that were joined with a row that has the other one of the same person.
        public var joined: Int
        /// Rows that no other row could be joined with.
        public var alone: Int
    }

    /// How a file is written.
    public struct Form: Sendable, Hashable {
        /// What stands between its fields.
        public let delimiter: Character
        /// Its encoding, such as `utf-8` or `utf-16le`.
        public let encoding: String
        /// Whether its sidecar declares decimal commas. Where nothing is declared, each column's own numbers tell.
        public let hasDecimalCommas: Bool

        init(_ dialect: Dialect) {
            delimiter = Character(UnicodeScalar(dialect.grammar.delimiter))
            encoding = dialect.encoding.rawValue
            hasDecimalCommas = dialect.decimalMark == .comma
        }
    }

    /// One kind of problem in one column.
    public struct Problem: Sendable, Hashable {
        /// The diagnostic's id, such as `csv.not-a-number`.
        public let id: String
        /// The column's header; empty for problems of a row as a whole.
        public let column: String
        /// How often it occurs.
        public let count: Int

        /// The order in which problems are listed.
        static func isMoreFrequent(_ left: Problem, than right: Problem) -> Bool {
            (right.count, left.id, left.column) < (left.count, right.id, right.column)
        }
    }

    /// Rows that no reading uses, for whatever reason.
    public var setAside: Int { rows - used }
}
