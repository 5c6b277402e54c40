import Evaluation
import Rendering

extension LevelAnalyses {
    /// What came of it for the organisation.
    var results: Analysis {
        var analysis = Analysis()
        let request = FigureCharts.Request(
            measure: .resultsAchievement, program: program.slug, finding: chartFindings.results, id: "chart-results")
        analysis.charts = [IndicatorChart(context: context).chart(request)].compactMap(\.self)
        guard !analysis.charts.isEmpty else { return Analysis() }
        let indicators = context.figures.members(of: .resultsAchievement, program: program.slug, group: "indicator")
        analysis.findings = indicators.compactMap { sentences.indicator($0, program) }
        analysis.cautions.append(context.words("phrases.results_not_caused"))
        return analysis
    }
}
