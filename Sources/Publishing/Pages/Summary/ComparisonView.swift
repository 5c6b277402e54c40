import Rendering

/// Programmes beside each other.
struct ComparisonView: TemplateView {
    let analysis: AnalysisView
    /// What the reader unfolds.
    let more: AnalysisView?
    /// Among the limits of chance.
    let funnels: AnalysisView?

    static let layout = ViewLayout<Self> {
        $0.include(\.analysis)
        $0("more", \.more)
        $0("funnels", \.funnels)
    }
}
