import Diagnostics
import Evaluation
import Rendering
import YAML

/// The home page: what the site is, and all its programmes.
struct CataloguePage {
    let context: PageContext
    let log: DiagnosticLog

    var page: Page {
        let address = context.page("")
        let settings = context.settings
        let home = context.project.home.map(context.text)
        let title = settings.title.text(in: context.language)
        let lead = settings.description.text(in: context.language)
        let body = home.map {
            Body(context: context, page: address, log: log).html($0.body, file: $0.file, program: nil)
        }
        let cards = ProgramCards(context: context)
        return Page(
            address: address, template: "catalogue", title: home?.title ?? title,
            description: lead.isEmpty ? title : lead,
            content: (
                "catalogue",
                [
                    "title": .text(home?.title ?? title), "lead": .text(home?.summary ?? lead),
                    "introduction": TemplateValue(body?.html),
                    "headline": context.headline(totals, on: address, href: summaryHref(address)),
                    "count": .text(context.numbers.integer(context.programs.count)),
                    "programs": TemplateValue(context.programs.map { cards.record(of: $0, on: address) }),
                    "facets": TemplateValue(facets(address)),
                ]
            ), section: .catalogue, structuredData: StructuredData(context: context).site)
    }

    private func summaryHref(_ address: PageAddress) -> String? {
        context.edition.sections.contains(.summary) ? address.href(to: context.page("summary")) : nil
    }

    private var totals: [FigureModel] {
        ["participation.people", "participation.completion_rate", "participation.hours", "needs.coverage"].compactMap {
            measure in
            let figure = context.figure(measure, of: FigureKey.everyProgram)
            return figure?.hasValue != true ? nil : FigureModel(measure: measure, figure: figure)
        }
    }

    private func facets(_ address: PageAddress) -> [TemplateRecord] {
        context.settings.taxonomies.compactMap { taxonomy -> TemplateRecord? in
            guard let terms = context.terms[taxonomy.id], !terms.isEmpty else { return nil }
            return [
                "name": .text(context.title(of: taxonomy)),
                "href": .text(address.href(to: context.page(taxonomy.id))),
                "terms": TemplateValue(
                    terms.map { term in
                        [
                            "name": .text(term.name), "href": .text(address.href(to: term.page)),
                            "count": .text(context.numbers.integer(term.programs.count)),
                        ]
                    }),
            ]
        }
    }
}
