import Diagnostics
import Evaluation
import Rendering
import Basics

/// The home page: what the site is, and all its programmes; and the pages on which their list goes on.
struct CataloguePage {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    var pages: PageList {
        let list = ProgramList(context.programs, of: "", in: context)
        return PageList { page(list) } + list.further(title: context.words("words.programs"), trail: [])
    }

    private func page(_ list: ProgramList) -> Page {
        let address = context.page("")
        let settings = context.settings
        let home = context.site.home.map(context.text)
        let title = settings.title.text(in: context.language)
        let lead = settings.description.text(in: context.language)
        let body = home.map {
            Body(context: context, page: address, log: log).html($0.body, file: $0.file, program: nil)
        }
        return Page(
            address: address, template: "catalogue", title: home?.title ?? title,
            description: lead.isEmpty ? title : lead,
            content: CatalogueView(
                title: home?.title ?? title, lead: home?.summary ?? lead, introduction: body?.html,
                headline: context.figures(totals, on: address, href: summaryHref(address)), list: list.first,
                facets: facets(address),
                search: offered.searchIndex.map { SearchView(index: address.href(to: $0)) }),
            section: .catalogue, structuredData: StructuredData(context: context).site)
    }

    private func summaryHref(_ address: PageAddress) -> String? {
        context.edition.sections.contains(.summary) ? address.href(to: context.page("summary")) : nil
    }

    private var totals: [FigureModel] {
        [MeasureID.participationPeople, .participationCompletionRate, .participationHours, .needsCoverage].compactMap {
            measure in
            let figure = context.figure(measure, of: FigureKey.everyProgram)
            return figure?.hasValue != true ? nil : FigureModel(measure: measure, figure: figure)
        }
    }

    private func facets(_ address: PageAddress) -> [FacetView] {
        context.facets.enumerated().map { number, facet in
            let terms = RowExcerpt.largest(facet.terms, atMost: Self.termsOfFacet) { $0.programs.count }
            return FacetView(
                id: facet.id, name: facet.title, href: address.href(to: context.page(facet.id)),
                isOpen: number < Self.openFacets,
                terms: terms.map { term in
                    FacetTermView(
                        key: term.id, name: term.name, href: address.href(to: term.page),
                        count: context.numbers.integer(term.programs.count))
                },
                note: context.excerptNote(
                    terms.count, of: facet.terms.count, by: .programs, file: nil, place: "in_overview"))
        }
    }

    /// As many values of a facet as the catalogue can be narrowed by; the facet's own page has all of them.
    private static let termsOfFacet = Facet.termsOnPage

    /// As many facets as are unfolded at first.
    private static let openFacets = 2
}
