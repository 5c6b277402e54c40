import Rendering

/// The home page.
struct CatalogueView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let headline: FiguresView?
    let list: ProgramListView
    let facets: [FacetView]
    let search: SearchView?

    static let name: String? = "catalogue"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("headline", \.headline)
        $0("list", \.list)
        $0("facets", \.facets)
        $0("search", \.search)
    }
}

/// The search of the catalogue.
struct SearchView: TemplateView {
    /// The address of the file that a search begins with.
    let index: String

    static let layout = ViewLayout<Self> { $0("index", \.index) }
}

/// By what the catalogue can be narrowed.
struct FacetView: TemplateView {
    let id: String
    let name: String
    let href: String
    /// Whether it is unfolded at first.
    let isOpen: Bool
    let terms: [FacetTermView]
    let note: String?

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("name", \.name)
        $0("href", \.href)
        $0("open", \.isOpen)
        $0("terms", \.terms)
        $0("note", \.note)
    }
}

/// A value of a facet.
struct FacetTermView: TemplateView {
    let key: String
    let name: String
    let href: String
    /// How many programmes have it.
    let count: String

    static let layout = ViewLayout<Self> {
        $0("key", \.key)
        $0("name", \.name)
        $0("href", \.href)
        $0("count", \.count)
    }
}
