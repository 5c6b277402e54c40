/// How often each point of an item's scale was chosen.
struct AnswerHistogram: Sendable {
    /// Index of the item in ``Observations/items``.
    let item: Int32
    /// Answers on each point of the scale, from the lowest.
    let counts: [Int]
    /// Respondents who were asked and left the question open.
    let blanks: Int
    /// How many answered.
    let answered: Int
    /// Distinct people who answered.
    fileprivate(set) var people: Int

    /// From how often each point was met, open questions first.
    init(item: Int32, tally: ArraySlice<Int>) {
        self.item = item
        blanks = tally.first ?? 0
        counts = Array(tally.dropFirst())
        answered = counts.reduce(0, +)
        people = answered
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
        scale.lowestScore + (isTurned ? scale.count - 1 - point : point)
    }
}

extension AnswerHistogram {
    /// The histograms of all items that a selection's respondents were asked, in the order of the questionnaires.
    static func all(of selection: Selection) -> [AnswerHistogram] {
        let data = selection.data
        let rows = selection.rows(.reaction)
        guard !rows.isEmpty else { return [] }
        var tally = AnswerTally(rows, of: data)
        data.reactions.answers.accept(&tally)
        var histograms = data.items.indices.compactMap { item -> AnswerHistogram? in
            let counts = tally.counts(ofItem: item)
            return counts.contains { $0 > 0 } ? AnswerHistogram(item: Int32(item), tally: counts) : nil
        }
        // Where everybody filled in one questionnaire, as many people as answers.
        guard selection.people(.reaction) < rows.count else { return histograms }
        for place in histograms.indices {
            let item = histograms[place].item
            let respondents = rows.filter { respondent in
                data.reactions.answers(of: respondent).contains {
                    $0.item == item && $0.point != ReactionTable.Answer.blank
                }
            }
            histograms[place].people = data.people(.reaction, rows: respondents)
        }
        return histograms
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

/// Counts answers: for each item, how often the question was left open and how often each point was chosen.
private struct AnswerTally: AnswerVisitor {
    private let rows: [Int32]
    private let starts: [UInt32]
    /// Where each item's counts begin; one more element for where the last ones end.
    private let offsets: [Int]
    private var counts: [Int]

    init(_ rows: [Int32], of data: Observations) {
        self.rows = rows
        starts = data.reactions.starts
        var offsets = [0]
        for item in data.items { offsets.append(offsets[offsets.count - 1] + item.scale.count + 1) }
        self.offsets = offsets
        counts = Array(repeating: 0, count: offsets[offsets.count - 1])
    }

    func counts(ofItem item: Int) -> ArraySlice<Int> { counts[offsets[item]..<offsets[item + 1]] }

    mutating func visit<Item: FixedWidthInteger, Point: FixedWidthInteger>(
        _ codes: UnsafeBufferPointer<Item>, _ points: UnsafeBufferPointer<Point>
    ) {
        let (rows, starts) = (rows, starts)
        offsets.withUnsafeBufferPointer { offsets in
            counts.withUnsafeMutableBufferPointer { counts in
                for row in rows {
                    for place in Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) {
                        counts[offsets[Int(codes[place])] &+ Int(truncatingIfNeeded: points[place]) &+ 1] &+= 1
                    }
                }
            }
        }
    }
}
