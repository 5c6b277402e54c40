import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they learned.
    var learning: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                "learning.gain", "learning.effect_size", "learning.improved", "learning.pass_rate",
                "learning.unpaired_difference",
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.change(
            "phrases.learning_gain", "learning.gain", FigureKey("learning.gain", program: program.slug))
        {
            analysis.findings.append(finding)
        }
        if let finding = sentences.change(
            "phrases.learning_unpaired", "learning.unpaired_difference",
            FigureKey("learning.unpaired_difference", program: program.slug))
        {
            analysis.findings.append(finding)
        }
        if let finding = singleTests { analysis.findings.append(finding) }
        if let finding = sentences.estimate("phrases.learning_improved", "learning.improved", program.slug) {
            analysis.findings.append(finding)
        }
        let request = FigureCharts.Request(
            measure: "learning.gain", program: program.slug, title: chartFindings.learning, id: "chart-learning")
        if let chart = ScoreChart(context: context).chart(request, group: "session") { analysis.charts.append(chart) }
        let tests = LearningTests(context: context, program: program, page: page)
        analysis.tables = [tests.table].compactMap(\.self)
        analysis.cautions.append(context.words("phrases.change_not_effect"))
        return analysis
    }

    /// How many took one test only; nothing where nobody did, or where either number is withheld.
    private var singleTests: HTML? {
        let measures = ["learning.only_before", "learning.only_after"]
        let counts = measures.compactMap { context.figure($0, of: program.slug)?.shown?.value }
        guard counts.count == 2, counts.contains(where: { $0 > 0 }) else { return nil }
        let texts = zip(counts, measures).map { sentences.defined(context.numbers.integer(Int($0)), $1) }
        return sentences.html("phrases.learning_single_tests", ["pre": texts[0], "post": texts[1]])
    }
}
