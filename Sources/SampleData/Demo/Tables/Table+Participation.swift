extension Table {
    /// Who took part: one row for each person and session.
    static func participation(_ programs: [DemoProgram]) -> Table {
        var table = Table([
            .program, .session, .participant, .unit, .position, .status, .hours, .channel, .date,
        ])
        for program in programs {
            for enrolment in program.cohorts.enrolments {
                let session = program.plan.sessions[enrolment.session]
                let person = enrolment.person
                table.append([
                    .text(program.plan.slug), .text(session.id), .text(person.id), .text(person.unit),
                    .text(person.position), .text(enrolment.status.rawValue), .number(enrolment.hours),
                    .text(session.channel), .text(session.end.description),
                ])
            }
        }
        return table
    }
}
