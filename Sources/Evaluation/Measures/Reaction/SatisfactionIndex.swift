/// The index by which Indonesia's public services report satisfaction, with its band.
enum SatisfactionIndex {
    /// Not computed over several programmes: an index is of one questionnaire, and each of theirs asks other things.
    static func measure(_ bands: SatisfactionBands) -> Measure {
        Measure(definition, by: Satisfaction.groupings) { selection in
            guard let answers = selection.fourPointAnswers else { return [] }
            let index = Result { () throws(NotComputable) in try UserSatisfactionIndex(items: answers.items) }
            return [
                .number(people: answers.people, n: answers.respondents) { () throws(NotComputable) in
                    try index.get().value
                },
                .number("band", people: answers.people, n: answers.respondents) { () throws(NotComputable) in
                    Double(bands.number(of: try index.get().rounded))
                },
            ]
        }
    }

    private static let definition = MeasureDefinition(
        id: .reactionIndex, level: .reaction, unit: .points, direction: .up,
        people: .values(of: .indexed).within(25...100),
        source: "PermenPANRB 14/2017", minimumCases: 1, statistics: ["band"])
}

/// The answers to a questionnaire of four-point items, scored 1 to 4.
private struct FourPointAnswers {
    /// One for each question that anybody answered, in the order of the questionnaire.
    var items: [ExactMoments]
    /// How many answered the question that most did.
    var respondents: Int
    /// Distinct people among these.
    var people: Int
}

extension Selection {
    /// `nil` where a question is on another scale, or nobody answered. Questions whose best answer is in the middle are
    /// no part of a sum of scores and are passed over. The same question in two files is one question.
    fileprivate var fourPointAnswers: FourPointAnswers? {
        var answers = FourPointAnswers(items: [], respondents: 0, people: 0)
        var places: [String: Int] = [:]
        var (respondents, people): ([Int], [Int]) = ([], [])
        let personal = self.people(.reaction) < rows(.reaction).count ? PersonalAnswers(self) : nil
        for histogram in answerHistograms where histogram.answered > 0 {
            let item = data.items[Int(histogram.item)]
            guard item.ideal == nil else { continue }
            guard item.scale.count == 4 else { return nil }
            let place = places[item.id] ?? answers.items.count
            if place == answers.items.count {
                places[item.id] = place
                answers.items.append(ExactMoments(unitsPerOne: 1))
                respondents.append(0)
                people.append(0)
            }
            if let personal {
                answers.items[place] = personal.moments(of: item.id)
                (respondents[place], people[place]) = (answers.items[place].count, answers.items[place].count)
                continue
            }
            let shift = Int128(1 - item.scale.lowestScore)
            let moments = histogram.moments(of: item)
            answers.items[place].merge(moments.shifted(by: shift))
            respondents[place] += histogram.answered
            people[place] += histogram.people
        }
        guard !answers.items.isEmpty else { return nil }
        answers.respondents = respondents.max() ?? 0
        answers.people = people.max() ?? 0
        return answers
    }
}

/// What each person answered to each question, where some filled in several forms: each counts once, with the mean of his
/// or her answers.
private struct PersonalAnswers {
    private struct Answers {
        var sum: Int64 = 0
        var count: Int64 = 0
    }

    /// By question and person; a form that names nobody is one person's, under a number of its own below zero.
    private var answers: [String: [Int64: Answers]] = [:]

    /// A mean of up to 22 whole scores is a whole number of these units.
    private static let unitsPerOne: Int64 = 232_792_560

    init(_ selection: Selection) {
        let data = selection.data
        let persons = data.table(.reaction).narrow(.participant)
        for row in selection.rows(.reaction) {
            let named = persons[Int(row)]
            let person = named == Table.missing ? -1 - Int64(row) : Int64(named)
            for answer in data.reactions.answers(of: row) where answer.point != ReactionTable.Answer.blank {
                let item = data.items[Int(answer.item)]
                guard item.ideal == nil else { continue }
                let score = Int64(item.score(ofPoint: Int(answer.point)) + 1 - item.scale.lowestScore)
                answers[item.id, default: [:]][person, default: Answers()].sum += score
                answers[item.id, default: [:]][person, default: Answers()].count += 1
            }
        }
    }

    /// The moments of the means of people who answered a question, scored from 1.
    func moments(of item: String) -> ExactMoments {
        var moments = ExactMoments(unitsPerOne: Self.unitsPerOne)
        // Sums of whole numbers don't depend on the order.
        for answers in (answers[item] ?? [:]).values {
            moments.add(Scale.rounded(answers.sum * Self.unitsPerOne, over: answers.count))
        }
        return moments
    }
}

extension ExactMoments {
    /// The moments of the same values, each larger by so many units: Σ(x + a)² = Σx² + 2aΣx + na².
    fileprivate func shifted(by units: Int128) -> ExactMoments {
        ExactMoments(
            count: count, sum: sum + Int128(count) * units,
            sumOfSquares: sumOfSquares + 2 * units * sum + Int128(count) * units * units, unitsPerOne: unitsPerOne)
    }
}

extension MeasureID {
    /// Satisfaction index (IKM).
    public static let reactionIndex = MeasureID("reaction.index")
}
