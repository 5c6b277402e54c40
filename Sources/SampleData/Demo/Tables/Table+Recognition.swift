extension Table {
    /// Awards, to the ablest of those who completed each session.
    static func recognition(_ programs: [DemoProgram]) -> Table {
        var table = Table([.program, .award, .participant, .session, .date])
        for program in programs {
            for plan in program.plan.awards {
                for (index, session) in program.plan.sessions.enumerated() {
                    let winners = program.cohorts.enrolments
                        .filter { $0.session == index && $0.isCompleted }
                        .sorted { ($1.person.ability, $0.person.id) < ($0.person.ability, $1.person.id) }
                        .prefix(plan.perSession)
                    for winner in winners {
                        table.append([
                            .text(program.plan.slug), .text(plan.award), .text(winner.person.id), .text(session.id),
                            .text(session.end.advanced(by: plan.after).description),
                        ])
                    }
                }
            }
        }
        return table
    }
}
