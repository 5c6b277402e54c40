/// Whether the answers to a questionnaire can be relied on: how far its items move together, and how many respondents
/// answered without looking.
enum AnswerConsistency {
    static let alpha = Measure(
        MeasureDefinition(
            id: .reactionAlpha, level: .reaction, unit: .ratio, direction: .up,
            people: .values(of: .completeRespondents), source: "Cronbach (1951); Feldt (1965)", minimumCases: 2,
            statistics: ["items"]),
        by: Satisfaction.groupings
    ) { selection in
        guard let scores = selection.respondentScores else { return selection.onSeveralScales }
        guard scores.completeItems.count >= 2 else { return [] }
        let (people, n) = (scores.completePeople, scores.completeTotals.count)
        guard n > 0 else { return [] }
        return [
            .estimate(people: people, n: n) { () throws(NotComputable) in
                try CronbachAlpha(items: scores.completeItems, totals: scores.completeTotals).estimate()
            },
            .count(as: "items", scores.completeItems.count, people: people),
        ]
    }

    static let straightLining = Measure(
        MeasureDefinition(
            id: .reactionStraightLining, level: .reaction, unit: .share, direction: .down,
            people: .rate(of: .longRespondents, .banded), source: "Krosnick (1991); Wilson (1927)", minimumCases: 1),
        by: Satisfaction.groupings
    ) { selection in
        guard let scores = selection.respondentScores else { return selection.onSeveralScales }
        guard scores.long > 0 else { return [] }
        return [.share(scores.straight, of: scores.long, people: scores.longPeople)]
    }
}

extension MeasureID {
    /// Reliability of the questionnaire (Cronbach's alpha).
    public static let reactionAlpha = MeasureID("reaction.alpha")
    /// Straight-lining.
    public static let reactionStraightLining = MeasureID("reaction.straight_lining")
}
