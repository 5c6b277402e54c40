import Basics

/// Guesses what a file is about, when nobody says it.
struct LevelGuess {
    let columns: [ColumnProfile]
    let product: ExportProduct
    let finder: ColumnFinder

    /// The level, and what speaks against it.
    var verdict: (level: Level, doubts: [LocalizedText]) {
        if product.kind == .quiz || isFormQuiz || TestSplit(columns, singleScore) != nil { return (.learning, []) }
        if let canonical { return (canonical, []) }
        if product.kind == .attendance { return (.participation, []) }
        let candidates = Level.allCases.filter { $0 != .reaction && isComplete($0) }
        let best = candidates.max { ($0.columnCount(finder), $1) < ($1.columnCount(finder), $0) }
        if let best {
            let others = candidates.filter { $0 != best }.map(\.rawValue)
            return (
                best,
                others.isEmpty
                    ? []
                    : [
                        [
                            "en": "it could also be of level \(others.joined(separator: " or "))",
                            "id": "mungkin juga termasuk level \(others.joined(separator: " or "))",
                        ]
                    ]
            )
        }
        if questions.isEmpty, singleScore != nil || hasTest, hasPeople { return (.learning, []) }
        return (nearly ?? .reaction, [])
    }

    /// The level of which one column only is lacking, where two or more of those that make it are there: numbers that stand
    /// beside them are no ratings, whatever they look like.
    private var nearly: Level? {
        Level.allCases.first { level in
            let own = level.columns.filter { $0.isRequired && !Self.shared.contains($0.column) }.map(\.column)
            let lacking = lacking(level)
            return level != .reaction && lacking.count == 1 && own.count { !lacking.contains($0) } >= 2
        }
    }

    /// Columns that say of which rows something is told, and not what.
    private static let shared: Set<Column> = [.program, .participant, .unit, .status]

    /// The one level whose columns are all there by their own names, which is what a build goes by, too.
    private var canonical: Level? {
        let complete = Level.allCases.filter { level in
            level != .reaction
                && level.columns.allSatisfy { entry in
                    !entry.isRequired || entry.column == .program
                        || columns.contains { entry.column.isMeant(by: $0.name) }
                }
        }
        return complete.count == 1 ? complete.first : nil
    }

    /// Whether rows of reactions are single answers: there is a column for the question and one for the answer.
    var isLong: Bool {
        [Column.item, .score].allSatisfy { wanted in columns.contains { wanted.isMeant(by: $0.name) } }
    }

    /// The only score of a test, where a file has no two that can be told apart.
    var singleScore: ColumnProfile? {
        columns.first { column in
            guard product.reasonToIgnore(column) == nil, PersonalColumn(column) == nil else { return false }
            let isScore =
                column.words.are(Self.scores)
                || product.kind == .quiz && Self.scores.contains { column.words.begin(with: $0) }
            return isScore && column.isMeasured
        }
    }

    private static let scores = [
        "nilai", "skor", "score", "grade", "total points", "total poin", "total skor", "total score", "nilai akhir",
        "hasil", "final score", "percentage", "persentase",
    ]

    /// A quiz of Google Forms or Microsoft Forms: each has its own column for the sum of points.
    private var isFormQuiz: Bool {
        guard product.kind == .form, let score = singleScore else { return false }
        if score.unit?.maximum != nil { return true }
        return columns.contains { HeaderWords($0.title).begin(with: "points") && $0.filled > 0 }
    }

    /// Whether a column with numbers is called after a test.
    private var hasTest: Bool {
        columns.contains { $0.isMeasured && TestWords($0.title) != nil && PersonalColumn($0) == nil }
    }

    private var hasPeople: Bool { columns.contains { PersonalColumn($0)?.canJoin ?? false } }

    private var questions: [ColumnProfile] {
        columns.filter { column in
            guard !column.title.isEmpty, PersonalColumn(column) == nil, case .words = ScaleEvidence(column) else {
                return false
            }
            return true
        }
    }

    private func isComplete(_ level: Level) -> Bool { lacking(level).isEmpty }

    /// The level's required columns that the file does not have.
    private func lacking(_ level: Level) -> [Column] {
        var taken: Set<Int> = []
        return level.columns.filter { $0.isRequired && $0.column != .program }.compactMap { schema in
            guard let column = finder.find(schema, without: taken) else { return schema.column }
            taken.insert(column.field)
            return nil
        }
    }
}

extension Level {
    /// How many of the level's columns a file has.
    fileprivate func columnCount(_ finder: ColumnFinder) -> Int {
        columns.count { finder.find($0, without: []) != nil }
    }
}
