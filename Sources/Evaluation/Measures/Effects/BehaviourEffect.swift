/// How much further the trained came at work than people who were not trained.
enum BehaviourEffect {
    private static let measures = EffectMeasures(
        subject: EffectMeasures.Subject(
            level: .behaviour, compared: .compared, comparison: .comparisonRatings,
            groupings: BehaviourChange.groupings
        ) { $0.ratedGroups })

    static let difference = measures.difference(.behaviourEffect)
    static let adjusted = measures.adjusted(.behaviourEffectAdjusted)
    static let size = measures.standardised(
        .behaviourEffectSize, number: 2, comparison: .place(1, testedBy: .behaviourEffect, gap: .behaviourBaselineGap))
    static let baselineGap = measures.baselineGap(.behaviourBaselineGap)
}

extension MeasureID {
    /// Difference in change to the comparison group.
    public static let behaviourEffect = MeasureID("behaviour.effect")
    /// The same, adjusted for the ratings before.
    public static let behaviourEffectAdjusted = MeasureID("behaviour.effect_adjusted")
    /// Standardised difference in change (d).
    public static let behaviourEffectSize = MeasureID("behaviour.effect_size")
    /// Baseline gap between the groups.
    public static let behaviourBaselineGap = MeasureID("behaviour.baseline_gap")
}
