extension Table {
    /// Indicators: one row for each period.
    static func results(_ programs: [DemoProgram]) -> Table {
        var table = Table([
            .program, .indicator, .unitOfMeasure, .direction, .period, .baseline, .target, .actual,
        ])
        for program in programs {
            for plan in program.plan.results {
                for (period, actual) in plan.actual {
                    table.append([
                        .text(program.plan.slug), .text(plan.indicator), .text(plan.unit), .text(plan.direction),
                        .text(period), .tenths(plan.baseline), .tenths(plan.target), .tenths(actual),
                    ])
                }
            }
        }
        return table
    }
}
