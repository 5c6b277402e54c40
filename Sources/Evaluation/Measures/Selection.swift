/// The rows that a figure is computed from: those of one programme or of several, whole or of one session, unit or wave.
struct Selection: Sendable {
    let data: Observations
    /// The programmes concerned: one, or several where rows are pooled.
    let programs: [Int32]
    private let rowsByLevel: [Level: [Int32]]

    init(data: Observations, programs: [Int32], rows: [Level: [Int32]]) {
        self.data = data
        self.programs = programs
        rowsByLevel = rows
    }

    /// The rows of a level, in the order of the files.
    func rows(_ level: Level) -> [Int32] {
        rowsByLevel[level] ?? []
    }

    /// How many distinct people stand behind rows. A row without a participant counts as one person of its own.
    func people(_ level: Level, rows: some Sequence<Int32>) -> Int {
        Self.people(data.table(level).wide(.participant), rows: rows)
    }

    /// How many distinct people stand behind rows, given the column of persons.
    static func people(_ persons: [Int64], rows: some Sequence<Int32>) -> Int {
        var known: Set<Int64> = []
        var unnamed = 0
        for row in rows {
            let person = persons[Int(row)]
            if person == Table.missingWide { unnamed += 1 } else { known.insert(person) }
        }
        return known.count + unnamed
    }
}
