/// What it cost for each person who completed, and for each hour that they learned.
enum UnitCost {
    static let perParticipant = Measure(
        MeasureDefinition(
            id: .financeCostPerParticipant, level: .finance, unit: .money, direction: .down,
            people: .values(of: .completions).dependingOnOthers, source: "Phillips & Phillips (2016)", minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let completed = selection.completedRows
        guard let cost = Amounts(selection).sum(AmountKind.cost), !completed.isEmpty else { return [] }
        let people = selection.people(.participation, rows: completed)
        return [.ratio(cost, over: Double(completed.count), n: completed.count, people: people)]
    }

    static let perHour = Measure(
        MeasureDefinition(
            id: .financeCostPerHour, level: .finance, unit: .money, direction: .down,
            people: .values(of: .timedCompletions).dependingOnOthers, source: "Phillips & Phillips (2016)",
            minimumCases: 1),
        by: Spending.groupings, isPooled: true
    ) { selection in
        let hours = selection.data.table(.participation).wide(.hours)
        let completed = selection.completedRows.filter { hours[Int($0)] != Table.missingWide }
        guard let cost = Amounts(selection).sum(AmountKind.cost), !completed.isEmpty else { return [] }
        let total = completed.reduce(Int128(0)) { $0 + Int128(hours[Int($1)]) }
        let people = selection.people(.participation, rows: completed)
        return [.ratio(cost, over: Double(total) / Double(Scale.unitsPerOne), n: completed.count, people: people)]
    }
}

extension MeasureID {
    /// Cost per participant who completed.
    public static let financeCostPerParticipant = MeasureID("finance.cost_per_participant")
    /// Cost per participant hour.
    public static let financeCostPerHour = MeasureID("finance.cost_per_hour")
}
