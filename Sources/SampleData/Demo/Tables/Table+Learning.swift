extension Table {
    /// Test results before and after: one row for each person who came, session and competency.
    ///
    /// Both results share the person's ability, each has noise of its own. Who did not finish has no second result, and
    /// neither has one in forty of the others.
    static func learning(_ programs: [DemoProgram], seed: UInt64) -> Table {
        let plans = programs.flatMap(\.plan.learning)
        let hasCompetency = plans.contains { $0.competency != nil }
        var columns: [Column] = [.program, .session, .participant, .unit]
        if hasCompetency { columns.append(.competency) }
        var table = Table(columns + [.pre, .post, .maximum, .passMark])
        for program in programs {
            var random = RandomSource(seed: seed, name: "learning/\(program.plan.slug)")
            for enrolment in program.cohorts.enrolments where enrolment.status != .registered {
                for plan in program.plan.learning {
                    let person = enrolment.person
                    var row: [Cell] = [
                        .text(program.plan.slug), .text(program.plan.sessions[enrolment.session].id),
                        .text(person.id), .text(person.unit),
                    ]
                    if hasCompetency { row.append(Cell(plan.competency ?? "")) }
                    row += results(plan, enrolment, random: &random)
                    table.append(row + [.number(100), .number(plan.passMark)])
                }
            }
        }
        return table
    }

    private static func results(_ plan: LearningPlan, _ enrolment: Enrolment, random: inout RandomSource) -> [Cell] {
        let common = plan.consistency * enrolment.person.ability
        let own = (1 - plan.consistency * plan.consistency).squareRoot()
        let before = plan.mean + plan.spread * (common + own * random.normal())
        let gain = plan.gain(in: enrolment.session)
        let after = plan.mean + gain + plan.spread * (common + own * random.normal())
        let isLost = !enrolment.isCompleted || random.chance(0.025)
        return [cell(before, plan), isLost ? .empty : cell(after, plan)]
    }

    private static func cell(_ score: Double, _ plan: LearningPlan) -> Cell {
        let score = min(100, max(0, score))
        // Half points: what an examination with partial marks gives.
        return plan.inTenths ? .tenths(Int((score * 2).rounded()) * 5) : .number(Int(score.rounded()))
    }
}
