/// Who takes part in a programme, and who serves as its comparison group.
struct Cohorts {
    /// A person who is compared with those trained in a session.
    struct Comparison {
        var person: Person
        var session: Int
    }

    private(set) var enrolments: [Enrolment] = []
    private(set) var comparisons: [Comparison] = []

    /// Draws people from the units that the plan names; nobody takes part in one programme twice or is both trained and
    /// compared.
    init(_ plan: ProgramPlan, registry: PeopleRegistry, seed: UInt64) {
        var random = RandomSource(seed: seed, name: "cohorts/\(plan.slug)")
        var waiting: [String: [Person]] = [:]
        func take(_ count: Int, from unit: String, random: inout RandomSource) -> [Person] {
            let people = waiting[unit] ?? Self.queue(of: registry.people(in: unit), plan, random: &random)
            precondition(people.count >= count, "\(plan.slug) needs more people than \(unit) has")
            waiting[unit] = Array(people.dropFirst(count))
            return Array(people.prefix(count))
        }
        for (index, session) in plan.sessions.enumerated() {
            for intake in session.intake {
                for person in take(intake.people, from: intake.unit, random: &random) {
                    enrolments.append(Self.enrolment(of: person, in: index, plan, random: &random))
                }
            }
        }
        guard let perUnit = plan.behaviour?.comparisonPerUnit, perUnit > 0 else { return }
        for (index, session) in plan.sessions.enumerated() {
            for intake in session.intake where intake.people >= 10 {
                let people = take(perUnit, from: intake.unit, random: &random)
                comparisons += people.map { Comparison(person: $0, session: index) }
            }
        }
    }

    /// The people of a unit in random order, those whom the programme is for before the others.
    private static func queue(
        of people: [Person], _ plan: ProgramPlan, random: inout RandomSource
    ) -> [Person] {
        let shuffled = random.shuffled(people)
        return shuffled.filter { plan.positions.contains($0.position) }
            + shuffled.filter { !plan.positions.contains($0.position) }
    }

    private static func enrolment(
        of person: Person, in session: Int, _ plan: ProgramPlan, random: inout RandomSource
    ) -> Enrolment {
        let status = Enrolment.Status.allCases[random.index(weights: plan.outcomes.weights)]
        let share: Double =
            switch status {
            case .registered: 0
            case .dropped: 0.1 + 0.3 * random.fraction()
            case .attended: 0.5 + 0.3 * random.fraction()
            case .completed, .certified: 1
            }
        let hours = Int((Double(plan.hours) * share).rounded())
        return Enrolment(person: person, session: session, status: status, hours: hours)
    }
}
