/// Brings all answers of each respondent of long files together and sets repeated answers aside.
///
/// A respondent is a participant in a session of a programme. To count the people behind rows that name nobody, the
/// first answer to each question in a session is taken for one person's, the second for another's: there can't be
/// fewer people than that, and no figure counts one person for several.
struct RespondentMerge {
    /// All respondents, in the order of the files.
    private(set) var respondents: ReactionTable
    /// Answers that were set aside because the same respondent answers the question elsewhere.
    private(set) var setAside: [RepeatedRow] = []
    /// Programmes with answers that name nobody.
    private(set) var looseAnswers: Set<Int32> = []
    private let people: Int

    private static let key: [Column] = [.program, .session, .participant, .item]

    /// - Parameters:
    ///   - runs: Answers as they stand in the files, neighbours of one respondent together.
    ///   - people: Persons have numbers below this.
    init(_ runs: ReactionTable, people: Int) {
        respondents = runs
        self.people = people
    }

    /// - Parameter origin: Tells where an answer stands.
    mutating func run(origin: (Int) -> RowOrigin) {
        let table = respondents.respondents
        let repeated = table.rowsOfRepeatedPersons
        let groups = RowGroups(repeated, by: RowComparison(table, columns: [.program, .session, .participant]))
        var repetition = AnswerRepetition(respondents.starts)
        respondents.answers.accept(&repetition)
        if !groups.areAllSingle || repetition.isFound {
            merge(repeated, groups.areAllSingle ? repeated.map { [$0] } : groups.members(repeated), origin)
        }
        numberUnnamed()
    }

    /// Rewrites the table respondent by respondent.
    private mutating func merge(_ repeated: [Int32], _ members: [[Int32]], _ origin: (Int) -> RowOrigin) {
        var others: [Int32: [Int32]] = [:]
        var isFollower = Array(repeating: false, count: respondents.respondents.count)
        for members in members where members.count > 1 {
            others[members[0]] = Array(members.dropFirst())
            for member in members.dropFirst() { isFollower[Int(member)] = true }
        }
        let persons = respondents.respondents.narrow(.participant)
        var merged = ReactionTable()
        var kept: [Int32] = []
        var counts: [Int32] = []
        var answers = AnswerList()
        for run in 0..<Int32(respondents.respondents.count) where !isFollower[Int(run)] {
            var places = Array(respondents.range(of: run))
            for other in others[run] ?? [] { places += respondents.range(of: other) }
            if persons[Int(run)] != Table.missing { places = withoutRepeated(places, origin) }
            guard !places.isEmpty else { continue }
            for place in places { answers.append(respondents.answers[place]) }
            kept.append(run)
            counts.append(Int32(places.count))
        }
        merged.replace(respondents.respondents.reordered(kept), answers, perRespondent: counts)
        respondents = merged
    }

    /// The answers of one respondent without those that are repeated or contradict each other.
    private mutating func withoutRepeated(_ places: [Int], _ origin: (Int) -> RowOrigin) -> [Int] {
        let byItem = Dictionary(grouping: places) { respondents.answers[$0].item }
        guard byItem.count < places.count else { return places }
        var dropped: Set<Int> = []
        for places in byItem.values.sorted(by: { $0[0] < $1[0] }) where places.count > 1 {
            let areCopies = places.allSatisfy { isCopy($0, of: places[0]) }
            for place in areCopies ? places.dropFirst() : places[...] {
                dropped.insert(place)
                let twin = place == places[0] ? places[1] : places[0]
                setAside.append(
                    RepeatedRow(
                        origin: origin(place), twin: origin(twin), kind: areCopies ? .copy : .contradiction,
                        key: Self.key))
            }
        }
        return places.filter { !dropped.contains($0) }
    }

    /// Whether two answers of a respondent to a question say the same, in rows that say the same.
    private func isCopy(_ place: Int, of other: Int) -> Bool {
        guard respondents.answers[place] == respondents.answers[other] else { return false }
        let table = respondents.respondents
        let (run, otherRun) = (self.run(of: place), self.run(of: other))
        return run == otherRun
            || RowComparison(table, columns: [.unit, .date]).areEqual(Int32(run), Int32(otherRun))
    }

    /// The run that an answer belongs to.
    private func run(of place: Int) -> Int {
        respondents.starts.partitioningIndex { Int($0) > place } - 1
    }

    private struct Question: Hashable {
        var program: Int32
        var session: Int32
        var item: Int32
    }

    private struct Seat: Hashable {
        var program: Int32
        var session: Int32
        var number: Int
    }

    /// Gives numbers to the people behind rows that name nobody.
    private mutating func numberUnnamed() {
        let table = respondents.respondents
        let persons = table.narrow(.participant)
        guard persons.contains(Table.missing) else { return }
        let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
        var answered: [Question: Int] = [:]
        var numbers: [Seat: Int32] = [:]
        let numbered = persons.indices.map { row -> Int32 in
            guard persons[row] == Table.missing, let answer = respondents.answers(of: Int32(row)).first else {
                return persons[row]
            }
            let question = Question(program: programs[row], session: sessions[row], item: answer.item)
            let number = answered[question, default: 0]
            answered[question] = number + 1
            looseAnswers.insert(programs[row])
            let seat = Seat(program: programs[row], session: sessions[row], number: number)
            let person = numbers[seat] ?? Int32(people + numbers.count)
            numbers[seat] = person
            return person
        }
        respondents.respondents.set(.participant, to: PackedColumn(numbered))
    }
}

/// Whether any run holds two answers to one question.
private struct AnswerRepetition: AnswerVisitor {
    let starts: [UInt32]
    private(set) var isFound = false

    init(_ starts: [UInt32]) { self.starts = starts }

    mutating func visit<Item: FixedWidthInteger, Point: FixedWidthInteger>(
        _ items: UnsafeBufferPointer<Item>, _ points: UnsafeBufferPointer<Point>
    ) {
        guard let last = items.max() else { return }
        var latest = Array(repeating: UInt32.max, count: Int(last) + 1)
        for run in 0..<starts.count - 1 {
            for place in Int(starts[run])..<Int(starts[run + 1]) {
                let item = Int(items[place])
                if latest[item] == UInt32(run) {
                    isFound = true
                    return
                }
                latest[item] = UInt32(run)
            }
        }
    }
}
