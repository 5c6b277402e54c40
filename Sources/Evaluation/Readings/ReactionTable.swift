/// Reactions in one form, whether a file held a respondent or an answer in each row.
struct ReactionTable: Sendable {
    /// One row a respondent, with the columns of ``Level/reaction``.
    private(set) var respondents = Table(Level.reaction.columns)
    /// The answers of respondent `r` are `answers[starts[r]..<starts[r + 1]]`.
    private(set) var starts: [Int] = [0]
    private(set) var answers: [Answer] = []

    /// What a respondent said to an item.
    struct Answer: Sendable {
        /// Index of the item in ``Observations/items``.
        var item: Int32
        /// The point on the item's scale, from 0; ``blank`` where the question was left open.
        var point: Int16

        static let blank: Int16 = -1
    }

    /// The answers of one respondent.
    func answers(of respondent: Int32) -> ArraySlice<Answer> {
        answers[starts[Int(respondent)]..<starts[Int(respondent) + 1]]
    }

    /// Appends respondents with their answers, `perRespondent[i]` of them for the i-th.
    mutating func append(
        _ columns: [Column: DecodedColumn], answers added: [Answer], perRespondent: [Int]
    ) {
        respondents.append(columns, count: perRespondent.count)
        answers += added
        starts.reserveCapacity(starts.count + perRespondent.count)
        var end = starts[starts.count - 1]
        for count in perRespondent {
            end += count
            starts.append(end)
        }
        precondition(end == answers.count, "every answer belongs to a respondent")
    }
}
