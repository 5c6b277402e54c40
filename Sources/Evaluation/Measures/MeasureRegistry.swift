/// All measures, in published order. Adding a measure is adding its file and its line here.
public enum MeasureRegistry {
    static let measures = measures(under: MeasureSettings())

    /// The measures as a site's settings have them.
    static func measures(under settings: MeasureSettings) -> [Measure] {
        [
            CompetencyGap.mean, CompetencyGap.meetingStandard, CompetencyGap.coverage,

            Turnout.people, Turnout.enrolments, Turnout.completions,
            CompletionRate.ofEnrolled, CompletionRate.ofStaying,
            LearningHours.total, HoursTarget.measure(settings.hoursTarget, openYear: settings.openYear),

            Satisfaction.score, Satisfaction.topTwo,
            ItemAnswers.mean, ItemAnswers.distribution, ItemAnswers.atIdeal,
            SatisfactionIndex.measure(settings.indexBands), Recommendation.measure,
            ResponseRate.measure, AnswerConsistency.alpha, AnswerConsistency.straightLining,

            TestScores.before, TestScores.after, SingleTests.onlyBefore, SingleTests.onlyAfter,
            LearningGain.measure, NormalisedLearningGain.measure,
            LearningEffectSize.beforeScores, LearningEffectSize.changes, LearningEffectSize.average,
            LearningSignedRank.measure, ImprovedShare.measure, PassRate.measure,
            UnpairedTests.difference, UnpairedTests.rankSum,
            LearningEffect.difference, LearningEffect.adjusted, LearningEffect.standardised,
            LearningEffect.baselineGap,

            BehaviourChange.measure, WaveDifferences.measure, AppliedAtWork.measure,
            BehaviourEffect.difference, BehaviourEffect.adjusted, BehaviourEffect.size, BehaviourEffect.baselineGap,

            TargetAchievement.measure,

            Spending.cost, Spending.budget, Spending.benefit, Spending.absorption,
            UnitCost.perParticipant, UnitCost.perHour,
            ReturnOnInvestment.benefitCostRatio, ReturnOnInvestment.percentage, ReturnOnInvestment.payback,

            FollowUpMeasures.themes, FollowUpMeasures.closedActions, FollowUpMeasures.awards,
        ]
    }

    /// What every measure says, in published order.
    public static let definitions: [MeasureDefinition] = measures.map(\.definition)

    /// The definition of a measure; `nil` when there is none of this name.
    public static func definition(_ id: MeasureID) -> MeasureDefinition? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: definitions.map { ($0.id, $0) })
}
