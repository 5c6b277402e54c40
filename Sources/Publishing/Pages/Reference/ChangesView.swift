import Rendering

/// How new the site is.
struct ChangesView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let sentences: [String]
    let newest: TableView?
    let corrections: TableView?
    let hasMoved: Bool
    /// Old addresses.
    let moved: [MovedView]
    let movedPart: String?

    static let name: String? = "changes"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("sentences", \.sentences)
        $0("newest", \.newest)
        $0("corrections", \.corrections)
        $0("has_moved", \.hasMoved)
        $0("moved", \.moved)
        $0("moved_part", \.movedPart)
    }
}

/// An old address.
struct MovedView: TemplateView {
    let text: String
    let href: String
    /// What stood there.
    let title: String

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("href", \.href)
        $0("title", \.title)
    }
}
