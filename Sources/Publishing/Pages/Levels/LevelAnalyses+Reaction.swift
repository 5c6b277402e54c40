import Evaluation
import Rendering

extension LevelAnalyses {
    /// What participants thought of it.
    var reaction: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                .reactionSatisfaction, .reactionIndex, .reactionTopTwo, .reactionNPS, .reactionResponseRate,
            ], of: program.slug)
        for place in analysis.headline.indices where analysis.headline[place].measure == .reactionIndex {
            analysis.headline[place].note = indexBand
        }
        analysis.findings += sentences.satisfaction(program)
        if let finding = consistency { analysis.findings.append(finding) }
        if let finding = sentences.estimate("phrases.reaction_response", .reactionResponseRate, program.slug) {
            analysis.findings.append(finding)
        }
        let request = FigureCharts.Request(
            measure: .reactionItemDistribution, program: program.slug, id: "chart-reaction")
        analysis.charts = AnswerChart(context: context).charts(request)
        if !analysis.isEmpty { analysis.cautions.append(context.words("phrases.reaction_not_effect")) }
        return analysis
    }

    /// How far the answers can be relied on; nothing where either figure is not shown.
    private var consistency: HTML? {
        guard let alpha = context.figure(.reactionAlpha, of: program.slug)?.shown,
            let uniform = context.figure(.reactionStraightLining, of: program.slug)?.shown
        else { return nil }
        return sentences.html(
            "phrases.reaction_consistency",
            [
                "alpha": sentences.defined(context.numbers.decimal(alpha.value, places: 2), .reactionAlpha),
                "uniform": sentences.defined(
                    context.numbers.percentage(uniform.value), .reactionStraightLining),
            ],
            [MeasureID.reactionAlpha, .reactionStraightLining].map {
                FigureClaim(.value, FigureKey($0, program: program.slug))
            })
    }

    /// What the regulation calls a service of this index: "Mutu A (sangat baik)".
    private var indexBand: String? {
        guard let band = context.figure(.reactionIndex, of: program.slug, "band")?.shown?.value else { return nil }
        return context.words("index_bands.\(Int(band) - 1)")
    }
}
