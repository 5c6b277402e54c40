/// Whether participants would recommend the programme.
enum Recommendation {
    static let measure = Measure(
        MeasureDefinition(
            id: .reactionNPS, level: .reaction, unit: .points, direction: .up,
            people: .values(of: .recommendations).within(-100...100),
            source: "Reichheld (2003); Rocks (2016)", minimumCases: 1, comparison: .place(1)),
        by: Satisfaction.groupings, isPooled: true
    ) { selection in
        let scores = selection.data.reactions.respondents.wide(.recommend)
        let answered = selection.rows(.reaction).filter { scores[Int($0)] != Table.missingWide }
        guard !answered.isEmpty else { return [] }
        let score = NetPromoterScore(
            promoters: answered.count { scores[Int($0)] >= 9 * Scale.unitsPerOne },
            passives: answered.count {
                scores[Int($0)] > 6 * Scale.unitsPerOne && scores[Int($0)] < 9 * Scale.unitsPerOne
            },
            detractors: answered.count { scores[Int($0)] <= 6 * Scale.unitsPerOne })
        return [
            .estimate(people: selection.people(.reaction, rows: answered), n: answered.count) {
                () throws(NotComputable) in try score.estimate()
            }
        ]
    }
}

extension MeasureID {
    /// Net promoter score (NPS).
    public static let reactionNPS = MeasureID("reaction.nps")
}
