/// How often each point of an item's scale was chosen.
struct AnswerHistogram: Sendable {
    /// Index of the item in ``Observations/items``.
    let item: Int32
    /// Answers on each point of the scale, from the lowest.
    private(set) var counts: [Int]
    /// Respondents who were asked and left the question open.
    private(set) var blanks = 0
    /// How many answered.
    private(set) var answered = 0
    /// Distinct people who answered.
    private(set) var people = 0
    /// Respondents who answered, while answers are added.
    private var respondents: [Int32] = []

    init(item: Int32, points: Int) {
        self.item = item
        counts = Array(repeating: 0, count: points)
    }

    private mutating func add(_ answer: ReactionTable.Answer, of respondent: Int32) {
        if answer.point == ReactionTable.Answer.blank {
            blanks += 1
        } else {
            counts[Int(answer.point)] += 1
            answered += 1
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

extension AnswerHistogram {
    /// The histograms of all items that a selection's respondents were asked, in the order of the questionnaires.
    static func all(of selection: Selection) -> [AnswerHistogram] {
        let data = selection.data
        var places: [Int32: Int] = [:]
        var histograms: [AnswerHistogram] = []
        for respondent in selection.rows(.reaction) {
            for answer in data.reactions.answers(of: respondent) {
                let place = places[answer.item] ?? histograms.count
                if place == histograms.count {
                    places[answer.item] = place
                    let points = data.items[Int(answer.item)].scale.count
                    histograms.append(AnswerHistogram(item: answer.item, points: points))
                }
                histograms[place].add(answer, of: respondent)
            }
        }
        for place in histograms.indices {
            histograms[place].people = selection.people(.reaction, rows: histograms[place].respondents)
            histograms[place].respondents = []
        }
        return histograms.sorted { $0.item < $1.item }
    }

    /// What the item is called among those of a selection: its name, and its scale too where the same question was
    /// asked on several.
    func member(among histograms: [AnswerHistogram], _ items: [Item]) -> String {
        let own = items[Int(item)]
        let namesakes = histograms.filter { items[Int($0.item)].id == own.id }
        guard namesakes.count > 1 else { return own.id }
        let name = "\(own.id) (\(own.scale.listing))"
        let place = namesakes.filter { items[Int($0.item)].scale == own.scale }.firstIndex { $0.item == item } ?? 0
        return place == 0 ? name : "\(name) \(place + 1)"
    }
}
