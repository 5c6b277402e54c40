/// The rows that a figure is computed from: those of one programme or of several, whole or of one session, unit or wave.
struct Selection: Sendable {
    let data: Observations
    /// The programmes concerned: one, or several where rows are pooled.
    let programs: [Int32]
    private let rowsByLevel: [Level: [Int32]]
    /// What several measures ask of the same rows.
    private let memo = SelectionMemo()

    init(data: Observations, programs: [Int32], rows: [Level: [Int32]]) {
        self.data = data
        self.programs = programs
        rowsByLevel = rows
    }

    /// The rows of a level, in the order of the files.
    func rows(_ level: Level) -> [Int32] {
        rowsByLevel[level] ?? []
    }

    /// How many distinct people stand behind all rows of a level.
    func people(_ level: Level) -> Int {
        memo.value(\.people[level]) { people(level, rows: rows(level)) }
    }

    /// How many distinct people stand behind rows. A row without a participant counts as one person of its own.
    func people(_ level: Level, rows: some Collection<Int32>) -> Int {
        let persons = data.table(level).wide(.participant)
        var known: Set<Int64> = []
        known.reserveCapacity(rows.count)
        var unnamed = 0
        for row in rows {
            let person = persons[Int(row)]
            if person == Table.missingWide { unnamed += 1 } else { known.insert(person) }
        }
        return known.count + unnamed
    }

    /// The rows of participation that ended in completion or a certificate.
    var completedRows: [Int32] {
        memo.value(\.completedRows) {
            let status = data.table(.participation).narrow(.status)
            return rows(.participation).filter {
                status[Int($0)] == Attendance.completed || status[Int($0)] == Attendance.certified
            }
        }
    }

    /// The tests of those who took both.
    var testPairs: TestPairs {
        memo.value(\.testPairs) { TestPairs(self) }
    }

    /// The tests that stand alone in their row.
    var incompleteTests: IncompleteTests {
        memo.value(\.incompleteTests) { IncompleteTests(self) }
    }

    /// How often each answer was given to each item that the selection's respondents were asked, in the order of the
    /// questionnaires.
    var answerHistograms: [AnswerHistogram] {
        memo.value(\.histograms) { AnswerHistogram.all(of: self) }
    }
}
