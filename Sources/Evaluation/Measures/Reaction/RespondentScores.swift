/// Answers that may be averaged, taken together respondent by respondent: those to items of one scale, without the
/// items whose best answer is not at an end.
struct RespondentScores: Sendable {
    /// The scale of the answers.
    let scale: AnswerScale
    /// The means of the respondents who answered anything, each in units of `1 / unitsPerOne`.
    fileprivate(set) var means = ExactMoments(unitsPerOne: unitsPerOne)
    /// Distinct people behind them.
    let people: Int
    /// How many answers there are.
    fileprivate(set) var answers = 0
    /// Answers in the two best categories.
    fileprivate(set) var favourable = 0
    /// Respondents who answered five items or more.
    fileprivate(set) var long = 0
    /// Of these, those who gave the same answer to every item.
    fileprivate(set) var straight = 0
    /// Distinct people behind `long`.
    let longPeople: Int
    /// For each item, the scores of those who answered all items; empty where there are fewer than two items.
    let completeItems: [ExactMoments]
    /// The sums of the scores of those who answered all items.
    fileprivate(set) var completeTotals = ExactMoments(unitsPerOne: 1)
    /// Distinct people behind them.
    let completePeople: Int

    /// The least common multiple of 1 to 22: a mean of up to 22 whole scores is a whole number of these units, so that
    /// sums of means are exact.
    fileprivate static let unitsPerOne: Int64 = 232_792_560
    /// The fewest answers of which one can say that they are all alike.
    fileprivate static let straightLength = 5

    /// `nil` where nobody answered such an item.
    init?(_ selection: Selection) {
        guard let scale = selection.commonScale else { return nil }
        let data = selection.data
        let rows = selection.rows(.reaction)
        var pass = ScorePass(rows, of: data, on: scale)
        data.reactions.answers.accept(&pass)
        guard pass.means.count > 0 else { return nil }
        self.scale = scale
        means = pass.means
        (answers, favourable) = (pass.answers, pass.favourable)
        (long, straight) = (pass.long, pass.straight)
        people = selection.people(.reaction, rows: pass.rows { $0 > 0 })
        longPeople = selection.people(.reaction, rows: pass.rows { $0 >= Self.straightLength })
        completeItems = pass.completeItems
        completeTotals = pass.completeTotals
        completePeople = selection.people(.reaction, rows: pass.rows { $0 == pass.itemCount })
    }
}

extension Selection {
    /// The scale of the answers that are averaged: of several, the one with most answers; a tie goes to the one met
    /// first.
    fileprivate var commonScale: AnswerScale? {
        guard !rows(.reaction).isEmpty else { return nil }
        let scales = Set(data.items.lazy.filter { $0.ideal == nil }.map(\.scale))
        if scales.count < 2 { return scales.first }
        var totals: [AnswerScale: (answered: Int, first: Int32)] = [:]
        for histogram in answerHistograms {
            let item = data.items[Int(histogram.item)]
            guard item.ideal == nil else { continue }
            let known = totals[item.scale] ?? (0, histogram.item)
            totals[item.scale] = (known.answered + histogram.answered, min(known.first, histogram.item))
        }
        return totals.max { ($0.value.answered, -$0.value.first) < ($1.value.answered, -$1.value.first) }?.key
    }
}

/// Goes through the answers of some respondents once.
private struct ScorePass: AnswerVisitor {
    private(set) var means = ExactMoments(unitsPerOne: RespondentScores.unitsPerOne)
    private(set) var answers = 0
    private(set) var favourable = 0
    private(set) var long = 0
    private(set) var straight = 0
    private(set) var completeTotals = ExactMoments(unitsPerOne: 1)
    /// How many items of the scale the respondents were asked.
    private(set) var itemCount = 0

    private let rows: [Int32]
    private let starts: [UInt32]
    private let items: [Item]
    private let scale: AnswerScale
    /// For each item, where its counts begin; -1 for an item that is not averaged.
    private var offsets: [Int]
    /// The score that each count stands for.
    private var scores: [Int] = []
    /// How often those who answered everything chose each point.
    private var completeCounts: [Int]
    private var wasAsked: [Bool]
    /// How many answers each respondent gave.
    private var lengths: [Int32] = []

    init(_ rows: [Int32], of data: Observations, on scale: AnswerScale) {
        self.rows = rows
        self.scale = scale
        starts = data.reactions.starts
        items = data.items
        offsets = []
        for item in items {
            let isAveraged = item.scale == scale && item.ideal == nil
            offsets.append(isAveraged ? scores.count : -1)
            if isAveraged { scores += (0..<scale.count).map(item.score) }
        }
        completeCounts = Array(repeating: 0, count: scores.count)
        wasAsked = items.map { _ in false }
    }

    /// The respondents whose number of answers fulfils a condition.
    func rows(where condition: (Int) -> Bool) -> [Int32] {
        if lengths.allSatisfy({ condition(Int($0)) }) { return rows }
        return zip(rows, lengths).compactMap { condition(Int($1)) ? $0 : nil }
    }

    /// For each item, the scores of those who answered all of them.
    var completeItems: [ExactMoments] {
        guard itemCount >= 2 else { return [] }
        return items.indices.filter { wasAsked[$0] }.map { item in
            var moments = ExactMoments(unitsPerOne: 1)
            for place in offsets[item]..<offsets[item] + scale.count {
                moments.add(Int64(scores[place]), times: completeCounts[place])
            }
            return moments
        }
    }

    mutating func visit<Code: FixedWidthInteger, Point: FixedWidthInteger>(
        _ codes: UnsafeBufferPointer<Code>, _ points: UnsafeBufferPointer<Point>
    ) {
        findItems(codes)
        lengths.reserveCapacity(rows.count)
        let (rows, starts, offsets, scores) = (rows, starts, offsets, scores)
        let threshold = scale.count > 2 ? scale.lowestScore + scale.count - 2 : Int.max
        rows.withUnsafeBufferPointer { rows in
            starts.withUnsafeBufferPointer { starts in
                offsets.withUnsafeBufferPointer { offsets in
                    scores.withUnsafeBufferPointer { scores in
                        for row in rows {
                            let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
                            var answers = AnswerSummary()
                            for place in range {
                                let offset = offsets[Int(codes[place])]
                                let point = Int(points[place])
                                if offset >= 0, point >= 0 {
                                    answers.add(scores[offset + point], point, threshold)
                                }
                            }
                            add(answers)
                            if answers.count == itemCount, itemCount >= 2 { addComplete(range, codes, points) }
                        }
                    }
                }
            }
        }
    }

    /// Finds out which averaged items the respondents were asked.
    private mutating func findItems<Code: FixedWidthInteger>(_ codes: UnsafeBufferPointer<Code>) {
        var previous: Range<Int>?
        for row in rows {
            let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
            // Nearly everybody is asked what the one before was asked.
            if let previous, previous.count == range.count, codes[previous].elementsEqual(codes[range]) { continue }
            for place in range { wasAsked[Int(codes[place])] = true }
            previous = range
        }
        for item in items.indices where offsets[item] < 0 { wasAsked[item] = false }
        itemCount = wasAsked.count { $0 }
    }

    /// What a respondent answered.
    private struct AnswerSummary {
        var sum = 0
        var count = 0
        var favourable = 0
        var low = Int.max
        var high = Int.min

        @inline(__always)
        mutating func add(_ score: Int, _ point: Int, _ threshold: Int) {
            sum += score
            count += 1
            favourable += score >= threshold ? 1 : 0
            low = min(low, point)
            high = max(high, point)
        }
    }

    /// Takes in a respondent's answers.
    @inline(__always)
    private mutating func add(_ summary: AnswerSummary) {
        lengths.append(Int32(truncatingIfNeeded: summary.count))
        guard summary.count > 0 else { return }
        means.add(Scale.rounded(Int64(summary.sum) * RespondentScores.unitsPerOne, over: Int64(summary.count)))
        answers += summary.count
        favourable += summary.favourable
        guard summary.count >= RespondentScores.straightLength else { return }
        long += 1
        straight += summary.low == summary.high ? 1 : 0
    }

    /// Takes in the answers of a respondent who left no question open.
    @inline(__always)
    private mutating func addComplete<Code: FixedWidthInteger, Point: FixedWidthInteger>(
        _ range: Range<Int>, _ codes: UnsafeBufferPointer<Code>, _ points: UnsafeBufferPointer<Point>
    ) {
        var sum = 0
        for place in range {
            let (offset, point) = (offsets[Int(codes[place])], Int(points[place]))
            guard offset >= 0, point >= 0 else { continue }
            completeCounts[offset + point] += 1
            sum += scores[offset + point]
        }
        completeTotals.add(Int64(sum))
    }
}
