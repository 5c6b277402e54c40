import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they do differently at work.
    var behaviour: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["behaviour.change", "behaviour.effect", "behaviour.applied", "behaviour.baseline_gap"], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        let waves = context.figures.members(of: "behaviour.change", program: program.slug, group: "wave")
        if let last = waves.last(where: { wave in context.figures.figure(key(wave))?.shown != nil }) {
            let when = context.words("format.months_after", ["value": last])
            let finding = sentences.change("phrases.behaviour_change", "behaviour.change", key(last), ["wave": when])
            analysis.findings += [finding].compactMap(\.self)
        }
        if let finding = sentences.effect(program) { analysis.findings.append(finding) }
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: "behaviour.change", program: program.slug, group: "wave", id: "chart-behaviour")
        let applied = FigureCharts.Request(
            measure: "behaviour.applied", program: program.slug, group: "wave", id: "chart-applied")
        analysis.charts = [request, applied].compactMap(charts.chart)
        if context.figure("behaviour.effect", of: program.slug)?.shown == nil {
            analysis.cautions.append(context.words("phrases.change_not_effect"))
        }
        return analysis
    }

    private func key(_ wave: String) -> FigureKey {
        FigureKey("behaviour.change", program: program.slug, group: "wave", member: wave)
    }
}
