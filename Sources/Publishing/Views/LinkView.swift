import Rendering

/// Words that lead somewhere, or words alone.
struct LinkView: TemplateView {
    let text: String
    /// The address; `nil` where nothing is linked.
    let href: String?

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("href", \.href)
    }
}

extension Contact {
    /// A link where the words are an e-mail or a web address, else the words alone.
    static func view(_ text: String) -> LinkView { LinkView(text: text, href: href(text)) }
}
