import Rendering

/// When a programme is held.
struct SessionsView: TemplateView {
    let rows: [SessionView]
    /// Where the sessions of all programmes are found as a calendar.
    let calendar: String?

    static let layout = ViewLayout<Self> {
        $0("rows", \.rows)
        $0("calendar", \.calendar)
    }
}

/// A session.
struct SessionView: TemplateView {
    let name: String
    let dates: String
    let place: String
    let registration: LinkView?
    /// How long people can register, and how many more.
    let notes: [String]
    /// Where it is found as an entry for a calendar.
    let calendar: String?

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("dates", \.dates)
        $0("place", \.place)
        $0("registration", \.registration)
        $0("notes", \.notes)
        $0("calendar", \.calendar)
    }
}
