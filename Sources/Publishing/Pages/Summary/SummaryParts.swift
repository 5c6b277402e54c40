import Evaluation
import Rendering
import Basics

/// The parts of a summary that show figures.
struct SummaryParts {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    /// All programmes together: the first four figures, which make a row, and the others.
    var totals: AnswerView? {
        let figures = context.headlines(
            [
                .participationPeople, .participationCompletionRate, .learningImproved, .behaviourApplied,
                .participationEnrolments, .participationHours, .participationHoursTarget, .reactionNPS,
                .reactionResponseRate, .actionsClosed,
            ], of: FigureKey.everyProgram, in: scope)
        let row = figures.prefix(4)
        return context.view(
            of: Analysis(headline: Array(row)), with: Analysis(headline: Array(figures.dropFirst(row.count))),
            on: context.words("words.totals"), page)
    }

    /// What is known of the programmes and what is not.
    var missing: AnswerView? {
        let analysis = MissingEvidence(context: context, page: page, scope: scope).analysis
        let rest = Analysis(charts: analysis.charts, tables: analysis.tables)
        // Without a sentence the table is the answer.
        guard !analysis.findings.isEmpty else {
            return context.view(of: rest, with: Analysis(), on: context.words("words.missing_evidence"), page)
        }
        return context.view(
            of: Analysis(findings: analysis.findings), with: rest, on: context.words("words.missing_evidence"), page)
    }

    /// What the programmes cost.
    var cost: AnswerView? {
        var analysis = CostAnalysis(context: context, page: page, scope: scope).analysis
        let rest = Analysis(charts: analysis.charts, tables: analysis.tables)
        (analysis.charts, analysis.tables) = ([], [])
        return context.view(of: analysis, with: rest, on: context.words("words.cost"), page)
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
            answer: AnswerView(
                answer: context.parts(of: analysis, on: page),
                more: context.folded(more, on: context.words("words.programs_compared"), page)),
            funnels: funnels(charts.funnels(comparisons)))
    }

    private func funnels(_ charts: [ChartModel]) -> AnswerView? {
        context.view(
            of: Analysis(charts: Array(charts.prefix(1))), with: Analysis(charts: Array(charts.dropFirst())),
            on: context.words("words.funnel_heading"), page)
    }

    /// As many interval plots as are open; the reader unfolds the others.
    private static let firstComparisons = 1
    /// As many members of a long breakdown as the summary shows.
    private static let mostOfBreakdown = 12

    /// All programmes together from year to year.
    var course: BreakdownView? {
        scope.year == nil ? breakdown(by: "year") { ($0.answer, $0.rest) } : nil
    }

    /// All programmes together by competency, method and unit, and by who took part how.
    var breakdowns: [BreakdownView] {
        guard scope.year == nil else { return [] }
        return ["competency", "method", "channel", "unit", "position"].compactMap { group in
            breakdown(by: group) { ($0, Analysis()) }
        }
    }

    private func breakdown(by group: String, _ parted: (Analysis) -> (Analysis, Analysis)) -> BreakdownView? {
        let analysis = Breakdown(context: context, page: page, group: group, mostOfMany: Self.mostOfBreakdown).analysis
        let (answer, rest) = parted(analysis)
        let title = context.groupTitle(group)
        return context.view(of: answer, with: rest, on: title, page).map {
            BreakdownView(id: "by-\(group)", title: title, answer: $0)
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
