/// How content participants were over all: the mean of their own means, and the share of favourable answers.
enum Satisfaction {
    static let groupings: [Grouping] = [.session, .unit, .year]

    static let score = Measure(
        MeasureDefinition(
            id: .reactionSatisfaction, level: .reaction, unit: .points, direction: .up,
            people: .values(of: .respondents), source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 2,
            statistics: ["standard_deviation"]),
        by: groupings
    ) { selection in
        guard let scores = selection.respondentScores else { return [] }
        let moments = scores.means
        return [
            .estimate(people: scores.people, n: moments.count) { () throws(NotComputable) in
                try MeanInterval.estimate(moments)
            },
            .number("standard_deviation", people: scores.people, n: moments.count) { () throws(NotComputable) in
                try moments.standardDeviation()
            },
        ]
    }

    static let topTwo = Measure(
        MeasureDefinition(
            id: .reactionTopTwo, level: .reaction, unit: .share, direction: .up,
            people: .spread().countedElsewhere.revealing(.respondents), source: "Wilson (1927)", minimumCases: 1),
        by: groupings
    ) { selection in
        guard let scores = selection.respondentScores, scores.scale.count > 2 else { return [] }
        return [.share(scores.favourable, of: scores.answers, people: scores.people)]
    }
}

extension MeasureID {
    /// Participant satisfaction.
    public static let reactionSatisfaction = MeasureID("reaction.satisfaction")
    /// Answers in the two best categories.
    public static let reactionTopTwo = MeasureID("reaction.top_two")
}
