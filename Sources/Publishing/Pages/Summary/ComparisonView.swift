import Rendering

/// Programmes beside each other.
struct ComparisonView: TemplateView {
    let answer: AnswerView
    /// Among the limits of chance.
    let funnels: AnswerView?

    static let layout = ViewLayout<Self> {
        $0.include(\.answer)
        $0("funnels", \.funnels)
    }
}
