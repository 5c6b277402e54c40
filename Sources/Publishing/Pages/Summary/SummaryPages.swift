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
        let title =
            scope.year.map { words("phrases.summary_year", ["summary": name, "year": context.yearName($0)]) } ?? name
        let lead =
            scope.year.map { words("phrases.summary_year_lead", ["year": context.yearName($0)]) }
            ?? words("words.lead_summary")
        let above = Page.Link(text: name, address: context.page("summary"))
        return Page(
            address: address, template: "summary", title: title, description: lead,
            content: view(title, lead, scope, address), section: .summary,
            trail: [context.homeLink] + (scope.year == nil ? [] : [above]))
    }

    private func view(_ title: String, _ lead: String, _ scope: FigureScope, _ page: PageAddress) -> SummaryView {
        let parts = SummaryParts(context: context, page: page, scope: scope)
        let isWhole = scope.year == nil
        let briefs = isWhole ? briefs(page) : []
        var view = SummaryView(
            title: title, lead: lead, years: yearLinks(page),
            findings: SummaryFindings(context: context, page: page, scope: scope).view, course: parts.course,
            totals: parts.totals, comparison: parts.comparison, breakdowns: parts.breakdowns,
            needs: isWhole ? needs(page) : nil, hasBriefs: !briefs.isEmpty, briefs: briefs, gates: parts.gates,
            hasThresholds: !context.settings.gates.isEmpty, missing: parts.missing, cost: parts.cost,
            downloads: isWhole ? Downloads(context: context, page: page, offered: offered).metrics : nil, contents: nil)
        view.contents = contents(view)
        return view
    }

    private func needs(_ page: PageAddress) -> NeedsBriefView? {
        guard context.edition.sections.contains(.needs) else { return nil }
        let brief = NeedsAnalyses(context: context, page: page).brief
        return context.view(
            of: Analysis(headline: brief.headline), with: Analysis(charts: brief.charts),
            on: context.words("words.needs_and_supply"), page
        ).map {
            NeedsBriefView(answer: $0, href: page.href(to: context.page("needs")))
        }
    }

    /// The leadership briefs, in editions that have them.
    private func briefs(_ page: PageAddress) -> [LinkView] {
        guard context.edition.sections.contains(.brief) else { return [] }
        return BriefSubject.all(in: context).map { subject in
            LinkView(text: subject.name ?? context.words("words.brief"), href: page.href(to: subject.address))
        }
    }

    private func yearLinks(_ page: PageAddress) -> YearsView? {
        guard years.count > 1 else { return nil }
        let links =
            [(context.words("words.all_years"), "summary")] + years.map { (context.yearName($0), "summary/\($0)") }
        return YearsView(
            items: links.map { text, folder in
                NavigationLinkView(
                    text: text, href: page.href(to: context.page(folder)), isCurrent: page == context.page(folder))
            })
    }

    private func contents(_ view: SummaryView) -> ContentsView? {
        let words = context.words
        var contents = ContentsView()
        contents.add("findings", words("words.key_findings"))
        if let course = view.course { contents.add(course.id, course.title) }
        contents.add("gates", words("words.gates"))
        contents.add("totals", words("words.totals"), if: view.totals != nil)
        contents.add("comparison", words("words.programs_compared"), if: view.comparison != nil)
        contents.add("needs", words("words.needs_and_supply"), if: view.needs != nil)
        contents.add("missing", words("words.missing_evidence"))
        contents.add("cost", words("words.cost"), if: view.cost != nil)
        for breakdown in view.breakdowns { contents.add(breakdown.id, breakdown.title) }
        return contents.orNothing
    }
}
