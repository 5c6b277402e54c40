extension Table {
    /// Amounts in rupiah: costs by session and category, budgets and benefits by year.
    static func finance(_ programs: [DemoProgram], seed: UInt64) -> Table {
        var table = Table([.program, .session, .period, .kind, .category, .amount])
        for program in programs {
            guard let plan = program.plan.finance else { continue }
            let slug = Cell.text(program.plan.slug)
            var random = RandomSource(seed: seed, name: "finance/\(program.plan.slug)")
            for session in program.plan.sessions {
                for (category, usual) in plan.costs {
                    // Invoices are round sums: fifty thousands of rupiah.
                    let amount = Int((Double(usual) * (0.9 + 0.2 * random.fraction()) / 50_000).rounded()) * 50_000
                    table.append([
                        slug, .text(session.id), .text(String(session.end.year)), .text("cost"), .text(category),
                        .number(amount),
                    ])
                }
            }
            for (year, amount) in plan.budget {
                table.append([slug, .empty, .text(year), .text("budget"), .text("Anggaran"), .number(amount)])
            }
            for (year, amount) in plan.benefits {
                let category = Cell.text(plan.benefitCategory)
                table.append([slug, .empty, .text(year), .text("benefit"), category, .number(amount)])
            }
        }
        return table
    }
}
