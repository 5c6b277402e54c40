/// Turns rows of one answer each into respondents with all their answers.
///
/// A respondent is a participant in a session of a programme. A row without a participant is a respondent of its own,
/// because nothing says who else's answer it goes with.
struct RespondentPivot {
    private(set) var columns: [Column: DecodedColumn] = [:]
    private(set) var answers: [ReactionTable.Answer] = []
    private(set) var answersPerRespondent: [Int] = []

    private struct Respondent: Hashable {
        var program: Int32
        var session: Int32
        var person: Int64
    }

    init(_ table: Table) {
        let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
        let (persons, items, points) = (table.wide(.participant), table.narrow(.item), table.narrow(.score))
        var numbers: [Respondent: Int] = [:]
        var rows: [[Int32]] = []
        for row in 0..<table.count {
            guard persons[row] != Table.missingWide else {
                rows.append([Int32(row)])
                continue
            }
            let respondent = Respondent(program: programs[row], session: sessions[row], person: persons[row])
            if let number = numbers[respondent] {
                rows[number].append(Int32(row))
            } else {
                numbers[respondent] = rows.count
                rows.append([Int32(row)])
            }
        }
        let firsts = rows.map { Int($0[0]) }
        for column in [Column.program, .session, .unit, .date] {
            let cells = table.narrow(column)
            columns[column] = .narrow(firsts.map { cells[$0] })
        }
        columns[.participant] = .wide(firsts.map { persons[$0] })
        for rows in rows {
            answers += rows.map { ReactionTable.Answer(item: items[Int($0)], point: Int16(points[Int($0)])) }
            answersPerRespondent.append(rows.count)
        }
    }
}
