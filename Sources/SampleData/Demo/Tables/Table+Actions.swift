extension Table {
    /// Decisions that followed from findings.
    static func actions(_ programs: [DemoProgram]) -> Table {
        var table = Table([.program, .finding, .action, .status, .date, .owner, .due, .measure])
        for program in programs {
            for plan in program.plan.actions {
                let texts = [
                    plan.finding, plan.action, plan.status, plan.date, plan.owner, plan.due, plan.measure ?? "",
                ]
                table.append([.text(program.plan.slug)] + texts.map(Cell.init(_:)))
            }
        }
        return table
    }
}
