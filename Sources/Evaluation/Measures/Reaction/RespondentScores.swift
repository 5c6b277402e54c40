/// Answers that may be averaged, taken together respondent by respondent: those to items of one scale, without the
/// items whose best answer is not at an end.
struct RespondentScores: Sendable {
    /// The scale of the answers.
    let scale: AnswerScale
    /// The means of the people who answered anything, each in units of `1 / unitsPerOne`: of somebody who filled in several
    /// forms, the mean of the forms' means.
    private(set) var means = ExactMoments(unitsPerOne: unitsPerOne)
    /// Distinct people behind them; where ``areLoose``, the fewest that there can be.
    private(set) var people = 0
    /// Whether each answer stands for itself, for nothing says which of them are one person's.
    private(set) var areLoose = false
    /// How many answers there are.
    private(set) var answers = 0
    /// Answers in the two best categories.
    private(set) var favourable = 0
    /// People who answered five items or more in one form.
    private(set) var long = 0
    /// Of these, those who gave the same answer to every item of each such form.
    private(set) var straight = 0
    /// Distinct people behind `long`.
    private(set) var longPeople = 0
    /// For each item, the scores of those who answered all items; empty where there are fewer than two items.
    private(set) var completeItems: [ExactMoments] = []
    /// The sums of the scores of those who answered all items.
    private(set) var completeTotals = ExactMoments(unitsPerOne: 1)
    /// Distinct people behind them.
    private(set) var completePeople = 0

    /// The least common multiple of 1 to 22: a mean of up to 22 whole scores is a whole number of these units, so that
    /// sums of means are exact.
    private static let unitsPerOne: Int64 = 232_792_560
    /// The fewest answers of which one can say that they are all alike.
    private static let straightLength = 5

    /// The answers on one of the scales of a selection; `nil` where nobody answered such an item.
    init?(_ selection: Selection, on scale: AnswerScale) {
        let data = selection.data
        let rows = selection.rows(.reaction)
        let summaries = data.kept.only { RespondentSummaryMemo() }.summaries(data, on: scale)
        self.scale = scale
        let answering = rows.answering(summaries) { $0 > 0 }
        people = selection.people(.reaction, rows: answering)
        areLoose = !data.looseAnswers.isDisjoint(with: selection.programs)
        if areLoose || people == answering.count {
            for row in answering { add(Form(summaries, Int(row))) }
        } else {
            addPeople(answering, summaries, data.table(.reaction).narrow(.participant))
        }
        guard means.count > 0 else { return nil }
        longPeople = selection.people(.reaction, rows: rows.answering(summaries) { $0 >= Self.straightLength })
        var pass = CompleteCases(rows, summaries, data, on: scale)
        data.reactions.answers.accept(&pass)
        completeItems = pass.items
        completeTotals = pass.totals
        completePeople = selection.people(.reaction, rows: pass.rows)
    }

    /// What a respondent answered in one form.
    private struct Form {
        /// In units of `1 / unitsPerOne`.
        var mean: Int64
        var answers: Int
        var favourable: Int
        var isLong: Bool
        var isStraight: Bool

        /// There must be an answer.
        @inline(__always)
        init(_ summaries: RespondentSummaries, _ row: Int) {
            answers = Int(summaries.counts[row])
            mean = Scale.rounded(Int64(summaries.sums[row]) * unitsPerOne, over: Int64(answers))
            favourable = Int(summaries.favourable[row])
            isLong = answers >= straightLength
            isStraight = summaries.isStraight[row]
        }
    }

    @inline(__always)
    private mutating func add(_ form: Form) {
        means.add(form.mean)
        answers += form.answers
        favourable += form.favourable
        guard form.isLong else { return }
        long += 1
        straight += form.isStraight ? 1 : 0
    }

    /// Adds people, some of whom filled in several forms; a form that names nobody is one person's.
    private mutating func addPeople(_ rows: [Int32], _ summaries: RespondentSummaries, _ persons: NarrowCells) {
        let order = rows.sorted { (persons[Int($0)], $0) < (persons[Int($1)], $1) }
        var place = 0
        while place < order.count {
            let person = persons[Int(order[place])]
            var next = place + 1
            while next < order.count, person != Table.missing, persons[Int(order[next])] == person { next += 1 }
            add(order[place..<next].map { Form(summaries, Int($0)) })
            place = next
        }
    }

    /// Adds the forms of one person.
    private mutating func add(_ forms: [Form]) {
        let longForms = forms.filter(\.isLong)
        means.add(Scale.rounded(forms.reduce(0) { $0 + $1.mean }, over: Int64(forms.count)))
        for form in forms {
            answers += form.answers
            favourable += form.favourable
        }
        guard !longForms.isEmpty else { return }
        long += 1
        straight += longForms.allSatisfy(\.isStraight) ? 1 : 0
    }
}

extension [Int32] {
    /// The respondents whose number of answers fulfils a condition.
    fileprivate func answering(_ summaries: RespondentSummaries, _ condition: (Int) -> Bool) -> [Int32] {
        allSatisfy { condition(Int(summaries.counts[Int($0)])) }
            ? self : filter { condition(Int(summaries.counts[Int($0)])) }
    }
}

extension Selection {
    /// The scales that anything was rated on, in the order of the questionnaires. Two points rate nothing.
    var scalesOfAnswers: [AnswerScale] {
        guard !rows(.reaction).isEmpty else { return [] }
        let rating = data.items.indices.filter { data.items[$0].rates }
        let scales = Set(rating.map { data.items[$0].scale })
        if scales.count < 2 { return Array(scales) }
        let answered = Set(answerHistograms.lazy.filter { $0.answered > 0 }.map { Int($0.item) })
        var found: [AnswerScale] = []
        for item in rating where answered.contains(item) && !found.contains(data.items[item].scale) {
            found.append(data.items[item].scale)
        }
        return found
    }
}

/// The answers of those who left no question open: what the reliability of a questionnaire is computed from.
private struct CompleteCases: AnswerVisitor {
    /// Who they are.
    let rows: [Int32]
    /// The sums of their scores.
    private(set) var totals = ExactMoments(unitsPerOne: 1)
    private let starts: [UInt32]
    private let table: ScoreTable
    private let asked: [Int32]
    private let pointCount: Int
    /// How often they chose each point of each item.
    private var counts: [Int]

    init(_ rows: [Int32], _ summaries: RespondentSummaries, _ data: Observations, on scale: AnswerScale) {
        var isUsed = summaries.questionnaires.map { _ in false }
        for row in rows { isUsed[Int(summaries.questionnaireOf[Int(row)])] = true }
        asked = Set(isUsed.indices.filter { isUsed[$0] }.flatMap { summaries.questionnaires[$0] }).sorted()
        let count = asked.count
        self.rows = count < 2 ? [] : rows.filter { Int(summaries.counts[Int($0)]) == count }
        for row in self.rows { totals.add(Int64(summaries.sums[Int(row)])) }
        starts = data.reactions.starts
        table = ScoreTable(data.items, on: scale)
        pointCount = scale.count
        counts = Array(repeating: 0, count: table.scores.count)
    }

    /// For each item that anybody was asked, the scores of those who answered all of them.
    var items: [ExactMoments] {
        guard asked.count >= 2 else { return [] }
        return asked.map { item in
            var moments = ExactMoments(unitsPerOne: 1)
            for place in table.offsets[Int(item)]..<table.offsets[Int(item)] + pointCount {
                moments.add(Int64(table.scores[place]), times: counts[place])
            }
            return moments
        }
    }

    mutating func visit<Code: FixedWidthInteger, Point: FixedWidthInteger>(
        _ codes: UnsafeBufferPointer<Code>, _ points: UnsafeBufferPointer<Point>
    ) {
        let (rows, starts) = (rows, starts)
        table.offsets.withUnsafeBufferPointer { offsets in
            counts.withUnsafeMutableBufferPointer { counts in
                for row in rows {
                    for place in Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) {
                        let (offset, point) = (offsets[Int(codes[place])], points[place])
                        if offset >= 0, point >= 0 { counts[offset &+ Int(truncatingIfNeeded: point)] &+= 1 }
                    }
                }
            }
        }
    }
}

extension Item {
    /// Whether its answers can be averaged with others on its scale to tell how content somebody was.
    var rates: Bool { isRated && ideal == nil && scale.count > 2 }
}
