import Rendering

/// The links from one page of a list to others.
struct PagerView: TemplateView {
    let label: String
    /// Which items the page has.
    let range: String
    let previous: String?
    let next: String?
    let items: [PagerItemView]

    static let layout = ViewLayout<Self> {
        $0("label", \.label)
        $0("range", \.range)
        $0("previous", \.previous)
        $0("next", \.next)
        $0("items", \.items)
    }
}

/// A page of a list by its number.
struct PagerItemView: TemplateView {
    let text: String
    /// The address; `nil` for the page itself.
    let href: String?
    /// Whether pages between the one before and this one are left out.
    let followsGap: Bool

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("href", \.href)
        $0("follows_gap", \.followsGap)
    }
}
