extension Table {
    /// The day on which the data end: a follow-up that would come later is not in them.
    private static let lastDay = CalendarDay(2025, 11, 30)

    /// Ratings at work: one row for each person and round of follow-up, those lost to it with an empty second rating.
    static func behaviour(_ programs: [DemoProgram], seed: UInt64) -> Table {
        var table = Table([
            .program, .session, .participant, .unit, .group, .wave, .rater, .before, .after, .applied,
        ])
        for program in programs {
            guard let plan = program.plan.behaviour else { continue }
            var random = RandomSource(seed: seed, name: "behaviour/\(program.plan.slug)")
            for enrolment in program.cohorts.enrolments where enrolment.isCompleted {
                var subject = Subject(person: enrolment.person, session: enrolment.session, group: "trained")
                subject.before = plan.mean + plan.spread * Self.level(of: subject.person, &random)
                table.append(subject, plan, program.plan, random: &random)
            }
            for comparison in program.cohorts.comparisons {
                var subject = Subject(person: comparison.person, session: comparison.session, group: "comparison")
                subject.before = plan.mean + plan.spread * (plan.gap + Self.level(of: subject.person, &random))
                table.append(subject, plan, program.plan, random: &random)
            }
        }
        return table
    }

    /// Who is rated.
    private struct Subject {
        var person: Person
        var session: Int
        var group: String
        var before = 0.0
        var isTrained: Bool { group == "trained" }
    }

    private static func level(of person: Person, _ random: inout RandomSource) -> Double {
        0.6 * person.ability + 0.8 * random.normal()
    }

    private mutating func append(
        _ subject: Subject, _ plan: BehaviourPlan, _ program: ProgramPlan, random: inout RandomSource
    ) {
        let session = program.sessions[subject.session]
        for wave in plan.waves where session.end.advanced(by: wave.month * 30).description <= Self.lastDay.description {
            let change = plan.drift + (subject.isTrained ? wave.effect : 0) + 0.6 * plan.spread * random.normal()
            let isLost = random.chance(subject.isTrained ? wave.lost : plan.comparisonLost)
            let applies = random.chance(wave.applied) ? "yes" : "no"
            append([
                .text(program.slug), .text(session.id), .text(subject.person.id), .text(subject.person.unit),
                .text(subject.group), .number(wave.month), .text(plan.rater), Self.rating(subject.before),
                isLost ? .empty : Self.rating(subject.before + change),
                isLost || !subject.isTrained ? .empty : .text(applies),
            ])
        }
    }

    private static func rating(_ value: Double) -> Cell { .number(Int(min(100, max(0, value)).rounded())) }
}
