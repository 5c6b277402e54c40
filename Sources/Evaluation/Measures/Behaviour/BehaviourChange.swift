/// How ratings of behaviour at work changed among those who were trained.
///
/// Not computed over several programmes, whose ratings are on scales of their own.
enum BehaviourChange {
    static let groupings: [Grouping] = [.wave, .session, .unit, .year]

    static let measure = Measure(
        MeasureDefinition(
            id: .behaviourChange, level: .behaviour, unit: .points, direction: .up, people: .values(of: .ratings),
            source: "Kirkpatrick & Kirkpatrick (2006); Student (1908)", minimumCases: 2,
            statistics: ["before", "after"], isDifference: true),
        by: groupings
    ) { selection in
        let trained = FollowUps(selection)
        guard trained.count > 0 else { return [] }
        let people = selection.people(.behaviour, rows: trained.rows)
        let sign = selection.isTurnedRound(.behaviour) ? -1.0 : 1
        let (before, after) = (trained.moments.before, trained.moments.after)
        return [
            .estimate(people: people, n: trained.count) { () throws(NotComputable) in
                try MeanInterval.estimate(trained.moments.change)
            },
            .number("before", people: people, n: trained.count) { () throws(NotComputable) in try sign * before.mean()
            },
            .number("after", people: people, n: trained.count) { () throws(NotComputable) in try sign * after.mean() },
        ]
    }
}

extension MeasureID {
    /// Change in behaviour at work.
    public static let behaviourChange = MeasureID("behaviour.change")
}
