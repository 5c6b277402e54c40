/// How often each point of an item's scale was chosen.
struct AnswerHistogram {
    /// Index of the item in ``Observations/items``.
    let item: Int32
    /// Answers on each point of the scale, from the lowest.
    private(set) var counts: [Int]
    /// Respondents who were asked and left the question open.
    private(set) var blanks = 0
    /// Respondents who answered.
    private(set) var respondents: [Int32] = []

    init(item: Int32, points: Int) {
        self.item = item
        counts = Array(repeating: 0, count: points)
    }

    /// How many answered.
    var answered: Int { respondents.count }

    mutating func add(_ answer: ReactionTable.Answer, of respondent: Int32) {
        if answer.point == ReactionTable.Answer.blank {
            blanks += 1
        } else {
            counts[Int(answer.point)] += 1
            respondents.append(respondent)
        }
    }

    /// Exact moments of the scores, turned round for an item on which agreement is unfavourable.
    func moments(of item: Item) -> ExactMoments {
        var moments = ExactMoments(unitsPerOne: 1)
        for (point, count) in counts.enumerated() where count > 0 {
            moments.add(Int64(item.score(ofPoint: point)), times: count)
        }
        return moments
    }
}

extension Item {
    /// The score that a point of the scale counts for.
    func score(ofPoint point: Int) -> Int {
        scale.lowestScore + (isReversed ? scale.count - 1 - point : point)
    }
}

extension Selection {
    /// The histograms of all items that the selection's respondents were asked, in the order of the questionnaires.
    var answerHistograms: [AnswerHistogram] {
        var places: [Int32: Int] = [:]
        var histograms: [AnswerHistogram] = []
        for respondent in rows(.reaction) {
            for answer in data.reactions.answers(of: respondent) {
                let place: Int
                if let known = places[answer.item] {
                    place = known
                } else {
                    place = histograms.count
                    places[answer.item] = place
                    let points = data.items[Int(answer.item)].scale.count
                    histograms.append(AnswerHistogram(item: answer.item, points: points))
                }
                histograms[place].add(answer, of: respondent)
            }
        }
        return histograms.sorted { $0.item < $1.item }
    }
}
