import Diagnostics
import Evaluation
import Rendering
import YAML

/// A page for each way of listing programmes: its terms, and how their programmes do.
struct TaxonomyPages {
    let context: PageContext
    let log: DiagnosticLog

    var pages: [Page] {
        context.settings.taxonomies.compactMap { taxonomy in
            guard let terms = context.terms[taxonomy.id], !terms.isEmpty else { return nil }
            return page(taxonomy, terms)
        }
    }

    private func page(_ taxonomy: Taxonomy, _ terms: [Term]) -> Page {
        let address = context.page(taxonomy.id)
        let title = context.title(of: taxonomy)
        let lead = context.words.optional("taxonomies.\(taxonomy.id).lead") ?? context.words("words.browse_by")
        let breakdown = Breakdown(context: context, page: address, group: taxonomy.id, members: terms.map(\.id))
        return Page(
            address: address, template: "taxonomy", title: title, description: lead,
            content: (
                "taxonomy",
                [
                    "title": .text(title), "lead": .text(lead), "introduction": .absent,
                    "list": ["items": TemplateValue(terms.map { item($0, taxonomy, address) })],
                    "analysis": context.value(of: breakdown.analysis, on: address),
                ]
            ), section: .catalogue, trail: [context.homeLink])
    }

    private func item(_ term: Term, _ taxonomy: Taxonomy, _ page: PageAddress) -> TemplateRecord {
        [
            "name": .text(term.name), "href": .text(page.href(to: term.page)),
            "count": .text(context.numbers.integer(term.programs.count)),
            "description": TemplateValue(context.explanation(of: term, in: taxonomy)),
        ]
    }
}

extension PageContext {
    /// What a term means, where the words say it.
    func explanation(of term: Term, in taxonomy: Taxonomy) -> String? {
        taxonomy.id == "method" ? words.optional("methods.\(term.id).explanation") : nil
    }
}
