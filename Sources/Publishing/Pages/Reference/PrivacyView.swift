import Rendering

/// What is withheld and why.
struct PrivacyView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let parts: [PrivacyPartView]
    let marks: [AbsenceView]
    /// How much is withheld.
    let share: String
    let table: TableView?
    let methodHref: String?
    let contact: LinkView?
    let organisation: String

    static let name: String? = "privacy"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("parts", \.parts)
        $0("marks", \.marks)
        $0("share", \.share)
        $0("table", \.table)
        $0("method_href", \.methodHref)
        $0("contact", \.contact)
        $0("organisation", \.organisation)
    }
}

/// A part of the page on privacy.
struct PrivacyPartView: TemplateView {
    let id: String
    let title: String
    let sentences: [String]

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("title", \.title)
        $0("sentences", \.sentences)
    }
}
