import Diagnostics
import Evaluation
import Rendering

/// The summary of all programmes, and one for each year that data are dated in.
struct SummaryPages {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    var pages: PageList {
        guard context.edition.sections.contains(.summary) else { return PageList() }
        return PageList([.whole] + years.map(FigureScope.year), make: page)
    }

    /// The years that figures of all programmes together are broken down by.
    private var years: [String] { context.figures.years }

    private func page(_ scope: FigureScope) -> Page {
        let words = context.words
        let name = words("words.menu_summary")
        let address = context.page(scope.year.map { "summary/\($0)" } ?? "summary")
        let title = scope.year.map { words("phrases.summary_year", ["summary": name, "year": $0]) } ?? name
        let lead =
            scope.year.map { words("phrases.summary_year_lead", ["year": $0]) } ?? words("words.lead_summary")
        let above = Page.Link(text: name, address: context.page("summary"))
        return Page(
            address: address, template: "summary", title: title, description: lead,
            content: ("summary", record(title, lead, scope, address)), section: .summary,
            trail: [context.homeLink] + (scope.year == nil ? [] : [above]))
    }

    private func record(_ title: String, _ lead: String, _ scope: FigureScope, _ page: PageAddress) -> TemplateRecord {
        let parts = SummaryParts(context: context, page: page, scope: scope)
        let findings = SummaryFindings(context: context, page: page, scope: scope)
        var record: TemplateRecord = [
            "title": .text(title), "lead": .text(lead), "years": yearLinks(page),
            "findings": findings.record,
            "totals": parts.totals,
            "comparison": parts.comparison,
            "breakdowns": TemplateValue(parts.breakdowns),
            "needs": scope.year == nil ? needs(page) : .absent,
            "has_briefs": .boolean(scope.year == nil && !briefs(page).isEmpty),
            "briefs": TemplateValue(scope.year == nil ? briefs(page) : []),
            "gates": parts.gates, "has_thresholds": .boolean(!context.settings.gates.isEmpty),
            "missing": context.value(
                of: MissingEvidence(context: context, page: page, scope: scope).analysis, on: page),
            "cost": context.value(of: CostAnalysis(context: context, page: page, scope: scope).analysis, on: page),
            "downloads": scope.year == nil
                ? Downloads(context: context, page: page, offered: offered).metrics : .absent,
        ]
        record["contents"] = contents(record)
        return record
    }

    private func needs(_ page: PageAddress) -> TemplateValue {
        guard context.edition.sections.contains(.needs) else { return .absent }
        let analysis = NeedsAnalyses(context: context, page: page).brief
        guard !analysis.isEmpty else { return .absent }
        var record = context.record(of: analysis, on: page)
        record["href"] = .text(page.href(to: context.page("needs")))
        return .record(record)
    }

    /// The leadership briefs, in editions that have them.
    private func briefs(_ page: PageAddress) -> [TemplateRecord] {
        guard context.edition.sections.contains(.brief) else { return [] }
        return BriefSubject.all(in: context).map { subject in
            [
                "text": .text(subject.name ?? context.words("words.brief")),
                "href": .text(page.href(to: subject.address)),
            ]
        }
    }

    private func yearLinks(_ page: PageAddress) -> TemplateValue {
        guard years.count > 1 else { return .absent }
        let links = [(context.words("words.all_years"), "summary")] + years.map { ($0, "summary/\($0)") }
        return [
            "items": TemplateValue(
                links.map { text, folder in
                    [
                        "text": .text(text), "href": .text(page.href(to: context.page(folder))),
                        "current": .boolean(page == context.page(folder)),
                    ]
                })
        ]
    }

    private func contents(_ record: TemplateRecord) -> TemplateValue {
        let words = context.words
        var contents = PageContents()
        contents.add("totals", words("words.totals"), ifIn: record)
        contents.add("comparison", words("words.programs_compared"), ifIn: record)
        if case .list(let breakdowns) = record["breakdowns"] ?? .absent {
            for case .record(let breakdown) in breakdowns {
                guard case .text(let id) = breakdown["id"], case .text(let title) = breakdown["title"] else { continue }
                contents.add(id, title)
            }
        }
        contents.add("needs", words("words.needs_and_supply"), ifIn: record)
        contents.add("gates", words("words.gates"))
        contents.add("missing", words("words.missing_evidence"))
        contents.add("cost", words("words.cost"), ifIn: record)
        return contents.value
    }
}
