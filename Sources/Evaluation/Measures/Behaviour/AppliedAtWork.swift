/// How many use at work what they learned.
enum AppliedAtWork {
    static let measure = Measure(
        MeasureDefinition(
            id: .behaviourApplied, level: .behaviour, unit: .share, direction: .up,
            people: .rate(of: .applications, .banded), source: "Wilson (1927)", minimumCases: 1,
            comparison: .place(2)),
        by: BehaviourChange.groupings, isPooled: true
    ) { selection in
        let table = selection.data.table(.behaviour)
        let applied = table.narrow(.applied)
        let known = selection.followUpRows(of: StudyGroup.trained).filter { applied[Int($0)] != Table.missing }
        let answered = FollowUps.latest(known, table)
        guard !answered.isEmpty else { return [] }
        let yes = Choice.yesNo.code(of: "yes")
        let people = selection.people(.behaviour, rows: answered)
        return [.share(answered.count { applied[Int($0)] == yes }, of: answered.count, people: people)]
    }
}

extension MeasureID {
    /// Applied at work.
    public static let behaviourApplied = MeasureID("behaviour.applied")
}
