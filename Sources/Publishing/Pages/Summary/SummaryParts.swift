import Evaluation
import Rendering
import YAML

/// The parts of a summary that show figures.
struct SummaryParts {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    var totals: TemplateValue {
        context.headline(
            context.headlines(
                [
                    "participation.people", "participation.enrolments", "participation.completion_rate",
                    "participation.hours", "participation.hours_target", "reaction.response_rate", "learning.improved",
                    "behaviour.applied",
                    "actions.closed",
                ], of: FigureKey.everyProgram, in: scope), on: page)
    }

    /// Programmes on intervals: at work, where that was measured, and in tests.
    var comparison: Analysis {
        let comparison = ProgramComparison(context: context, page: page, programs: context.programs, scope: scope)
        var analysis = Analysis()
        analysis.charts = comparison.charts(limit: 3)
        guard !analysis.charts.isEmpty else { return Analysis() }
        analysis.charts += [CompletionFunnel(context: context, page: page, scope: scope).chart].compactMap(\.self)
        if scope.year == nil {
            let findings = SummaryFindings(context: context, page: page, scope: scope)
            analysis.findings = [findings.withheld].compactMap(\.self)
        }
        analysis.cautions = [context.words("words.comparison_caution")]
        return analysis
    }

    /// All programmes together by competency, method, unit and year, and by who took part how.
    var breakdowns: [TemplateRecord] {
        guard scope.year == nil else { return [] }
        return ["competency", "method", "channel", "unit", "position", "year"].compactMap { group in
            let analysis = Breakdown(context: context, page: page, group: group).analysis
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
        return rows.isEmpty ? .absent : ["rows": TemplateValue(rows)]
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
