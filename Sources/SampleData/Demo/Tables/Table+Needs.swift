extension Table {
    /// A survey: one row for each unit, competency and position.
    static func needs(_ plan: NeedsPlan, name: String, seed: UInt64) -> Table {
        var table = Table([.unit, .position, .competency, .required, .current, .people, .date])
        var random = RandomSource(seed: seed, name: "needs/\(name)")
        for unit in plan.units {
            for competency in plan.competencies {
                for (index, position) in UnitPlan.positions.enumerated() where unit.people[index] > 0 {
                    let required = competency.required[index]
                    let gap = competency.gap + unit.shift + 0.85 * random.normal()
                    let current = Int(((Double(required) - gap) * 10).rounded())
                    table.append([
                        .text(unit.name), .text(position), .text(competency.name), .number(required),
                        .tenths(min(50, max(10, current))), .number(unit.people[index]), .text(plan.date),
                    ])
                }
            }
        }
        return table
    }
}
