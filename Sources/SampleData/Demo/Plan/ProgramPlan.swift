/// What the data of one programme are to say: sizes, effects and noise. Code does not know programmes, only plans.
struct ProgramPlan {
    var slug: String
    /// Learning hours of the whole programme.
    var hours: Int
    /// Whom the programme is for: these positions are drawn first, others only where a unit has too few of them.
    var positions = UnitPlan.positions
    var outcomes = OutcomePlan()
    var sessions: [SessionPlan]
    var reaction: ReactionPlan?
    var learning: [LearningPlan] = []
    var behaviour: BehaviourPlan?
    var results: [ResultPlan] = []
    var finance: FinancePlan?
    var themes: [ThemePlan] = []
    var actions: [ActionPlan] = []
    var awards: [AwardPlan] = []
}
