import Rendering

/// A link that is marked on the page that it leads to.
struct NavigationLinkView: TemplateView {
    let text: String
    let href: String
    /// Whether it leads to the page that it stands on.
    let isCurrent: Bool

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("href", \.href)
        $0("current", \.isCurrent)
    }
}
