import Basics

/// How to read one CSV file: the file of the same name that ends in `.yml`.
struct Sidecar: Sendable {
    /// What the file is cut by and written in, where the author says so.
    var dialect = DeclaredDialect()
    /// Cells that mean "nothing", compared after trimming; the empty cell always does.
    var missingValues: [String] = []
    /// What the file's rows are read as; one row may serve several.
    var readings: [ReadingDeclaration] = []
    /// Which sheets of a workbook are read by readings that do not say it themselves; `nil` for its only one.
    var sheets: SheetChoice?
}

/// One reading of a file, as its sidecar declares it.
struct ReadingDeclaration: Sendable {
    /// What a row says something about; `nil` to have it recognised by the columns.
    var level: Level?
    /// Where a row's programme comes from.
    var program: ProgramSource = .canonicalColumn
    /// Headers that stand for canonical columns.
    var columns: [Column: DeclaredHeader] = [:]
    /// Rows are read only where every filter holds.
    var filters: [FilterDeclaration] = []
    /// The scale of items that declare none of their own.
    var scale: AnswerScale?
    /// The questions, by header; empty to take every column that is not canonical.
    var items: [ItemDeclaration] = []
    /// The questions whose answers say how content participants were; empty for all that rate anything.
    var ratedItems: [DeclaredHeader] = []
    /// What cells of canonical columns stand for; under `score`, answers to questions.
    var values: [Column: [ValueDeclaration]] = [:]
    /// Whether participants were assigned to groups by chance.
    var isRandomised = false
    /// Whether each row of tests names its participant, so that tests before and after can be matched across rows.
    var isPaired = true
    /// What all rows have in common, where no column says it.
    var constants: [ConstantDeclaration] = []
    /// Columns in which an empty cell means what the last filled one above it says, as merged cells are exported.
    var filled: [DeclaredHeader] = []
    /// Columns that are never read, whatever their headers mean.
    var ignored: [DeclaredHeader] = []
    /// Which of several attempts of one person counts; `nil` where the sidecar does not say.
    var attempts: Attempts?
    /// Which way scores or ratings are better; `nil` where the sidecar does not say, and more is.
    var direction: DirectionDeclaration?
    /// Whether rows that look like totals are people or things of that name.
    var keepsTotals = false
    /// Which sheets of a workbook are read; `nil` where the sidecar or nobody says it.
    var sheets: SheetChoice?
    /// Where the column names stand; `nil` where the reading does not say it.
    var layout: HeaderLayout?

    /// Where a row's programme comes from.
    enum ProgramSource: Sendable {
        /// The column named `program`, or a synonym.
        case canonicalColumn
        /// The whole file is about one programme.
        case slug(String, SourceSpan)
        /// A column with another header.
        case column(DeclaredHeader)
    }
}

/// A header of the file as the sidecar writes it, with the place to point at when the file has no such header.
struct DeclaredHeader: Sendable {
    var name: String
    var span: SourceSpan
}

/// What a column holds in every row, though the file has no such column.
struct ConstantDeclaration: Sendable {
    var column: Column
    /// As a cell of the column would say it.
    var text: String
    var span: SourceSpan
}

/// Which way the scores or ratings of a reading are better.
struct DirectionDeclaration: Sendable {
    /// More of it, or less of it, as of mistakes and of stress.
    enum Direction: String, Sendable, CaseIterable {
        case up, down
    }

    var direction: Direction
    var span: SourceSpan
}

/// Which of several rows of one person counts, where somebody took a test or filled in a form several times.
enum Attempts: String, Sendable, CaseIterable {
    /// The one with the latest date; without dates, the one that stands furthest down.
    case last
    /// The one with the earliest date; without dates, the one that stands furthest up.
    case first
    /// The one with the best score after the training, or the best before where there is only that.
    case best
}

/// Keeps the rows whose cell is one of some values.
struct FilterDeclaration: Sendable {
    var header: DeclaredHeader
    var values: [String]
}

/// A question that a wide file asks in a column of its own.
struct ItemDeclaration: Sendable {
    var header: DeclaredHeader
    var label: LocalizedText?
    var scale: AnswerScale?
    var ideal: Int?
    var isReversed = false
    /// What answers to this question stand for.
    var values: [ValueDeclaration] = []
}

/// What a cell stands for.
struct ValueDeclaration: Sendable {
    /// As the file writes it.
    var cell: String
    /// As Tolok understands it; empty where the cell means "nothing".
    var target: String
    /// Where the sidecar says so.
    var span: SourceSpan
}
