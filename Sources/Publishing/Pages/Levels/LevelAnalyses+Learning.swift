import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they learned.
    var learning: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["learning.gain", "learning.effect_size", "learning.improved", "learning.pass_rate"], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.change(
            "phrases.learning_gain", "learning.gain", FigureKey("learning.gain", program: program.slug))
        {
            analysis.findings.append(finding)
        }
        let request = FigureCharts.Request(measure: "learning.gain", program: program.slug, id: "chart-learning")
        if let chart = ScoreChart(context: context).chart(request, group: "session") { analysis.charts.append(chart) }
        analysis.cautions.append(context.words("phrases.change_not_effect"))
        return analysis
    }
}
