import Basics

/// How much more the trained changed than a comparison group: the only measure that is called an effect.
///
/// Not computed over several programmes: their ratings are on scales of their own, and so are their comparison groups.
enum BehaviourEffect {
    static let difference = Measure(
        MeasureDefinition(
            id: .behaviourEffect, level: .behaviour,
            label: [
                "id": "Selisih perubahan dengan kelompok pembanding",
                "en": "Difference in change to the comparison group",
            ],
            unit: .points, direction: .up,
            people: .values(of: .compared),
            formula: [
                "id": "(ȳ − x̄) peserta − (ȳ − x̄) pembanding; selang Welch atas perubahan",
                "en": "(ȳ − x̄) trained − (ȳ − x̄) comparison; Welch interval on the changes",
            ],
            meaning: [
                "id": "Berapa poin lebih besar perubahan peserta dibandingkan perubahan orang yang tidak dilatih.",
                "en": "By how many points the trained changed more than people who were not trained.",
            ],
            limits: [
                "id": "Dapat dipercaya hanya jika kedua kelompok serupa sejak awal; lihat selisih awal.",
                "en": "To be trusted only if both groups were alike at the start; see the baseline gap.",
            ],
            source: "Welch (1947); Angrist & Pischke (2009)", minimumCases: 4,
            statistics: [
                .p(["id": "uji t Welch atas perubahan", "en": "Welch's t test on the changes"])
            ], isDifference: true),
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
            id: .behaviourEffectSize, level: .behaviour,
            label: ["id": "Besar selisih perubahan (d)", "en": "Standardised difference in change (d)"],
            unit: .standardDeviations, direction: .up,
            people: .values(of: .compared),
            formula: [
                "id": "J(n_T + n_C − 2) (Δ_T − Δ_C) / s_x gabungan (d_ppc2)",
                "en": "J(n_T + n_C − 2) (Δ_T − Δ_C) / pooled s_x (d_ppc2)",
            ],
            meaning: [
                "id": "Selisih perubahan kedua kelompok dalam simpangan baku penilaian awal.",
                "en": "The difference in change between the groups, in standard deviations of the first ratings.",
            ],
            limits: [
                "id": "Berlaku hanya jika kedua kelompok serupa sejak awal.",
                "en": "Holds only if both groups were alike at the start.",
            ],
            source: "Morris (2008)", minimumCases: 5),
        by: BehaviourChange.groupings
    ) { selection in
        selection.fromStudyGroups { groups, people, n in
            [.estimate(people: people, n: n) { () throws(NotComputable) in try groups.effectSize() }]
        }
    }

    static let baselineGap = Measure(
        MeasureDefinition(
            id: .behaviourBaselineGap, level: .behaviour,
            label: ["id": "Selisih awal kedua kelompok", "en": "Baseline gap between the groups"],
            unit: .standardDeviations, direction: .neither,
            people: .values(of: .compared),
            formula: ["id": "(x̄_T − x̄_C) / s_x gabungan", "en": "(x̄_T − x̄_C) / pooled s_x"],
            meaning: [
                "id": "Seberapa berbeda kedua kelompok sebelum pelatihan, dalam simpangan baku.",
                "en": "How far apart the groups were before the training, in standard deviations.",
            ],
            limits: [
                "id": "Di atas 0,25 kedua kelompok tidak setara dan selisih perubahan tidak membuktikan apa pun.",
                "en": "Above 0.25 the groups are not equivalent, and a difference in change proves nothing.",
            ],
            source: "What Works Clearinghouse (2022), Procedures and Standards Handbook 5.0", minimumCases: 4),
        by: BehaviourChange.groupings
    ) { selection in
        selection.fromStudyGroups { groups, people, n in
            [.number(people: people, n: n) { () throws(NotComputable) in try groups.baselineGap() }]
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
