/// How content participants were over all: the mean of their own means, and the share of favourable answers.
enum Satisfaction {
    static let groupings: [Grouping] = [.session, .unit, .year]

    static let score = Measure(
        MeasureDefinition(
            id: .reactionSatisfaction, level: .reaction, unit: .points, direction: .up,
            people: .values(of: .respondents), source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 2,
            statistics: ["standard_deviation"], isOnAnswerScale: true),
        by: groupings
    ) { selection in
        if let scores = selection.respondentScores { return figures(scores) }
        let byScale = selection.ratingScales.flatMap { scale in
            RespondentScores(selection, on: scale).map {
                figures($0, RawFigure.Breakdown(group: "scale", member: scale.name))
            } ?? []
        }
        return selection.onSeveralScales + byScale
    }

    private static func figures(_ scores: RespondentScores, _ breakdown: RawFigure.Breakdown? = nil) -> [RawFigure] {
        let (moments, people) = (scores.means, scores.people)
        guard !scores.areLoose else {
            return [
                .number(people: people, n: moments.count, breakdown: breakdown) { () throws(NotComputable) in
                    try moments.mean()
                }
            ]
        }
        return [
            .estimate(people: people, n: moments.count, breakdown: breakdown) { () throws(NotComputable) in
                try MeanInterval.estimate(moments)
            },
            .number("standard_deviation", people: people, n: moments.count, breakdown: breakdown) {
                () throws(NotComputable) in try moments.standardDeviation()
            },
        ]
    }

    static let topTwo = Measure(
        MeasureDefinition(
            id: .reactionTopTwo, level: .reaction, unit: .share, direction: .up,
            people: .spread(of: .averagedAnswers).revealing(.respondents), source: "Wilson (1927)", minimumCases: 1),
        by: groupings
    ) { selection in
        guard let scores = selection.respondentScores else { return selection.onSeveralScales }
        guard scores.areLoose else { return [.share(scores.favourable, of: scores.answers, people: scores.people)] }
        return [
            .number(people: scores.people, n: scores.answers) { () throws(NotComputable) in
                try Proportion(scores.favourable, of: scores.answers).exactShare().value
            }
        ]
    }
}

extension MeasureID {
    /// Participant satisfaction.
    public static let reactionSatisfaction = MeasureID("reaction.satisfaction")
    /// Answers in the two best categories.
    public static let reactionTopTwo = MeasureID("reaction.top_two")
}
