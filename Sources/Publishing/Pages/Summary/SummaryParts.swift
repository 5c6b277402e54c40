import Evaluation
import Rendering
import Basics

/// The parts of a summary that show figures.
struct SummaryParts {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    var totals: FiguresView? {
        context.figures(
            context.headlines(
                [
                    .participationPeople, .participationEnrolments, .participationCompletionRate,
                    .participationHours, .participationHoursTarget, .reactionNPS, .reactionResponseRate,
                    .learningImproved, .behaviourApplied, .actionsClosed,
                ], of: FigureKey.everyProgram, in: scope), on: page)
    }

    /// Programmes beside each other, on their intervals and among the limits of chance; `nil` when there are not two.
    var comparison: ComparisonView? {
        let charts = ComparisonCharts(context: context, page: page, programs: context.programs, scope: scope)
        let comparisons = charts.comparisons
        guard !comparisons.isEmpty else { return nil }
        var analysis = Analysis(charts: charts.intervals(comparisons.prefix(Self.firstComparisons)))
        if scope.year == nil {
            let findings = SummaryFindings(context: context, page: page, scope: scope)
            analysis.findings = [findings.withheld].compactMap(\.self)
        }
        analysis.cautions = [context.words("words.comparison_caution")]
        let more = Analysis(
            charts: charts.intervals(
                comparisons.dropFirst(Self.firstComparisons), atMost: ComparisonExcerpt.mostFolded))
        return ComparisonView(
            analysis: context.parts(of: analysis, on: page), more: context.view(of: more, on: page),
            funnels: context.view(of: Analysis(charts: charts.funnels(comparisons)), on: page))
    }

    /// As many interval plots as are open; the reader unfolds the others.
    private static let firstComparisons = 3
    /// As many members of a long breakdown as the summary shows.
    private static let mostOfBreakdown = 12

    /// All programmes together by competency, method, unit and year, and by who took part how.
    var breakdowns: [BreakdownView] {
        guard scope.year == nil else { return [] }
        return ["competency", "method", "channel", "unit", "position", "year"].compactMap { group in
            let analysis = Breakdown(
                context: context, page: page, group: group, mostOfMany: Self.mostOfBreakdown
            ).analysis
            guard !analysis.isEmpty else { return nil }
            return BreakdownView(
                id: "by-\(group)", title: context.groupTitle(group), analysis: context.parts(of: analysis, on: page))
        }
    }

    /// The programmes that fall short of what is demanded, with what was decided.
    var gates: GatesView? {
        let gates = Gates(context: context)
        let rows = context.programs.flatMap { program in
            gates.missed(by: program, in: scope).map { row($0, program, gates) }
        }
        guard !rows.isEmpty else { return nil }
        let shown = rows.prefix(RowExcerpt.mostInTable)
        return GatesView(
            rows: Array(shown),
            note: context.excerptNote(
                shown.count, of: rows.count, by: .order, file: DataFiles.metrics, place: "on_programs"))
    }

    private func row(_ miss: Gates.Miss, _ program: Program, _ gates: Gates) -> MissView {
        let definition = miss.definition
        return MissView(
            program: LinkView(text: context.text(of: program).title, href: page.href(to: context.page(of: program))),
            measure: LinkView(
                text: context.label(of: definition.id),
                href: context.definitionHref(definition.id, from: page)),
            gate: gates.view(of: miss))
    }
}
