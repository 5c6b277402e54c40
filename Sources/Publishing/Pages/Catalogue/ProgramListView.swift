import Rendering

/// A list of programmes, or one page of it.
struct ProgramListView: TemplateView {
    /// How many programmes the whole list has.
    let count: String
    let programs: [CardView]
    let pager: PagerView?

    static let layout = ViewLayout<Self> {
        $0("count", \.count)
        $0("programs", \.programs)
        $0("pager", \.pager)
    }
}

/// A page on which a list of programmes goes on.
struct ListPageView: PageContent {
    let title: String
    let list: ProgramListView

    static let name: String? = "list_page"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("list", \.list)
    }
}

/// A programme as lists show it.
struct CardView: TemplateView {
    let title: String
    let href: String
    let summary: String
    let status: String
    let facts: [String]
    let nextSession: String?
    let evidence: GradeView?
    let headline: FiguresView?
    /// Why there are no figures.
    let statement: String?

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("href", \.href)
        $0("summary", \.summary)
        $0("status", \.status)
        $0("facts", \.facts)
        $0("next_session", \.nextSession)
        $0("evidence", \.evidence)
        $0("headline", \.headline)
        $0("statement", \.statement)
    }
}

/// What the template of a programme's card in the search reads.
struct SearchCardView: TemplateView {
    let words: TextTable
    let card: CardView

    static let layout = ViewLayout<Self> {
        $0("words", \.words)
        $0("card", \.card)
    }
}
