import Diagnostics
import Evaluation
import Rendering
import YAML

/// A page for each way of listing programmes: its terms, and how their programmes do.
struct TaxonomyPages {
    let context: PageContext
    let log: DiagnosticLog

    var pages: [Page] { context.facets.map(page) }

    private func page(_ facet: Facet) -> Page {
        let address = context.page(facet.id)
        let analysis =
            facet.isTaxonomy
            ? Breakdown(context: context, page: address, group: facet.id, members: facet.terms.map(\.id)).analysis
            : Analysis()
        return Page(
            address: address, template: "taxonomy", title: facet.title, description: facet.lead,
            content: (
                "taxonomy",
                [
                    "title": .text(facet.title), "lead": .text(facet.lead), "introduction": .absent,
                    "list": ["items": TemplateValue(facet.terms.map { item($0, facet, address) })],
                    "analysis": context.value(of: analysis, on: address),
                ]
            ), section: .catalogue, trail: [context.homeLink])
    }

    private func item(_ term: Term, _ facet: Facet, _ page: PageAddress) -> TemplateRecord {
        [
            "name": .text(term.name), "href": .text(page.href(to: term.page)),
            "count": .text(context.numbers.integer(term.programs.count)),
            "description": TemplateValue(context.explanation(of: term, in: facet)),
        ]
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
