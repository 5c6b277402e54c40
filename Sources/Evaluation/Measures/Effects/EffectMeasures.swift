/// The measures that set the trained beside a comparison group: the only ones that are called effects.
///
/// Not computed over several programmes: their points are on scales of their own, and so are their comparison groups.
struct EffectMeasures {
    /// What is compared, such as test scores.
    struct Subject: Sendable {
        let level: Level
        /// Both groups' pairs.
        let compared: CountedSet
        /// The comparison group's.
        let comparison: CountedSet
        let groupings: [Grouping]
        /// Finds the groups; `nil` where there is no comparison group.
        let groups: @Sendable (Selection) -> StudyGroups?

        var people: MeasurePeople {
            .values(of: compared).revealing(comparison, .onlyStatistic("comparison_change"))
        }
    }

    let subject: Subject

    /// Difference in differences, with what the comparison group did and the difference after only.
    func difference(_ id: MeasureID) -> Measure {
        measure(
            id, .points, source: "Welch (1947); Angrist & Pischke (2009)", minimumCases: 4,
            statistics: ["p", "comparison_before", "comparison_after", "comparison_change", "difference_after"],
            isDifference: true
        ) { groups in
            let (change, n, people) = (groups.change, groups.count, groups.people)
            let comparison = groups.comparison.moments
            func mean(_ statistic: String, _ moments: ExactMoments) -> RawFigure {
                .number(statistic, people: people, n: comparison.count) { () throws(NotComputable) in
                    try groups.sign * moments.mean()
                }
            }
            return [
                .estimate(people: people, n: n) { () throws(NotComputable) in
                    try change.differenceInDifferences().estimate()
                },
                .number("p", people: people, n: n) { () throws(NotComputable) in
                    try change.differenceInDifferences().test.pValue
                },
                mean("comparison_before", comparison.before), mean("comparison_after", comparison.after),
                .estimate("comparison_change", people: people, n: comparison.count) { () throws(NotComputable) in
                    try MeanInterval.estimate(comparison.change)
                },
                .estimate("difference_after", people: people, n: n) { () throws(NotComputable) in
                    try change.differenceAfter().estimate()
                },
            ]
        }
    }

    /// After on before and group: the effect adjusted for where the groups stood.
    func adjusted(_ id: MeasureID) -> Measure {
        measure(
            id, .points, source: "Bell & McCaffrey (2002); Imbens & Kolesár (2016)", minimumCases: 4,
            statistics: ["p", "standardised"], isDifference: true
        ) { groups in
            let effect = Result { () throws(NotComputable) in
                try AdjustedEffect(
                    trained: groups.trained.scores, comparison: groups.comparison.scores, groups: groups.change)
            }
            let (n, people) = (groups.count, groups.people)
            return [
                .estimate(people: people, n: n) { () throws(NotComputable) in
                    try effect.get().contrast.estimate(count: n)
                },
                .number("p", people: people, n: n) { () throws(NotComputable) in try effect.get().contrast.pValue },
                .estimate("standardised", people: people, n: n) { () throws(NotComputable) in
                    try effect.get().standardised
                },
            ]
        }
    }

    /// d_ppc2.
    func standardised(_ id: MeasureID, number: Int, comparison: MeasureDefinition.Comparison?) -> Measure {
        measure(
            id, .standardDeviations, source: "Morris (2008); Bonett (2008)", minimumCases: 4, number: number,
            comparison: comparison
        ) { groups in
            [
                .estimate(people: groups.people, n: groups.count) { () throws(NotComputable) in
                    try groups.change.effectSize(
                        spreads: (groups.trained.spread(), groups.comparison.spread()))
                }
            ]
        }
    }

    /// How far apart the groups were before.
    func baselineGap(_ id: MeasureID) -> Measure {
        measure(
            id, .standardDeviations, direction: .neither,
            source: "What Works Clearinghouse (2022), Procedures and Standards Handbook 5.0", minimumCases: 4
        ) { groups in
            [
                .number(people: groups.people, n: groups.count) { () throws(NotComputable) in
                    try groups.sign * groups.change.baselineGap()
                }
            ]
        }
    }

    private func measure(
        _ id: MeasureID, _ unit: MeasureUnit, direction: MeasureDefinition.Direction = .up, source: String,
        minimumCases: Int, statistics: [FurtherStatistic] = [], isDifference: Bool = false, number: Int = 1,
        comparison: MeasureDefinition.Comparison? = nil, _ figures: @escaping @Sendable (StudyGroups) -> [RawFigure]
    ) -> Measure {
        let groups = subject.groups
        return Measure(
            MeasureDefinition(
                id: id, level: subject.level, unit: unit, direction: direction, people: subject.people, source: source,
                minimumCases: minimumCases, statistics: statistics, isDifference: isDifference, number: number,
                comparison: comparison), by: subject.groupings
        ) { selection in
            groups(selection).map(figures) ?? []
        }
    }
}
