/// Who finished of those who began: with withdrawals in the denominator, and without.
enum CompletionRate {
    static let ofEnrolled = Measure(
        MeasureDefinition(
            id: .participationCompletionRate, level: .participation, unit: .share, direction: .up,
            people: .rate(of: .enrolments, .open(because: "colleagues see who stays to the end"))
                .revealing(.completions, .successes), source: "Wilson (1927)",
            minimumCases: 1, comparison: .place(1)),
        by: Turnout.groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        return [.share(selection.completedRows.count, of: rows.count, people: selection.people(.participation))]
    }

    static let ofStaying = Measure(
        MeasureDefinition(
            id: .participationRetentionCompletionRate, level: .participation, unit: .share, direction: .up,
            people: .rate(of: .staying, .open(because: "colleagues see who stays to the end"))
                .revealing(.completions, .successes), source: "Wilson (1927)",
            minimumCases: 1),
        by: Turnout.groupings, isPooled: true
    ) { selection in
        let status = selection.data.table(.participation).narrow(.status)
        let staying = selection.rows(.participation).filter { status[Int($0)] != Attendance.dropped }
        guard !selection.rows(.participation).isEmpty else { return [] }
        let people = selection.people(.participation, rows: staying)
        return [.share(selection.completedRows.count, of: staying.count, people: people)]
    }
}

extension MeasureID {
    /// Completion rate.
    public static let participationCompletionRate = MeasureID("participation.completion_rate")
    /// Completion rate of those who stayed.
    public static let participationRetentionCompletionRate = MeasureID("participation.retention_completion_rate")
}
