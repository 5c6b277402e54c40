import Synchronization

/// What each respondent of the whole data answered on one scale, taken together: computed once, for the figures of every
/// session, unit and year are made from it.
///
/// What counts are answers to items of the scale, without those whose best answer is not at an end.
struct RespondentSummaries: Sendable {
    /// The sum of each respondent's scores.
    fileprivate(set) var sums: [Int32]
    /// How many answers each gave.
    fileprivate(set) var counts: [Int16]
    /// How many of them are in the two best categories.
    fileprivate(set) var favourable: [Int16]
    /// Whether all of them are the same.
    fileprivate(set) var isStraight: [Bool]
    /// The questionnaire that each filled in: an index of ``questionnaires``.
    fileprivate(set) var questionnaireOf: [Int32]
    /// For each questionnaire, the items that count, in the order in which they were asked.
    fileprivate(set) var questionnaires: [[Int32]] = []

    /// Nothing said by so many respondents.
    fileprivate init(count: Int) {
        sums = Array(repeating: 0, count: count)
        counts = Array(repeating: 0, count: count)
        favourable = counts
        isStraight = Array(repeating: false, count: count)
        questionnaireOf = sums
    }
}

/// Keeps the summaries of each scale that was asked for.
final class RespondentSummaryMemo: Sendable {
    private let known = Mutex<[AnswerScale: RespondentSummaries]>([:])

    /// The summaries on a scale. Threads that ask for the same wait for the first: it goes through all answers.
    func summaries(_ data: Observations, on scale: AnswerScale) -> RespondentSummaries {
        known.withLock { known in
            if let summaries = known[scale] { return summaries }
            var pass = SummaryPass(data, on: scale)
            data.reactions.answers.accept(&pass)
            known[scale] = pass.summaries
            return pass.summaries
        }
    }
}

/// The score of each point of each item that counts.
struct ScoreTable: Sendable {
    /// For each item, where its scores begin; -1 for an item that does not count.
    private(set) var offsets: [Int] = []
    /// The scores, item by item from the lowest point.
    private(set) var scores: [Int32] = []

    init(_ items: [Item], on scale: AnswerScale) {
        for item in items {
            let isCounted = item.scale == scale && item.rates
            offsets.append(isCounted ? scores.count : -1)
            if isCounted { scores += (0..<scale.count).map { Int32(item.score(ofPoint: $0)) } }
        }
    }
}

private struct SummaryPass: AnswerVisitor {
    private(set) var summaries: RespondentSummaries
    private let starts: [UInt32]
    private let table: ScoreTable
    private let threshold: Int32
    private var numbers: [[Int32]: Int32] = [:]

    init(_ data: Observations, on scale: AnswerScale) {
        summaries = RespondentSummaries(count: data.reactions.respondents.count)
        starts = data.reactions.starts
        table = ScoreTable(data.items, on: scale)
        threshold = scale.count > 2 ? Int32(scale.lowestScore + scale.count - 2) : .max
    }

    mutating func visit<Code: FixedWidthInteger, Point: FixedWidthInteger>(
        _ codes: UnsafeBufferPointer<Code>, _ points: UnsafeBufferPointer<Point>
    ) {
        // Taken out, so that the arrays are changed in place.
        var result = RespondentSummaries(count: 0)
        swap(&result, &summaries)
        let (starts, threshold) = (starts, threshold)
        table.offsets.withUnsafeBufferPointer { offsets in
            table.scores.withUnsafeBufferPointer { scores in
                for respondent in 0..<starts.count - 1 {
                    var (sum, count, good): (Int32, Int16, Int16) = (0, 0, 0)
                    var (low, high) = (Point.max, Point.min)
                    for place in Int(starts[respondent])..<Int(starts[respondent + 1]) {
                        let (offset, point) = (offsets[Int(codes[place])], points[place])
                        guard offset >= 0, point >= 0 else { continue }
                        let score = scores[offset &+ Int(truncatingIfNeeded: point)]
                        sum &+= score
                        count &+= 1
                        good &+= score >= threshold ? 1 : 0
                        low = min(low, point)
                        high = max(high, point)
                    }
                    result.sums[respondent] = sum
                    result.counts[respondent] = count
                    result.favourable[respondent] = good
                    result.isStraight[respondent] = low == high
                }
            }
        }
        findQuestionnaires(codes, &result)
        summaries = result
    }

    /// Numbers the questionnaires; nearly everybody was asked what the one before was asked.
    private mutating func findQuestionnaires<Code: FixedWidthInteger>(
        _ codes: UnsafeBufferPointer<Code>, _ result: inout RespondentSummaries
    ) {
        guard let base = codes.baseAddress else { return }
        var previous = 0..<0
        var number: Int32 = -1
        let size = MemoryLayout<Code>.size
        for respondent in 0..<starts.count - 1 {
            let range = Int(starts[respondent])..<Int(starts[respondent + 1])
            let one = UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count * size)
            let other = UnsafeRawBufferPointer(start: base + previous.lowerBound, count: previous.count * size)
            if number < 0 || one.count != other.count || !ByteHash.areEqual(one, other) {
                let items = range.map { Int32(codes[$0]) }.filter { table.offsets[Int($0)] >= 0 }
                number = numbers[items] ?? Int32(result.questionnaires.count)
                if numbers.updateValue(number, forKey: items) == nil { result.questionnaires.append(items) }
            }
            result.questionnaireOf[respondent] = number
            previous = range
        }
    }
}
