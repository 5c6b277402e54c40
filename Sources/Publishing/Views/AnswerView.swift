import Rendering

/// What answers at a glance, and what stands behind it.
struct AnswerView: TemplateView {
    let answer: AnalysisView
    let more: FoldedAnalysisView?

    static let layout = ViewLayout<Self> {
        $0.include(\.answer)
        $0("more", \.more)
    }
}

/// A part of a page that is folded away until somebody asks for it.
struct FoldedAnalysisView: TemplateView {
    let title: String
    let analysis: AnalysisView

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0.include(\.analysis)
    }
}
