/// A condition of an evidence grade, or something to be careful about: the key of its words in `templates/i18n`, below
/// `evidence.reasons` or `evidence.flags`.
public enum EvidenceKey: String, Sendable, CaseIterable, CustomStringConvertible {
    // Conditions, from the lowest grade up.

    /// Participants were asked what they thought of it.
    case reaction
    /// Learning was tested before and after.
    case learningBeforeAfter = "learning_before_after"
    /// Behaviour at work was rated before and after.
    case behaviourBeforeAfter = "behaviour_before_after"
    /// An indicator was measured before and after.
    case resultsBeforeAfter = "results_before_after"
    /// Something was measured three months or more after.
    case threeMonths = "three_months"
    /// Half of those who completed were followed up as late as that.
    case halfFollowedUp = "half_followed_up"
    /// There is a comparison group.
    case comparisonGroup = "comparison_group"
    /// Both groups were alike at the start.
    case baselineEquivalent = "baseline_equivalent"
    /// Neither group was lost.
    case lowAttrition = "low_attrition"
    /// The comparison is sound in two sessions.
    case twoCohorts = "two_cohorts"
    /// Chance decided who took part.
    case randomAssignment = "random_assignment"

    // What to be careful about.

    /// It rests on few people.
    case smallN = "small_n"
    /// Few of those asked answered.
    case lowResponse = "low_response"
    /// More answers came back than people were asked.
    case responseOver100 = "response_over_100"
    /// Many had full marks before the training.
    case ceiling
    /// Many gave one answer to all questions.
    case straightLining = "straight_lining"
    /// The groups were too far apart at the start.
    case baselineNotEquivalent = "baseline_not_equivalent"
    /// The groups were so far apart at the start that the comparison needs an adjustment.
    case baselineAdjust = "baseline_adjust"
    /// The questions do not measure one thing.
    case lowAlpha = "low_alpha"

    /// As in the words of the templates.
    public var description: String { rawValue }
}
