import Rendering

/// A page of the terms by which programmes are listed.
struct TaxonomyView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let list: TermListView
    let analysis: AnalysisView?

    static let name: String? = "taxonomy"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("list", \.list)
        $0("analysis", \.analysis)
    }
}

/// A list of terms, or one page of it.
struct TermListView: TemplateView {
    let items: [TermItemView]
    let pager: PagerView?

    static let layout = ViewLayout<Self> {
        $0("items", \.items)
        $0("pager", \.pager)
    }
}

/// A term in a list.
struct TermItemView: TemplateView {
    let name: String
    let href: String
    /// How many programmes have it.
    let count: String
    /// What it means, where the words say it.
    let description: String?

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("href", \.href)
        $0("count", \.count)
        $0("description", \.description)
    }
}
