import Evaluation
import Rendering

extension LevelAnalyses {
    /// What participants thought of it.
    var reaction: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["reaction.satisfaction", "reaction.top_two", "reaction.nps", "reaction.response_rate"], of: program.slug)
        if let finding = sentences.satisfaction(program) { analysis.findings.append(finding) }
        let request = FigureCharts.Request(
            measure: "reaction.item_distribution", program: program.slug, id: "chart-reaction")
        analysis.charts = AnswerChart(context: context).charts(request)
        if !analysis.isEmpty { analysis.cautions.append(context.words("phrases.reaction_not_effect")) }
        return analysis
    }
}
