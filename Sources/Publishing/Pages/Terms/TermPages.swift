import Diagnostics
import Evaluation
import Rendering
import Basics

/// A page for each term: the programmes that carry it, and what they come to together.
struct TermPages {
    let context: PageContext
    let log: DiagnosticLog

    /// As many programmes as have their costs beside each other on a term's page.
    private static let mostCosts = 12

    var pages: PageList {
        PageList(ofEach: context.facets) { facet in PageList(ofEach: facet.terms) { pages($0, facet) } }
    }

    private func pages(_ term: Term, _ facet: Facet) -> PageList {
        let list = ProgramList(term.programs, of: term.page.folder ?? "", in: context)
        let trail = [context.homeLink, Page.Link(text: facet.title, address: context.page(facet.id))]
        let title = "\(facet.title): \(term.name)"
        return PageList { page(term, facet, list, trail) } + list.further(title: title, trail: trail)
    }

    private func page(_ term: Term, _ facet: Facet, _ list: ProgramList, _ trail: [Page.Link]) -> Page {
        let title = facet.title
        let count = context.numbers.count(term.programs.count, of: "programs")
        let lead = context.words("phrases.term_lead", ["programs": count])
        return Page(
            address: term.page, template: "term", title: term.name, description: "\(title): \(term.name). \(lead)",
            content: TermView(
                taxonomy: title, title: term.name, lead: lead,
                description: context.explanation(of: term, in: facet).map { Self.paragraph($0) },
                analysis: context.view(of: analysis(term, facet), on: term.page), list: list.first,
                downloads: nil), section: .catalogue, trail: trail)
    }

    /// What the term's programmes come to together, and each of them beside the others.
    private func analysis(_ term: Term, _ facet: Facet) -> Analysis {
        var analysis = Analysis()
        if facet.isTaxonomy {
            analysis.headline = headline(FigureScope(group: facet.id, member: term.id))
        }
        let charts = ComparisonCharts(context: context, page: term.page, programs: term.programs)
        let comparisons = charts.comparisons
        let funnels = charts.funnels(comparisons.lazy.filter { $0.funnel != nil }.prefix(1))
        analysis.charts = charts.intervals(comparisons.prefix(2)) + funnels
        if !analysis.charts.isEmpty { analysis.cautions = [context.words("words.comparison_explanation")] }
        if !funnels.isEmpty { analysis.cautions.append(context.words("words.funnel_explanation")) }
        if facet.isTaxonomy, (2...Self.mostCosts).contains(term.programs.count) {
            let cost = CostAnalysis(
                context: context.limited(to: term.programs), page: term.page, scope: .whole,
                together: FigureScope(group: facet.id, member: term.id)
            ).analysis
            analysis.charts += cost.charts
            analysis.tables += cost.tables
            analysis.cautions += cost.cautions
        }
        return analysis
    }

    /// The figures of the term's programmes together; of a competency also what positions require of it and how far they
    /// have it; in editions that show money also what it costs.
    private func headline(_ scope: FigureScope) -> [FigureModel] {
        let every = FigureKey.everyProgram
        let outcomes = [
            MeasureID.participationPeople, .participationCompletionRate, .learningImproved, .behaviourApplied,
        ]
        let costs =
            context.edition.shows(.finance) ? [MeasureID.financeBudgetAbsorption, .financeCostPerParticipant] : []
        return context.headlines(outcomes, of: every, in: scope) + levels(scope)
            + context.headlines([.needsGap, .needsMeetingStandard] + costs, of: every, in: scope)
    }

    /// The level that positions require, and the one that their people have.
    private func levels(_ scope: FigureScope) -> [FigureModel] {
        ["required", "current"].compactMap { statistic in
            guard let figure = context.figure(.needsGap, of: FigureKey.everyProgram, in: scope, statistic),
                figure.shown != nil
            else { return nil }
            return FigureModel(
                measure: .needsGap, figure: figure, label: context.words("words.level_\(statistic)"))
        }
    }

    private static func paragraph(_ text: String) -> HTML {
        var html = HTML(trusted: "<p>")
        html.append(escaping: text)
        html.append(trusted: "</p>")
        return html
    }
}
