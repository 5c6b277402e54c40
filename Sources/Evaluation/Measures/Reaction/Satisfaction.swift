import YAML

/// How content participants were over all: the mean of their own means, and the share of favourable answers.
enum Satisfaction {
    static let groupings: [Grouping] = [.session, .unit, .year]

    static let score = Measure(
        MeasureDefinition(
            id: "reaction.satisfaction", level: .reaction,
            label: ["id": "Kepuasan peserta", "en": "Participant satisfaction"], unit: .points, direction: .up,
            formula: "mean over respondents of (Σ score / answered items); items of one scale; 95 % t interval",
            meaning: [
                "id": "Rata-rata kepuasan: tiap responden dihitung sekali, dengan rata-rata jawabannya.",
                "en": "Average satisfaction: each respondent counts once, with the mean of his or her answers.",
            ],
            limits: [
                "id": "Orang dapat puas tanpa belajar apa pun; kepuasan bukan efektivitas.",
                "en": "People can be content without having learned anything; satisfaction is not effectiveness.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006), level 1", minimumCases: 2),
        by: groupings
    ) { selection in
        guard let answers = selection.commonScaleAnswers else { return [] }
        var moments = ExactMoments(unitsPerOne: Self.unitsPerOne)
        var respondents: [Int32] = []
        for (respondent, scores) in answers.scoresByRespondent where !scores.isEmpty {
            let sum = Int64(scores.reduce(0, +)) * Self.unitsPerOne
            moments.add(Scale.rounded(sum, over: Int64(scores.count)))
            respondents.append(respondent)
        }
        guard !respondents.isEmpty else { return [] }
        let people = selection.people(.reaction, rows: respondents)
        return [
            .estimate(people: people, n: respondents.count) { () throws(NotComputable) in
                try MeanInterval.estimate(moments)
            },
            .number("standard_deviation", people: people, n: respondents.count) { () throws(NotComputable) in
                try moments.standardDeviation()
            },
        ]
    }

    static let topTwo = Measure(
        MeasureDefinition(
            id: "reaction.top_two", level: .reaction,
            label: ["id": "Jawaban pada dua pilihan terbaik", "en": "Answers in the two best categories"], unit: .share,
            direction: .up, formula: "answers in the two best categories / answers; Wilson score interval",
            meaning: [
                "id": "Bagian jawaban yang jatuh pada dua pilihan paling baik, misalnya setuju dan sangat setuju.",
                "en": "The share of answers in the two most favourable categories, such as agree and strongly agree.",
            ],
            limits: [
                "id": "Selang menganggap jawaban saling bebas, padahal satu orang menjawab beberapa pertanyaan.",
                "en": "The interval takes answers as independent, though one person answers several questions.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: groupings
    ) { selection in
        guard let answers = selection.commonScaleAnswers, answers.scale.count > 2 else { return [] }
        let threshold = answers.scale.lowestScore + answers.scale.count - 2
        let answering = answers.scoresByRespondent.filter { !$0.scores.isEmpty }
        let scores = answering.flatMap(\.scores)
        guard !scores.isEmpty else { return [] }
        let people = selection.people(.reaction, rows: answering.map(\.respondent))
        return [.share(scores.count { $0 >= threshold }, of: scores.count, people: people)]
    }

    /// The least common multiple of 1 to 22: a mean of up to 22 whole scores is a whole number of these units, so that
    /// sums of means are exact.
    private static let unitsPerOne: Int64 = 232_792_560
}

/// The answers to the items that share the commonest scale of a selection.
struct CommonScaleAnswers {
    let scale: AnswerScale
    let scoresByRespondent: [(respondent: Int32, scores: [Int])]
}

extension Selection {
    /// Answers that may be averaged: those to items of one scale, without the items whose best answer is not at an
    /// end. Of several scales, the one with most answers is taken; a tie goes to the one met first.
    var commonScaleAnswers: CommonScaleAnswers? {
        var totals: [AnswerScale: (answered: Int, first: Int32)] = [:]
        for histogram in answerHistograms {
            let item = data.items[Int(histogram.item)]
            guard item.ideal == nil else { continue }
            let known = totals[item.scale] ?? (0, histogram.item)
            totals[item.scale] = (known.answered + histogram.answered, min(known.first, histogram.item))
        }
        let best = totals.max { ($0.value.answered, -$0.value.first) < ($1.value.answered, -$1.value.first) }
        guard let scale = best?.key else { return nil }
        let scores = rows(.reaction).map { respondent in
            let scores = data.reactions.answers(of: respondent).compactMap { answer -> Int? in
                let item = data.items[Int(answer.item)]
                guard answer.point != ReactionTable.Answer.blank, item.scale == scale, item.ideal == nil else {
                    return nil
                }
                return item.score(ofPoint: Int(answer.point))
            }
            return (respondent, scores)
        }
        return CommonScaleAnswers(scale: scale, scoresByRespondent: scores)
    }
}
