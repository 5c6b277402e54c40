import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they learned.
    var learning: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                .learningGain, .learningEffectSize, .learningImproved, .learningPassRate,
                .learningUnpairedDifference,
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.change(
            "phrases.learning_gain", .learningGain, FigureKey(.learningGain, program: program.slug))
        {
            analysis.findings.append(finding)
        }
        if let finding = sentences.change(
            "phrases.learning_unpaired", .learningUnpairedDifference,
            FigureKey(.learningUnpairedDifference, program: program.slug))
        {
            analysis.findings.append(finding)
        }
        if let finding = singleTests { analysis.findings.append(finding) }
        if let finding = sentences.estimate("phrases.learning_improved", .learningImproved, program.slug) {
            analysis.findings.append(finding)
        }
        let request = FigureCharts.Request(
            measure: .learningGain, program: program.slug, finding: chartFindings.learning, id: "chart-learning")
        if let chart = ScoreChart(context: context).chart(request, group: "session") { analysis.charts.append(chart) }
        let tests = LearningTests(context: context, program: program, page: page)
        analysis.tests = [tests.table].compactMap(\.self)
        if !areUnmatched(program) { analysis.cautions.append(context.words("phrases.change_not_effect")) }
        if context.facts.isLessBetter(.learning, of: program.slug) {
            analysis.cautions.append(context.words("phrases.less_is_better"))
        }
        return analysis
    }

    /// Whether the tests before and after are of people who can't be matched: two groups, of which no change is told.
    private func areUnmatched(_ program: Program) -> Bool {
        context.figure(.learningGain, of: program.slug)?.status == Absence.notMeasured.rawValue
            && context.figure(.learningUnpairedDifference, of: program.slug)?.shown != nil
    }

    /// How many took one test only; nothing where nobody did, or where either number is withheld.
    private var singleTests: HTML? {
        let measures = [MeasureID.learningOnlyBefore, .learningOnlyAfter]
        let counts = measures.compactMap { context.figure($0, of: program.slug)?.shown?.value }
        guard counts.count == 2, counts.contains(where: { $0 > 0 }) else { return nil }
        let texts = zip(counts, measures).map { sentences.defined(context.numbers.integer(Int($0)), $1) }
        return sentences.html(
            "phrases.learning_single_tests", ["pre": texts[0], "post": texts[1]],
            measures.map { FigureClaim(.value, FigureKey($0, program: program.slug)) })
    }
}
