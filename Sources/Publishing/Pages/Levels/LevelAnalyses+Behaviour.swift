import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they do differently at work.
    var behaviour: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [.behaviourChange, .behaviourEffect, .behaviourApplied, .behaviourBaselineGap], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        let waves = context.figures.members(of: .behaviourChange, program: program.slug, group: "wave")
        if let last = waves.last(where: { wave in context.figures.figure(key(wave))?.shown != nil }) {
            let when = context.numbers.months(last)
            let finding = sentences.change("phrases.behaviour_change", .behaviourChange, key(last), ["wave": when])
            analysis.findings += [finding].compactMap(\.self)
        }
        if let finding = use { analysis.findings.append(finding) }
        if let finding = sentences.effect(program) { analysis.findings.append(finding) }
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: .behaviourChange, program: program.slug, group: "wave", title: chartFindings.behaviour,
            id: "chart-behaviour")
        let applied = FigureCharts.Request(
            measure: .behaviourApplied, program: program.slug, group: "wave", title: chartFindings.applied,
            id: "chart-applied")
        analysis.charts = [request, applied].compactMap(charts.chart)
        if context.figure(.behaviourEffect, of: program.slug)?.shown == nil {
            analysis.cautions.append(context.words("phrases.change_not_effect"))
        }
        if context.facts.isLessBetter(.behaviour, of: program.slug) {
            analysis.cautions.append(context.words("phrases.less_is_better"))
        }
        return analysis
    }

    /// How many say that they use it at work, at the last follow-up that is published.
    private var use: HTML? {
        let measure = MeasureID.behaviourApplied
        let waves = context.figures.members(of: measure, program: program.slug, group: "wave")
        let shown = waves.reversed().lazy.compactMap { wave -> (wave: String, shown: Figure.Shown)? in
            let key = FigureKey(measure, program: program.slug, group: "wave", member: wave)
            return context.figures.figure(key)?.shown.map { (wave, $0) }
        }.first
        guard let shown, shown.shown.interval != nil else { return nil }
        let when = context.numbers.months(shown.wave)
        return sentences.sentence("phrases.behaviour_applied", measure, shown.shown, ["wave": when])
    }

    private func key(_ wave: String) -> FigureKey {
        FigureKey(.behaviourChange, program: program.slug, group: "wave", member: wave)
    }
}
