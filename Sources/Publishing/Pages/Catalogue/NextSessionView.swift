import Rendering

/// When a programme is held next.
struct NextSessionView: TemplateView {
    let text: String
    /// How long people can register, and how many more.
    let notes: [String]
    let registration: LinkView?
    /// Where it is found as an entry for a calendar.
    let calendar: String?

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("notes", \.notes)
        $0("registration", \.registration)
        $0("calendar", \.calendar)
    }
}
