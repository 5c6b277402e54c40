import Rendering

/// The list of a long page's parts at its top: only those that are there, so that no link leads nowhere.
struct ContentsView: TemplateView {
    var items: [LinkView] = []

    static let layout = ViewLayout<Self> { $0("items", \.items) }

    /// A part of the page: the id of its section and its title, where it is there.
    mutating func add(_ id: String, _ title: String, if isThere: Bool = true) {
        if isThere { items.append(LinkView(text: title, href: "#\(id)")) }
    }

    /// The list; `nil` where there is nothing to choose from.
    var orNothing: ContentsView? { items.count > 1 ? self : nil }
}
