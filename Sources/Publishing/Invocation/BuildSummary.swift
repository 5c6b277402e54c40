public import Evaluation

/// What a build read and made, for whoever started it.
public struct BuildSummary: Sendable {
    /// How many programmes and free pages there are, without drafts.
    public let programs: Int
    /// See ``programs``.
    public let pages: Int
    /// What became of the rows of each evaluation file.
    public let files: [FileAccount]
    /// Whether there are evaluation files that could not be used as a whole, which is in the log.
    let lacksFiles: Bool
    /// For each edition, how many figures were withheld, of how many.
    public private(set) var figures: [(edition: String, withheld: Int, of: Int)] = []
    /// Whether nothing stands against publishing what was made.
    public internal(set) var isPublishable = false

    init(_ project: Project, _ evaluation: EvaluationData) {
        programs = project.programs.count
        pages = project.pages.count + (project.home == nil ? 0 : 1)
        files = evaluation.files
        let used = evaluation.files.map(\.name)
        lacksFiles = project.evaluations.contains { source in !used.contains { $0.hasPrefix(source.name) } }
    }

    /// Rows in all evaluation files.
    public var rows: Int { files.reduce(0) { $0 + $1.rows } }
    /// Rows that are used.
    public var used: Int { files.reduce(0) { $0 + $1.used } }
    /// Rows that are not used, whatever the reason.
    public var setAside: Int { rows - used }

    mutating func add(_ figures: FigureSet, of edition: Edition) {
        let (withheld, all) = figures.withheldShare
        self.figures.append((edition.name, withheld, all))
    }
}
