/// The trained and the comparison group of a programme, or of one of its sessions.
struct ComparedGroups {
    /// How far apart they were at the start, in standard deviations; `nil` where first ratings do not vary.
    let baselineGap: Double?
    /// The larger share, of both groups, of people who were rated at first and not at the last follow-up.
    let loss: Double
    /// Whether trained people were rated three months or more after.
    let isLate: Bool

    /// - Returns: `nil` where one of the groups has nobody rated before and after.
    init?(_ selection: Selection) {
        let trained = FollowUps(selection)
        let comparison = FollowUps(selection, group: StudyGroup.comparison)
        guard trained.count > 0, comparison.count > 0 else { return nil }
        // Without a spread of first ratings there is no gap to speak of, and the condition is not met.
        baselineGap = try? ControlledChange(trained: trained.moments, comparison: comparison.moments).baselineGap()
        let last = Self.lastWaves(selection)
        loss = max(
            Self.loss(selection, StudyGroup.trained, last), Self.loss(selection, StudyGroup.comparison, last))
        isLate = trained.rows.contains { selection.isLateFollowUp($0) }
    }

    /// Whether they were alike enough at the start.
    var isEquivalent: Bool { baselineGap.map(BaselineGap.isEquivalent) ?? false }

    /// Fewer than three in ten lost in both groups.
    var isKept: Bool { loss < 0.3 }

    /// In how many sessions a comparison meets by itself what is asked of the whole.
    static func soundSessions(_ selection: Selection) -> Int {
        let sessions = selection.data.table(.behaviour).narrow(.session)
        let bySession = Dictionary(grouping: selection.rows(.behaviour)) { sessions[Int($0)] }
        return bySession.values.count { rows in
            let session = Selection(data: selection.data, programs: selection.programs, rows: [.behaviour: rows])
            return ComparedGroups(session).map { $0.isEquivalent && $0.isKept && $0.isLate } ?? false
        }
    }

    /// The last follow-up of each session, of either group: later sessions have had fewer.
    private static func lastWaves(_ selection: Selection) -> [Int32: Int64] {
        let table = selection.data.table(.behaviour)
        let (waves, sessions) = (table.wide(.wave), table.narrow(.session))
        return Dictionary(selection.rows(.behaviour).map { (sessions[Int($0)], waves[Int($0)]) }, uniquingKeysWith: max)
    }

    /// The share of a group's people who have no rating after at the last follow-up of their session.
    private static func loss(_ selection: Selection, _ group: Int32, _ last: [Int32: Int64]) -> Double {
        let table = selection.data.table(.behaviour)
        let (waves, after, sessions) = (table.wide(.wave), table.wide(.after), table.narrow(.session))
        let rows = selection.followUpRows(of: group)
        let everybody = selection.people(.behaviour, rows: rows)
        guard everybody > 0 else { return 1 }
        let staying = rows.filter {
            waves[Int($0)] == last[sessions[Int($0)]] && after[Int($0)] != Table.missingWide
        }
        return 1 - Double(selection.people(.behaviour, rows: staying)) / Double(everybody)
    }
}

extension Selection {
    /// Whether a row of behaviour tells of three months or more after the training.
    func isLateFollowUp(_ row: Int32) -> Bool {
        let wave = data.table(.behaviour).wide(.wave)[Int(row)]
        return wave != Table.missingWide && wave >= 3 * Scale.unitsPerOne
    }
}
