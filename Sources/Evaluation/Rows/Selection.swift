/// The rows that a figure is computed from: those of one programme or of several, whole or of one session, unit or wave.
///
/// It is handed on so often that it is one object, not a copy of all it holds.
final class Selection: Sendable {
    /// A session, a unit or another member of a grouping, by its name, and its rows.
    typealias Member = (name: String, selection: Selection)

    let data: Observations
    /// The programmes concerned: one, or several where rows are pooled.
    let programs: [Int32]
    private let known: [Level: [Int32]]
    /// Finds the rows at a level that are not known from the start.
    private let findRows: (@Sendable (Level) -> [Int32])?
    /// What several measures ask of the same rows.
    private let memo = SelectionMemo()

    /// Finds the sessions of a programme.
    private let findSessions: (@Sendable (Selection) -> [Member])?

    /// The scales of the answers of which these are a part.
    private let scalesOfWhole: (@Sendable () -> [AnswerScale])?

    /// - Parameters:
    ///   - data: The rows of all files.
    ///   - programs: The programmes concerned.
    ///   - rows: Finds their rows at a level, when they are asked for first.
    ///   - sessions: Finds the sessions of a programme, with the rows that name none as one more.
    init(
        data: Observations, programs: [Int32], rows: @escaping @Sendable (Level) -> [Int32],
        sessions: (@Sendable (Selection) -> [Member])? = nil
    ) {
        self.data = data
        self.programs = programs
        (known, findRows) = ([:], rows)
        scalesOfWhole = nil
        findSessions = sessions
    }

    /// Rows that are known.
    init(data: Observations, programs: [Int32], rows: [Level: [Int32]]) {
        self.data = data
        self.programs = programs
        (known, findRows) = (rows, nil)
        (scalesOfWhole, findSessions) = (nil, nil)
    }

    /// Some rows of `whole`, whose answers are averaged on its scales, so that parts can be compared with it and with
    /// each other.
    init(partOf whole: Selection, rows: [Level: [Int32]]) {
        data = whole.data
        programs = whole.programs
        (known, findRows) = (rows, nil)
        scalesOfWhole = { whole.ratingScales }
        findSessions = nil
    }

    /// The scales of the answers that are averaged, in the order of the questionnaires: those of the whole. Answers on
    /// two scales have no common mean.
    var ratingScales: [AnswerScale] {
        if let scalesOfWhole { return scalesOfWhole() }
        return memo.kept.value { scalesOfAnswers }
    }

    /// The rows of a level, in the order of the files.
    func rows(_ level: Level) -> [Int32] {
        guard let findRows else { return known[level] ?? [] }
        return memo.rows(level, findRows)
    }

    /// How many distinct people stand behind all rows of a level.
    func people(_ level: Level) -> Int {
        memo.people(level) { data.people(level, rows: rows(level)) }
    }

    /// How many distinct people stand behind rows. A row without a participant counts as one person of its own.
    func people(_ level: Level, rows some: [Int32]) -> Int {
        some.count == rows(level).count ? people(level) : data.people(level, rows: some)
    }

    /// The rows of participation that ended in completion or a certificate.
    var completedRows: [Int32] {
        memo.completedRows {
            let status = data.table(.participation).narrow(.status)
            return rows(.participation).filter {
                status[Int($0)] == Attendance.completed || status[Int($0)] == Attendance.certified
            }
        }
    }

    /// The sessions of a programme, with the rows that name none as one more; empty where nothing names one.
    var sessions: [Member] {
        findSessions?(self) ?? []
    }

    /// What measures compute from the rows, kept for the next one.
    var kept: KeptValues { memo.kept }
}

extension Observations {
    /// How many distinct people stand behind rows. A row without a participant counts as one person of its own.
    func people(_ level: Level, rows: [Int32]) -> Int {
        if levelsOfSinglePeople.contains(level) { return rows.count }
        let persons = table(level).narrow(.participant)
        var unnamed = 0
        var latest = Table.missing
        for (place, row) in rows.enumerated() {
            let person = persons[Int(row)]
            if person == Table.missing {
                unnamed += 1
            } else if person > latest {
                // People are numbered by their first rows, so that mostly each comes behind the one before.
                latest = person
            } else {
                return Self.distinct(rows[place...].map { persons[Int($0)] } + rows[..<place].map { persons[Int($0)] })
            }
        }
        return rows.count
    }

    private static func distinct(_ persons: [Int32]) -> Int {
        let named = persons.filter { $0 != Table.missing }
        guard let low = named.min(), let high = named.max() else { return persons.count }
        var seen = BitSet(count: Int(high - low) + 1)
        return persons.count - named.count + named.count { seen.insert(Int($0 - low)) }
    }
}

extension Selection {
    /// Whether scores of a level are held with the opposite sign, because less is better in them. All of the programmes
    /// agree in it: measures of scores are of one programme.
    func isTurnedRound(_ level: Level) -> Bool {
        !(data.lessIsBetter[level] ?? []).isDisjoint(with: programs)
    }
}
