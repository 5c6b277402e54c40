import Testing

@testable import Evaluation

@Suite("Groupings")
struct GroupingTests {
    /// Measures that are not broken down by a grouping of their level's columns; the reasons stand beside them.
    private static let exceptions: [MeasureID: Set<Grouping>] = [
        "needs.coverage": [.competency],
        // Breaks itself down, by year, unit and position over all programmes.
        "participation.hours_target": [.session, .unit, .position, .channel, .year],
        // By item only: an item of one session or unit is a crossing of two groupings, mostly of too few people.
        "reaction.item_mean": [.session, .unit, .year], "reaction.item_distribution": [.session, .unit, .year],
        "reaction.item_ideal": [.session, .unit, .year],
        // By pairs of follow-ups only: those of one session or unit are too few people.
        "behaviour.between_waves": [.wave, .session, .unit, .year],
        "finance.payback": [.session],
        // By theme only, for the same reason.
        "interviews.themes": [.session, .year],
    ]

    /// What a level's columns allow: a year can be had from a date, a session or a period.
    private func allowed(_ level: Level) -> Set<Grouping> {
        let columns = Set(level.columns.map(\.column))
        var allowed = Set(Grouping.allCases.filter { columns.contains($0.column) })
        if !columns.isDisjoint(with: [.date, .session, .period]) { allowed.insert(.year) }
        return allowed
    }

    @Test("every measure is broken down by all that its level's columns allow, or says why not")
    func complete() {
        for measure in MeasureRegistry.measures {
            let id = measure.definition.id
            let expected = allowed(measure.definition.level).subtracting(Self.exceptions[id] ?? [])
            #expect(Set(measure.groupings) == expected, "\(id)")
        }
    }

    @Test("needs and decisions are broken down by the year of their date")
    func years() throws {
        var data = EvaluationCase(
            "unit,competency,required,current,people,date\nA,x,3,2,4,2024-05-01\nA,x,3,3,4,2025-05-01")
        data.add(
            "program,finding,action,status,date\npelayanan,f,a,done,2024-01-01\npelayanan,g,b,planned,2025-01-01",
            name: "actions.csv")
        let outcome = try data.read()
        #expect(outcome.members(of: "needs.gap", program: "*", group: "year") == ["2024", "2025"])
        #expect(outcome.raw("needs.gap", program: "*", group: "year", member: "2024").first == "value 1 n 4")
        #expect(outcome.raw("actions.closed", group: "year", member: "2024") == ["value 1 n 1"])
    }

    @Test("indicators are broken down by year, each year against the same baseline")
    func indicators() throws {
        let outcome = try EvaluationCase(
            "program,indicator,actual,baseline,target,period\npelayanan,x,15,10,20,2024\npelayanan,x,20,10,20,2025"
        ).read()
        #expect(outcome.raw("results.achievement", group: "year", member: "2024") == ["value 0.5 n 1"])
        #expect(outcome.raw("results.achievement", group: "year", member: "2025") == ["value 1 n 1"])
    }
}
