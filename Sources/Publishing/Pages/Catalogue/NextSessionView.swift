import Rendering

/// When a programme is held next.
struct NextSessionView: TemplateView {
    let text: String
    let registration: LinkView?

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("registration", \.registration)
    }
}
