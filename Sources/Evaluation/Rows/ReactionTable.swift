/// Reactions in one form, whether a file held a respondent or an answer in each row.
struct ReactionTable: Sendable {
    /// One row a respondent, with the columns of ``Level/reaction``.
    var respondents = Table(Level.reaction.columns)
    /// The answers of respondent `r` are `answers[starts[r]..<starts[r + 1]]`.
    private(set) var starts: [UInt32] = [0]
    private(set) var answers = AnswerList()

    /// What a respondent said to an item.
    struct Answer: Sendable, Hashable {
        /// Index of the item in ``Observations/items``.
        var item: Int32
        /// The point on the item's scale, from 0; ``blank`` where the question was left open.
        var point: Int16

        static let blank: Int16 = -1
    }

    /// Where the answers of one respondent are.
    @inline(__always)
    func range(of respondent: Int32) -> Range<Int> {
        Int(starts[Int(respondent)])..<Int(starts[Int(respondent) + 1])
    }

    /// The answers of one respondent.
    func answers(of respondent: Int32) -> LazyMapSequence<Range<Int>, Answer> {
        range(of: respondent).lazy.map { answers[$0] }
    }

    /// Makes room for what is likely to come.
    mutating func reserve(respondents more: Int, answers moreAnswers: Int) {
        respondents.reserve(respondents.count + more)
        starts.reserveCapacity(starts.count + more)
        answers.reserve(moreAnswers)
    }

    /// Adds answers to those of the last respondent.
    mutating func continueLast(_ codes: [Int32], _ translation: [Int32], _ points: [Int16]) {
        answers.append(codes, translation, points)
        starts[starts.count - 1] = UInt32(truncatingIfNeeded: answers.count)
    }

    /// Appends respondents with their answers, `perRespondent[i]` of them for the i-th.
    mutating func append(
        _ columns: [Column: DecodedColumn], items codes: [Int32], _ translation: [Int32], points: [Int16],
        perRespondent: some Sequence<Int32>
    ) {
        answers.append(codes, translation, points)
        precondition(answers.count <= Int(UInt32.max), "2³² answers are more than fit")
        var end = starts[starts.count - 1]
        let first = starts.count
        for count in perRespondent {
            end += UInt32(truncatingIfNeeded: count)
            starts.append(end)
        }
        precondition(Int(end) == answers.count, "every answer belongs to a respondent")
        respondents.append(columns, count: starts.count - first)
    }

    /// Appends the respondents of another table, whose items have the same indices.
    mutating func append(_ other: ReactionTable) {
        for place in 0..<other.answers.count { answers.append(other.answers[place]) }
        let end = starts[starts.count - 1]
        starts += other.starts.dropFirst().map { $0 + end }
        respondents.append(other.respondents)
    }

    /// Puts other respondents in the place of all, `perRespondent[i]` answers for the i-th.
    mutating func replace(_ table: Table, _ list: AnswerList, perRespondent: [Int32]) {
        respondents = table
        answers = list
        starts = [0]
        for count in perRespondent { starts.append(starts[starts.count - 1] + UInt32(count)) }
    }

    /// Sorts respondents by programme; within one they keep their order.
    mutating func sortByProgram() {
        guard let destinations = respondents.placesByProgram else { return }
        var ends = Array(repeating: UInt32(0), count: starts.count)
        for (respondent, destination) in destinations.enumerated() {
            ends[Int(destination) + 1] = starts[respondent + 1] - starts[respondent]
        }
        for respondent in 1..<ends.count { ends[respondent] += ends[respondent - 1] }
        answers = answers.moved(starts, to: destinations.map { ends[Int($0)] })
        starts = ends
        respondents.move(to: destinations)
    }

    /// Keeps the first respondents, and the first answers, only.
    mutating func truncate(respondents kept: Int, answers keptAnswers: Int) {
        respondents.truncate(to: kept)
        starts.removeLast(starts.count - 1 - kept)
        answers.truncate(to: keptAnswers)
        starts[kept] = UInt32(truncatingIfNeeded: keptAnswers)
    }
}
