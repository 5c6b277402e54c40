import Rendering

/// A figure beside what the site demands of it.
struct GateView: TemplateView {
    let threshold: String
    let actual: String
    let interval: String?
    /// What was decided about it.
    let decision: String?

    static let layout = ViewLayout<Self> {
        $0("threshold", \.threshold)
        $0("actual", \.actual)
        $0("interval", \.interval)
        $0("decision", \.decision)
    }
}
