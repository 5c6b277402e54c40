import Evaluation

/// A competency with its gap and the programmes that answer it.
struct CompetencyNeed {
    var competency: String
    /// Mean levels missing for each person.
    var gap: Figure?
    /// The share of people who meet what is required.
    var meeting: Figure?
    /// Programmes that are open, running or planned and develop the competency.
    var serving: [Program]
    /// The competency's page, where programmes carry it.
    var term: Term?

    /// All competencies of the needs survey, the largest gap first; those without a published gap last.
    static func ranked(_ context: PageContext) -> [CompetencyNeed] {
        let every = FigureKey.everyProgram
        let members = context.figures.members(of: .needsGap, program: every, group: "competency")
        let needs = members.map { competency in
            func figure(_ measure: MeasureID) -> Figure? {
                context.figures.figure(
                    FigureKey(measure, program: every, group: "competency", member: competency))
            }
            return CompetencyNeed(
                competency: competency, gap: figure(.needsGap), meeting: figure(.needsMeetingStandard),
                serving: context.programs.filter {
                    $0.status.isAvailable && $0.competencies.contains(competency)
                }, term: context.terms["competency"]?.first { $0.id == competency })
        }
        return needs.sorted { left, right in
            (-(left.gap?.shown?.value ?? -1), left.competency) < (-(right.gap?.shown?.value ?? -1), right.competency)
        }
    }
}
