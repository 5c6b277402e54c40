import Diagnostics
import Evaluation
import Rendering
import Basics

/// A page for each way of listing programmes: its terms, and how their programmes do. Where there are more terms than a
/// reader looks through, their list goes on on further pages.
struct TaxonomyPages {
    let context: PageContext
    let log: DiagnosticLog

    var pages: PageList { PageList(ofEach: context.facets, make: pages) }

    private func pages(_ facet: Facet) -> PageList {
        let pager = Pager(
            context: context, folder: facet.id, count: facet.terms.count, size: Facet.termsOnPage,
            rangePhrase: "phrases.terms_range", label: "words.pager_terms")
        return PageList { page(facet, pager) } + PageList(pager.further) { further($0, facet, pager) }
    }

    private func page(_ facet: Facet, _ pager: Pager) -> Page {
        let address = pager.address(1)
        let analysis =
            facet.isTaxonomy
            ? Breakdown(context: context, page: address, group: facet.id, members: facet.terms.map(\.id)).analysis
            : Analysis()
        return Page(
            address: address, template: "taxonomy", title: facet.title, description: facet.lead,
            content: TaxonomyView(
                title: facet.title, lead: facet.lead, introduction: nil, list: list(1, facet, pager),
                analysis: context.view(of: analysis, on: address)), section: .catalogue, trail: [context.homeLink])
    }

    /// A page on which the list of terms goes on.
    private func further(_ number: Int, _ facet: Facet, _ pager: Pager) -> Page {
        let title = pager.title(facet.title, number)
        return Page(
            address: pager.address(number), template: "taxonomy", title: title,
            description: "\(facet.title): \(pager.range(number))",
            content: TaxonomyView(
                title: title, lead: facet.lead, introduction: nil, list: list(number, facet, pager), analysis: nil),
            section: .catalogue,
            trail: [context.homeLink, Page.Link(text: facet.title, address: pager.address(1))])
    }

    private func list(_ number: Int, _ facet: Facet, _ pager: Pager) -> TermListView {
        let page = pager.address(number)
        return TermListView(
            items: facet.terms[pager.items(number)].map { term in
                TermItemView(
                    name: term.name, href: page.href(to: term.page),
                    count: context.numbers.integer(term.programs.count),
                    description: context.explanation(of: term, in: facet))
            }, pager: pager.view(number))
    }
}

extension PageContext {
    /// What a term means, where the words say it.
    func explanation(of term: Term, in facet: Facet) -> String? {
        switch facet.id {
        case "method": words.optional("methods.\(term.id).explanation")
        case "status": words.optional("statuses.\(term.id).explanation")
        case "evidence": words.optional("evidence.grades.\(term.id).sentence")
        default: nil
        }
    }
}
