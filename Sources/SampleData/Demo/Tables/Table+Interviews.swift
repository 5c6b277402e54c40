extension Table {
    /// Coded statements from interviews, in random order.
    static func interviews(_ programs: [DemoProgram], seed: UInt64) -> Table {
        var table = Table([.program, .session, .source, .theme, .sentiment, .quote, .publish])
        for program in programs {
            var random = RandomSource(seed: seed, name: "interviews/\(program.plan.slug)")
            let rows = program.plan.themes.flatMap { theme in
                statements(theme).map { quote -> [Cell] in
                    let session = random.pick(program.plan.sessions)
                    let source = ["participant", "supervisor", "stakeholder", "public"][
                        random.index(weights: theme.sources)]
                    return [
                        .text(program.plan.slug), .text(session.id), .text(source), .text(theme.theme),
                        .text(quote.sentiment), Cell(quote.text), .text(quote.publish ? "yes" : "no"),
                    ]
                }
            }
            for row in random.shuffled(rows) { table.append(row) }
        }
        return table
    }

    /// The theme's quotes, and as many statements without one as its counts ask for.
    private static func statements(_ plan: ThemePlan) -> [ThemePlan.Quote] {
        let wanted = [
            ("positive", plan.counts.positive), ("neutral", plan.counts.neutral), ("negative", plan.counts.negative),
        ]
        return wanted.flatMap { sentiment, count in
            let quotes = plan.quotes.filter { $0.sentiment == sentiment }
            precondition(quotes.count <= count, "a theme's quotes are among its statements")
            let silent = ThemePlan.Quote(text: "", sentiment: sentiment, publish: false)
            return quotes + Array(repeating: silent, count: count - quotes.count)
        }
    }
}
