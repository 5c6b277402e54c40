import Evaluation
import Rendering
import Basics

/// The parts of a summary that show figures.
struct SummaryParts {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    var totals: TemplateValue {
        context.headline(
            context.headlines(
                [
                    .participationPeople, .participationEnrolments, .participationCompletionRate,
                    .participationHours, .participationHoursTarget, .reactionNPS, .reactionResponseRate,
                    .learningImproved, .behaviourApplied, .actionsClosed,
                ], of: FigureKey.everyProgram, in: scope), on: page)
    }

    /// Programmes beside each other, on their intervals and among the limits of chance; absent when there are not two.
    var comparison: TemplateValue {
        let charts = ComparisonCharts(context: context, page: page, programs: context.programs, scope: scope)
        let comparisons = charts.comparisons
        guard !comparisons.isEmpty else { return .absent }
        var analysis = Analysis(charts: charts.intervals(comparisons.prefix(Self.firstComparisons)))
        if scope.year == nil {
            let findings = SummaryFindings(context: context, page: page, scope: scope)
            analysis.findings = [findings.withheld].compactMap(\.self)
        }
        analysis.cautions = [context.words("words.comparison_caution")]
        var record = context.record(of: analysis, on: page)
        let more = Analysis(
            charts: charts.intervals(
                comparisons.dropFirst(Self.firstComparisons), atMost: ComparisonExcerpt.mostFolded))
        record["more"] = context.value(of: more, on: page)
        record["funnels"] = context.value(of: Analysis(charts: charts.funnels(comparisons)), on: page)
        return .record(record)
    }

    /// As many interval plots as are open; the reader unfolds the others.
    private static let firstComparisons = 3
    /// As many members of a long breakdown as the summary shows.
    private static let mostOfBreakdown = 12

    /// All programmes together by competency, method, unit and year, and by who took part how.
    var breakdowns: [TemplateRecord] {
        guard scope.year == nil else { return [] }
        return ["competency", "method", "channel", "unit", "position", "year"].compactMap { group in
            let analysis = Breakdown(
                context: context, page: page, group: group, mostOfMany: Self.mostOfBreakdown
            ).analysis
            guard !analysis.isEmpty else { return nil }
            var record = context.record(of: analysis, on: page)
            record["id"] = .text("by-\(group)")
            record["title"] = .text(context.groupTitle(group))
            return record
        }
    }

    /// The programmes that fall short of what is demanded, with what was decided.
    var gates: TemplateValue {
        let gates = Gates(context: context)
        let rows = context.programs.flatMap { program in
            gates.missed(by: program, in: scope).map { row($0, program, gates) }
        }
        guard !rows.isEmpty else { return .absent }
        let shown = rows.prefix(RowExcerpt.mostInTable)
        return [
            "rows": TemplateValue(Array(shown)),
            "note": TemplateValue(
                context.excerptNote(
                    shown.count, of: rows.count, by: .order, file: DataFiles.metrics, place: "on_programs")),
        ]
    }

    private func row(_ miss: Gates.Miss, _ program: Program, _ gates: Gates) -> TemplateRecord {
        let definition = miss.definition
        let bound = miss.gate.atLeast == nil ? "format.at_most" : "format.at_least"
        let range = miss.shown.interval.map { context.style.range($0, definition) }
        return [
            "program": [
                "text": .text(context.text(of: program).title), "href": .text(page.href(to: context.page(of: program))),
            ],
            "measure": [
                "text": .text(definition.label.text(in: context.language)),
                "href": .text(context.definitionHref(definition.id, from: page)),
            ],
            "threshold": .text(context.words(bound, ["value": gates.threshold(miss.gate, definition)])),
            "actual": .text(context.style.plain(miss.shown.value, definition)),
            "interval": TemplateValue(range.map { context.words("format.range", ["low": $0.low, "high": $0.high]) }),
            "decision": TemplateValue(miss.decision),
        ]
    }
}
