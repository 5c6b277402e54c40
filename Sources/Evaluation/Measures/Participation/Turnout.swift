/// How many took part: people, enrolments and completions. One person in two sessions is two enrolments.
enum Turnout {
    static let groupings: [Grouping] = [.session, .unit, .position, .channel, .year]

    static let people = Measure(
        MeasureDefinition(
            id: .participationPeople, level: .participation, unit: .count, direction: .neither,
            people: .counts().countedElsewhere.revealing(.enrolments), source: "Kirkpatrick & Kirkpatrick (2006)",
            minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let people = selection.people(.participation)
        return people == 0 ? [] : [.count(people, people: people)]
    }

    static let enrolments = Measure(
        MeasureDefinition(
            id: .participationEnrolments, level: .participation, unit: .count, direction: .neither,
            people: .counts(of: .enrolments), source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        return [.count(rows.count, people: selection.people(.participation))]
    }

    static let completions = Measure(
        MeasureDefinition(
            id: .participationCompletions, level: .participation, unit: .count, direction: .up,
            people: .counts(of: .completions).revealing(.enrolments, .everybodyWhereNobody),
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1),
        by: groupings, isPooled: true
    ) { selection in
        let rows = selection.rows(.participation)
        guard !rows.isEmpty else { return [] }
        // The count is about those who completed. Where nobody did, it tells on all who enrolled.
        let completed = selection.completedRows
        let people = selection.people(.participation, rows: completed.isEmpty ? rows : completed)
        return [.count(completed.count, people: people)]
    }
}

extension MeasureID {
    /// People enrolled.
    public static let participationPeople = MeasureID("participation.people")
    /// Enrolments.
    public static let participationEnrolments = MeasureID("participation.enrolments")
    /// Completions.
    public static let participationCompletions = MeasureID("participation.completions")
}
