import Evaluation
import Rendering

/// What a programme's page says of each level: sentences, headline figures, charts and tables. One file for each level.
struct LevelAnalyses {
    let context: PageContext
    let program: Program
    let page: PageAddress

    /// What is to be said of a level; empty where nothing was measured or may be shown.
    func analysis(of level: Level) -> Analysis {
        switch level {
        case .participation: participation
        case .reaction: reaction
        case .learning: learning
        case .behaviour: behaviour
        case .results: results
        case .needs, .finance, .interviews, .actions, .recognition: Analysis()
        }
    }

    var chartFindings: ChartFindings { ChartFindings(context: context, program: program.slug) }

    var sentences: Sentences { Sentences(context: context, page: page) }
}
