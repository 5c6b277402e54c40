import Rendering

/// What a template shows of its page besides what every page shows.
protocol PageContent: TemplateView {
    /// What templates call it; `nil` where there is nothing to call.
    static var name: String? { get }
}

/// Everything that the template of a page reads.
struct PageView<Content: PageContent>: TemplateView {
    /// The way from the page to the top of the site.
    let root: String
    let words: TextTable
    let site: SiteView
    let page: HeadView
    let content: Content

    static var layout: ViewLayout<Self> {
        ViewLayout {
            $0("root", \.root)
            $0("words", \.words)
            $0("site", \.site)
            $0("page", \.page)
            if let name = Content.name { $0(name, \.content) }
        }
    }
}

/// Nothing besides what every page shows.
struct NoContent: PageContent {
    static let name: String? = nil
    static let layout = ViewLayout<Self> { _ in }
}
