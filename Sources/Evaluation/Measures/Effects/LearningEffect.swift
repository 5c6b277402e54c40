/// How much further the test scores of the trained rose than those of people who were not trained.
enum LearningEffect {
    private static let measures = EffectMeasures(
        subject: EffectMeasures.Subject(
            level: .learning, compared: .comparedPairs, comparison: .comparisonPairs,
            groupings: LearningGain.groupings
        ) { $0.testedGroups })

    static let difference = measures.difference(.learningEffect)
    static let adjusted = measures.adjusted(.learningEffectAdjusted)
    static let standardised = measures.standardised(.learningEffectStandardised, number: 1, comparison: nil)
    static let baselineGap = measures.baselineGap(.learningBaselineGap)
}

extension MeasureID {
    /// Difference in gain to the comparison group.
    public static let learningEffect = MeasureID("learning.effect")
    /// The same, adjusted for the scores before.
    public static let learningEffectAdjusted = MeasureID("learning.effect_adjusted")
    /// Standardised difference in gain (d).
    public static let learningEffectStandardised = MeasureID("learning.effect_standardised")
    /// Baseline gap between the groups.
    public static let learningBaselineGap = MeasureID("learning.baseline_gap")
}
