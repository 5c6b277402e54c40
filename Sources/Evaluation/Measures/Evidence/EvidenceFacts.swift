/// What was measured of a programme, as far as its evidence grade depends on it.
struct EvidenceFacts {
    /// Who answered a questionnaire, counted once in each session.
    private(set) var respondents = 0
    /// People with tests before and after.
    private(set) var pairs = 0
    /// People who completed.
    private(set) var completed = 0
    /// Trained people with ratings before and after, at their latest follow-up.
    private(set) var followedUp = 0
    /// The same, three months or more after the training.
    private(set) var followedUpLate = 0
    /// Rows that say anything about behaviour.
    private(set) var behaviourRows = 0
    /// People of the comparison group with ratings before and after.
    private(set) var comparison = 0
    /// Sessions in which both groups were rated before and after.
    private(set) var comparedSessions = 0
    private(set) var baselineGap: Double?
    /// The larger share, of both groups, of people who were rated at first and not at the latest follow-up.
    private(set) var loss: Double?
    private(set) var hasResultsWithBaseline = false
    private(set) var isRandomised = false
    /// The share of tests at the maximum before the training.
    private(set) var ceiling: Share?
    private(set) var responseRate: Double?
    /// The share of respondents who gave the same answer to five items or more.
    private(set) var straightLining: Share?

    /// A share, and the distinct people whom it is about.
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
        hasResultsWithBaseline = IndicatorReading.latest(selection).contains { $0.baseline != nil }
        isRandomised = selection.programs.allSatisfy(selection.data.randomised.contains)
        straightLining = Self.straightLining(selection)
    }

    /// The share of completers who were rated three months or more after; `nil` where nobody completed.
    var followedShare: Double? { completed == 0 ? nil : Double(followedUpLate) / Double(completed) }

    private mutating func readTests(_ selection: Selection) {
        let tests = selection.testPairs
        pairs = tests.people
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
        let table = selection.data.table(.behaviour)
        let (waves, sessions) = (table.wide(.wave), table.narrow(.session))
        let trained = FollowUps(selection)
        let comparison = FollowUps(selection, group: StudyGroup.comparison)
        behaviourRows = selection.rows(.behaviour).count
        followedUp = selection.people(.behaviour, rows: trained.rows)
        let late = trained.rows.filter {
            waves[Int($0)] != Table.missingWide && waves[Int($0)] >= 3 * Scale.unitsPerOne
        }
        followedUpLate = selection.people(.behaviour, rows: late)
        self.comparison = selection.people(.behaviour, rows: comparison.rows)
        guard comparison.count > 0, trained.count > 0 else { return }
        let groups = ControlledChange(trained: trained.moments, comparison: comparison.moments)
        // Without a spread of first ratings there is no gap to speak of, and the condition is not met.
        baselineGap = try? groups.baselineGap()
        comparedSessions =
            Set(trained.rows.map { sessions[Int($0)] })
            .intersection(comparison.rows.map { sessions[Int($0)] }).count
        loss = max(
            Self.loss(selection, StudyGroup.trained, table), Self.loss(selection, StudyGroup.comparison, table))
    }

    /// The share of a group's people who have no rating after, at the last wave.
    private static func loss(_ selection: Selection, _ group: Int32, _ table: Table) -> Double {
        let (waves, after) = (table.wide(.wave), table.wide(.after))
        let rows = selection.followUpRows(of: group)
        let everybody = selection.people(.behaviour, rows: rows)
        guard everybody > 0, let last = rows.map({ waves[Int($0)] }).max() else { return 1 }
        let staying = rows.filter { waves[Int($0)] == last && after[Int($0)] != Table.missingWide }
        return 1 - Double(selection.people(.behaviour, rows: staying)) / Double(everybody)
    }

    private static func straightLining(_ selection: Selection) -> Share? {
        guard let scores = selection.respondentScores, scores.long > 0 else { return nil }
        return Share(value: Double(scores.straight) / Double(scores.long), people: scores.longPeople)
    }
}
