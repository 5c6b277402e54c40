/// What was measured of a programme, as far as its evidence grade depends on it.
struct EvidenceFacts {
    /// Who answered a questionnaire, counted once in each session.
    private(set) var respondents = 0
    /// People with tests before and after; where nobody can be matched, the smaller of the two groups that were tested.
    private(set) var tested = 0
    /// People who completed.
    private(set) var completed = 0
    /// Trained people with ratings before and after, at their latest follow-up.
    private(set) var followedUp = 0
    /// The same, three months or more after the training.
    private(set) var followedUpLate = 0
    /// Of these, people who completed.
    private(set) var completersFollowedUp = 0
    /// Rows that say anything about behaviour.
    private(set) var behaviourRows = 0
    /// People of the comparison group with ratings before and after.
    private(set) var comparison = 0
    /// Both groups, where both were rated before and after.
    private(set) var groups: ComparedGroups?
    /// Sessions in each of which the comparison is sound.
    private(set) var soundSessions = 0
    /// Whether an indicator has a value from before.
    private(set) var hasResultsWithBaseline = false
    /// Whether one of them was measured three months or more after people were trained.
    private(set) var hasLateResults = false
    private(set) var isRandomised = false
    /// The share of tests at the maximum before the training.
    private(set) var ceiling: Share?
    private(set) var responseRate: Double?
    /// The share of respondents who gave the same answer to five items or more.
    private(set) var straightLining: Share?
    /// Cronbach's alpha of the questionnaire.
    private(set) var alpha: Share?

    /// A share or a coefficient, and the distinct people whom it is about.
    struct Share {
        var value: Double
        var people: Int
    }

    init(_ selection: Selection) {
        respondents = selection.answeredEnrolments
        completed = selection.people(.participation, rows: selection.completedRows)
        if completed > 0, respondents > 0 { responseRate = Double(respondents) / Double(selection.completedRows.count) }
        readTests(selection)
        readFollowUps(selection)
        let indicators = IndicatorReading.latest(selection).filter { $0.baseline != nil }
        hasResultsWithBaseline = !indicators.isEmpty
        let timing = ResultsTiming(selection)
        hasLateResults = indicators.contains { timing.isLate($0.period) }
        isRandomised = selection.programs.allSatisfy(selection.data.randomised.contains)
        straightLining = Self.figure(.reactionStraightLining, selection)
        alpha = Self.figure(.reactionAlpha, selection)
    }

    /// The share of completers who were rated three months or more after; `nil` where nobody completed.
    var followedShare: Double? { completed == 0 ? nil : Double(completersFollowedUp) / Double(completed) }

    /// The value of a measure for the whole selection; `nil` where it has none.
    private static func figure(_ measure: MeasureID, _ selection: Selection) -> Share? {
        let figures = MeasureRegistry.measures.first { $0.definition.id == measure }?.compute(selection) ?? []
        guard let figure = figures.first(where: { $0.statistic == "value" && $0.breakdown == nil }),
            case .value(let value, _, _) = figure.outcome, let people = figure.people
        else { return nil }
        return Share(value: value, people: people)
    }

    private mutating func readTests(_ selection: Selection) {
        let tests = selection.testPairs
        let incomplete = selection.incompleteTests
        tested = tests.people > 0 ? tests.people : min(incomplete.unnamedBefore.count, incomplete.unnamedAfter.count)
        let table = selection.data.table(.learning)
        let (pre, maximum) = (table.wide(.pre), table.wide(.maximum))
        let rated = tests.rows.filter { maximum[Int($0)] != Table.missingWide }
        if !rated.isEmpty {
            ceiling = Share(
                value: Double(rated.count { pre[Int($0)] == maximum[Int($0)] }) / Double(rated.count),
                people: selection.people(.learning, rows: rated))
        }
    }

    private mutating func readFollowUps(_ selection: Selection) {
        let trained = FollowUps(selection)
        let comparison = FollowUps(selection, group: StudyGroup.comparison)
        behaviourRows = selection.rows(.behaviour).count
        followedUp = selection.people(.behaviour, rows: trained.rows)
        let late = trained.rows.filter(selection.isLateFollowUp)
        followedUpLate = selection.people(.behaviour, rows: late)
        let persons = selection.data.table(.behaviour).narrow(.participant)
        let participants = selection.data.table(.participation).narrow(.participant)
        let completers = Set(selection.completedRows.map { participants[Int($0)] })
        completersFollowedUp = completers.intersection(late.map { persons[Int($0)] }).count
        self.comparison = selection.people(.behaviour, rows: comparison.rows)
        groups = ComparedGroups(selection)
        soundSessions = groups == nil ? 0 : ComparedGroups.soundSessions(selection)
    }
}
