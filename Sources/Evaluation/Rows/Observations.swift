/// Everything that the evaluation files say, row by row: raw, about persons, and never seen outside this module.
struct Observations: Sendable {
    let directory: ProgramDirectory
    /// Every level but reaction, whose rows are in ``reactions``.
    var tables: [Level: Table] = [:]
    var reactions = ReactionTable()
    /// The items of all questionnaires; the same question on another scale is another item.
    var items: [Item] = []
    /// What the codes of a column of names stand for.
    var names: [Column: NameTable] = [:]
    /// The numbers of the files that say something about each programme, ascending.
    var filesByProgram: [Int32: [Int32]] = [:]
    /// Programmes whose sidecar declares that participants were assigned by chance.
    var randomised: Set<Int32> = []
    /// Programmes in whose tests, or in whose ratings of work, less is better: their scores are held with the opposite
    /// sign.
    var lessIsBetter: [Level: Set<Int32>] = [:]
    /// Programmes in whose tests, or in whose ratings of work, more is better.
    var moreIsBetter: [Level: Set<Int32>] = [:]

    /// Programmes with answers of which nothing says whose they are: which of them are one person's is not known.
    var looseAnswers: Set<Int32> = []

    /// What measures compute from all rows.
    let kept = KeptValues()
    /// Levels in which nobody has more than one row: as many people as rows.
    var levelsOfSinglePeople: Set<Level> = []
    /// Whether anybody took several tests in one session, as in several competencies.
    var hasSeveralTests = false

    init(directory: ProgramDirectory) {
        self.directory = directory
        for level in Level.allCases where level != .reaction { tables[level] = Table(level.columns) }
    }

    /// The rows of a level; for reactions, one for each respondent.
    func table(_ level: Level) -> Table {
        level == .reaction ? reactions.respondents : tables[level] ?? Table([])
    }

    /// The name behind a cell; empty for an empty cell.
    func name(_ code: Int32, in column: Column) -> String {
        code == Table.missing ? "" : names[column]?[code] ?? ""
    }
}
