/// Learning hours (in Indonesia JP, *jam pelajaran*) of those who completed.
enum LearningHours {
    static let total = Measure(
        MeasureDefinition(
            id: .participationHours, level: .participation, unit: .hours, direction: .up,
            people: .counts(of: .timedCompletions), source: "PerLAN 10/2018", minimumCases: 1),
        by: Turnout.groupings, isPooled: true
    ) { selection in
        let hours = selection.data.table(.participation).wide(.hours)
        let rows = selection.completedRows.filter { hours[Int($0)] != Table.missingWide }
        guard !rows.isEmpty else { return [] }
        var moments = ExactMoments()
        for row in rows { moments.add(hours[Int(row)]) }
        let value = Double(nearestTo: moments.sum) / Double(Scale.unitsPerOne)
        let people = selection.people(.participation, rows: rows)
        return [RawFigure(.value(value, low: nil, high: nil), n: rows.count, people: people)]
    }
}

extension MeasureID {
    /// Learning hours completed.
    public static let participationHours = MeasureID("participation.hours")
}
