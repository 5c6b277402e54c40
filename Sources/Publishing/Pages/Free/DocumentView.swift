import Rendering

/// An author's own page.
struct DocumentView: PageContent {
    let title: String
    let lead: String?
    /// When it was written.
    let date: DayView?
    var contents: ContentsView?
    let body: HTML

    static let name: String? = "document"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("date", \.date)
        $0("contents", \.contents)
        $0("body", \.body)
    }
}

/// Where a page has gone that stood at an old address.
struct RedirectView: PageContent {
    let href: String
    let text: String
    /// The old address.
    let old: String

    static let name: String? = "redirect"
    static let layout = ViewLayout<Self> {
        $0("href", \.href)
        $0("text", \.text)
        $0("old", \.old)
    }
}
