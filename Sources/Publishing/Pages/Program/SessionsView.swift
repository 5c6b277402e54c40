import Rendering

/// When a programme is held.
struct SessionsView: TemplateView {
    let rows: [SessionView]

    static let layout = ViewLayout<Self> { $0("rows", \.rows) }
}

/// A session.
struct SessionView: TemplateView {
    let name: String
    let dates: String
    let place: String
    let registration: LinkView?

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("dates", \.dates)
        $0("place", \.place)
        $0("registration", \.registration)
    }
}
