import Rendering

/// A fact of the front matter.
struct FactView: TemplateView {
    let label: String
    let items: [LinkView]

    static let layout = ViewLayout<Self> {
        $0("label", \.label)
        $0("items", \.items)
    }
}
