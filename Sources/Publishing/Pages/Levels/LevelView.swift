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
    /// The answer at a glance: a sentence, a chart, and what a reader should be wary of.
    let findings: [HTML]
    let charts: [ChartView]
    let cautions: [String]
    /// What stands behind it.
    let more: FoldedAnalysisView?

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("number", \.number)
        $0("name", \.name)
        $0("question", \.question)
        $0("href", \.href)
        $0("absence", \.absence)
        $0("findings", \.findings)
        $0("charts", \.charts)
        $0("cautions", \.cautions)
        $0("more", \.more)
    }
}
