import Evaluation
import Rendering

extension LevelAnalyses {
    /// What they do differently at work.
    var behaviour: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [.behaviourChange, .behaviourEffect, .behaviourApplied, .behaviourBaselineGap], of: program.slug
        ).map(ofLastWave)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let last = lastWave(.behaviourChange) {
            let when = context.numbers.months(last.wave)
            let finding = sentences.change(
                "phrases.behaviour_change", .behaviourChange, last.figure.key, ["wave": when])
            analysis.findings += [finding].compactMap(\.self)
        }
        if let finding = use { analysis.findings.append(finding) }
        if let finding = sentences.effect(program) { analysis.findings.append(finding) }
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: .behaviourChange, program: program.slug, group: "wave", finding: chartFindings.behaviour,
            id: "chart-behaviour")
        let applied = FigureCharts.Request(
            measure: .behaviourApplied, program: program.slug, group: "wave", finding: chartFindings.applied,
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
        guard let last = lastWave(.behaviourApplied), let shown = last.figure.shown, shown.interval != nil else {
            return nil
        }
        let when = context.numbers.months(last.wave)
        return sentences.sentence(
            "phrases.behaviour_applied", .behaviourApplied, shown, ["wave": when], FigureClaim(.value, last.figure.key))
    }

    /// A measure at the last follow-up of which it is published.
    private func lastWave(_ measure: MeasureID) -> (wave: String, figure: Figure)? {
        let waves = context.figures.members(of: measure, program: program.slug, group: "wave")
        return waves.reversed().lazy.compactMap { wave -> (String, Figure)? in
            let key = FigureKey(measure, program: program.slug, group: "wave", member: wave)
            guard let figure = context.figures.figure(key), figure.shown != nil else { return nil }
            return (wave, figure)
        }.first
    }

    /// A headline figure as of the last follow-up, so that it has the value that sentences and charts give; as it is
    /// where the measure knows no follow-ups.
    private func ofLastWave(_ model: FigureModel) -> FigureModel {
        guard let last = lastWave(model.measure) else { return model }
        let note = context.words("phrases.after_training", ["wave": context.numbers.months(last.wave)])
        return FigureModel(measure: model.measure, figure: last.figure, label: model.label, note: note)
    }
}
