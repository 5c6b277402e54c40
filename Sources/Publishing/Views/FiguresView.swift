import Rendering

/// Headline figures.
struct FiguresView: TemplateView {
    let items: [FigureView]
    /// Where more is said about them.
    let href: String?

    static let layout = ViewLayout<Self> {
        $0("items", \.items)
        $0("href", \.href)
    }
}

/// A headline figure, or why there is none.
struct FigureView: TemplateView {
    let label: String
    /// Where it is defined.
    let href: String?
    var value: String?
    /// What a rating is out of.
    var unit: String?
    var absence: AbsenceView?
    /// The small print below it.
    let details: [String]
    let hasDetails: Bool

    static let layout = ViewLayout<Self> {
        $0("label", \.label)
        $0("href", \.href)
        $0("value", \.value)
        $0("unit", \.unit)
        $0("absence", \.absence)
        $0("details", \.details)
        $0("has_details", \.hasDetails)
    }

    /// A figure with its value, if it has one.
    init(label: String, href: String?, value: String? = nil, details: [String]) {
        self.label = label
        self.href = href
        self.value = value
        self.details = details
        hasDetails = !details.isEmpty
    }
}
