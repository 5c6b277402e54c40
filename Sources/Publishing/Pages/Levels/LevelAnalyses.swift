import Evaluation
import Rendering

/// Who took part.
struct ParticipationAnalysis {
    let context: PageContext
    let program: Program
    let page: PageAddress

    var analysis: Analysis {
        var analysis = Analysis()
        let sentences = Sentences(context: context, page: page)
        analysis.headline = context.headlines(
            [
                "participation.people", "participation.completions", "participation.completion_rate",
                "participation.hours",
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        if let finding = sentences.estimate("phrases.completion_rate", "participation.completion_rate", program.slug) {
            analysis.findings.append(finding)
        }
        let sessions = context.figures.members(
            of: "participation.completion_rate", program: program.slug, group: "session")
        if sessions.count > 1 { analysis.tables.append(table(sessions)) }
        return analysis
    }

    private func table(_ sessions: [String]) -> TableModel {
        let measures = ["participation.people", "participation.completions", "participation.completion_rate"]
        return TableModel(
            caption: "\(context.words("levels.participation.name")): \(context.words("words.by_session").lowercased())",
            columns: [TableModel.Column(text: context.words("words.column_session"))]
                + measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: sessions.map { session in
                let cells = measures.map { measure in
                    let key = FigureKey(measure, program: program.slug, group: "session", member: session)
                    return context.cell(context.figures.figure(key), measure, showsN: false)
                }
                return TableModel.Row(cells: [.words(context.name(session))] + cells)
            })
    }
}

/// What participants thought of it.
struct ReactionAnalysis {
    let context: PageContext
    let program: Program
    let page: PageAddress

    var analysis: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["reaction.satisfaction", "reaction.top_two", "reaction.nps", "reaction.response_rate"], of: program.slug)
        let sentences = Sentences(context: context, page: page)
        if let finding = sentences.satisfaction(program) { analysis.findings.append(finding) }
        let request = FigureCharts.Request(
            measure: "reaction.item_distribution", program: program.slug, id: "chart-reaction")
        analysis.charts = AnswerChart(context: context).charts(request)
        if !analysis.isEmpty { analysis.cautions.append(context.words("phrases.reaction_not_effect")) }
        return analysis
    }
}

/// What they learned.
struct LearningAnalysis {
    let context: PageContext
    let program: Program
    let page: PageAddress

    var analysis: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["learning.gain", "learning.effect_size", "learning.improved", "learning.pass_rate"], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        let sentences = Sentences(context: context, page: page)
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

/// What they do differently at work.
struct BehaviourAnalysis {
    let context: PageContext
    let program: Program
    let page: PageAddress

    var analysis: Analysis {
        var analysis = Analysis()
        analysis.headline = context.headlines(
            ["behaviour.change", "behaviour.effect", "behaviour.applied", "behaviour.baseline_gap"], of: program.slug)
        guard !analysis.headline.isEmpty else { return Analysis() }
        let sentences = Sentences(context: context, page: page)
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

/// What came of it for the organisation.
struct ResultsAnalysis {
    let context: PageContext
    let program: Program
    let page: PageAddress

    var analysis: Analysis {
        var analysis = Analysis()
        let request = FigureCharts.Request(measure: "results.achievement", program: program.slug, id: "chart-results")
        analysis.charts = [IndicatorChart(context: context).chart(request)].compactMap(\.self)
        guard !analysis.charts.isEmpty else { return Analysis() }
        let indicators = context.figures.members(of: "results.achievement", program: program.slug, group: "indicator")
        analysis.findings = indicators.compactMap { Sentences(context: context, page: page).indicator($0, program) }
        analysis.cautions.append(context.words("phrases.results_not_caused"))
        return analysis
    }
}

extension PageContext {
    /// Headline figures of those measures that were computed for a programme; none when all of them are missing.
    func headlines(_ measures: [String], of program: String) -> [FigureModel] {
        let models = measures.compactMap { measure -> FigureModel? in
            guard let figure = figure(measure, of: program), figure.status != Absence.notMeasured.rawValue else {
                return nil
            }
            return FigureModel(measure: measure, figure: figure)
        }
        return models.contains { $0.figure?.shown != nil } ? models : []
    }
}
