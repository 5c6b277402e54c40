/// Turns rows of one answer each into respondents with all their answers.
///
/// A respondent is a participant in a session of a programme. A row without a participant is a respondent of its own,
/// because nothing says who else's answer it goes with. To count the people behind such rows, the first answer to each
/// question in a session is taken for one person's, the second for another's: there can't be fewer people than that,
/// and no figure counts one person for several.
struct RespondentPivot {
    private(set) var columns: [Column: DecodedColumn] = [:]
    private(set) var answers: [ReactionTable.Answer] = []
    private(set) var answersPerRespondent: [Int] = []

    private struct Respondent: Hashable {
        var program: Int32
        var session: Int32
        var person: Int64
    }

    private struct Question: Hashable {
        var program: Int32
        var session: Int32
        var item: Int32
    }

    init(_ table: Table) {
        let rows = Self.rowsByRespondent(table)
        let firsts = rows.map { Int($0[0]) }
        for column in [Column.program, .session, .unit, .date] {
            let cells = table.narrow(column)
            columns[column] = .narrow(firsts.map { cells[$0] })
        }
        let persons = Self.people(table)
        columns[.participant] = .wide(firsts.map { persons[$0] })
        let (items, points) = (table.narrow(.item), table.narrow(.score))
        for rows in rows {
            answers += rows.map { row in
                let point = points[Int(row)]
                let isBlank = point == Table.missing
                return ReactionTable.Answer(
                    item: items[Int(row)], point: isBlank ? ReactionTable.Answer.blank : Int16(point))
            }
            answersPerRespondent.append(rows.count)
        }
    }

    private static func rowsByRespondent(_ table: Table) -> [[Int32]] {
        let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
        let persons = table.wide(.participant)
        var numbers: [Respondent: Int] = [:]
        var rows: [[Int32]] = []
        for row in 0..<table.count {
            let respondent = Respondent(program: programs[row], session: sessions[row], person: persons[row])
            if persons[row] != Table.missingWide, let number = numbers[respondent] {
                rows[number].append(Int32(row))
            } else {
                numbers[respondent] = rows.count
                rows.append([Int32(row)])
            }
        }
        return rows
    }

    /// The person of each row; where none is named, the n-th of those who answered the question in that session.
    private static func people(_ table: Table) -> [Int64] {
        let (programs, sessions, items) = (table.narrow(.program), table.narrow(.session), table.narrow(.item))
        var persons = table.wide(.participant)
        var answered: [Question: Int64] = [:]
        for row in 0..<table.count where persons[row] == Table.missingWide {
            let question = Question(program: programs[row], session: sessions[row], item: items[row])
            let number = answered[question, default: 0]
            answered[question] = number + 1
            persons[row] = OpaqueIdentifier.unnamed(number, program: programs[row], session: sessions[row])
        }
        return persons
    }
}

extension OpaqueIdentifier {
    /// The n-th unnamed person of a session, who is none of the named ones and of no other session.
    fileprivate static func unnamed(_ number: Int64, program: Int32, session: Int32) -> Int64 {
        let place = UInt64(UInt32(bitPattern: program)) << 32 | UInt64(UInt32(bitPattern: session))
        let bits = withUnsafeBytes(of: (place, number)) { SipHash.hash($0, key: (0, 0)) }
        return Int64(bitPattern: bits)
    }
}
