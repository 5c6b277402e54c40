import Rendering

/// What was measured on a level, and what it came to.
struct LevelView: TemplateView {
    let id: String
    let number: String
    let name: String
    /// What the level asks.
    let question: String
    /// Where the level is explained.
    let href: String
    /// Why there is nothing.
    let absence: MarkedSentenceView?
    let analysis: AnalysisView

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("number", \.number)
        $0("name", \.name)
        $0("question", \.question)
        $0("href", \.href)
        $0("absence", \.absence)
        $0.include(\.analysis)
    }
}
