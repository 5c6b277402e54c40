/// How much more the trained changed than a comparison group: the only measure that is called an effect.
///
/// Not computed over several programmes: their ratings are on scales of their own, and so are their comparison groups.
enum BehaviourEffect {
    static let difference = Measure(
        MeasureDefinition(
            id: .behaviourEffect, level: .behaviour, unit: .points, direction: .up, people: .values(of: .compared),
            source: "Welch (1947); Angrist & Pischke (2009)", minimumCases: 4, statistics: ["p"], isDifference: true),
        by: BehaviourChange.groupings
    ) { selection in
        selection.fromStudyGroups { groups, people, n in
            [
                .estimate(people: people, n: n) { () throws(NotComputable) in
                    try groups.differenceInDifferences().estimate()
                },
                .number("p", people: people, n: n) { () throws(NotComputable) in
                    try groups.differenceInDifferences().test.pValue
                },
            ]
        }
    }

    static let size = Measure(
        MeasureDefinition(
            id: .behaviourEffectSize, level: .behaviour, unit: .standardDeviations, direction: .up,
            people: .values(of: .compared), source: "Morris (2008)", minimumCases: 5,
            comparison: .place(1, testedBy: .behaviourEffect)),
        by: BehaviourChange.groupings
    ) { selection in
        selection.fromStudyGroups { groups, people, n in
            [.estimate(people: people, n: n) { () throws(NotComputable) in try groups.effectSize() }]
        }
    }

    static let baselineGap = Measure(
        MeasureDefinition(
            id: .behaviourBaselineGap, level: .behaviour, unit: .standardDeviations, direction: .neither,
            people: .values(of: .compared),
            source: "What Works Clearinghouse (2022), Procedures and Standards Handbook 5.0", minimumCases: 4),
        by: BehaviourChange.groupings
    ) { selection in
        selection.fromStudyGroups { groups, people, n in
            let sign = selection.isTurnedRound(.behaviour) ? -1.0 : 1
            return [.number(people: people, n: n) { () throws(NotComputable) in try sign * groups.baselineGap() }]
        }
    }
}

extension Selection {
    /// Figures from both groups; none where there is no comparison group. The people behind them are those of the
    /// smaller group: with the other group's figures known, the figure tells as much about it as a figure of its own.
    fileprivate func fromStudyGroups(
        _ figures: (_ groups: ControlledChange, _ people: Int, _ n: Int) -> [RawFigure]
    ) -> [RawFigure] {
        let trained = FollowUps(self)
        let comparison = FollowUps(self, group: StudyGroup.comparison)
        guard trained.count > 0, comparison.count > 0 else { return [] }
        let people = min(
            people(.behaviour, rows: trained.rows), people(.behaviour, rows: comparison.rows))
        let groups = ControlledChange(trained: trained.moments, comparison: comparison.moments)
        return figures(groups, people, trained.count + comparison.count)
    }
}

extension MeasureID {
    /// Difference in change to the comparison group.
    public static let behaviourEffect = MeasureID("behaviour.effect")
    /// Standardised difference in change (d).
    public static let behaviourEffectSize = MeasureID("behaviour.effect_size")
    /// Baseline gap between the groups.
    public static let behaviourBaselineGap = MeasureID("behaviour.baseline_gap")
}
