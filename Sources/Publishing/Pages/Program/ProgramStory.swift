import Evaluation
import Rendering
import Basics

/// What a programme's page says beyond the levels: the trend, the comparison, voices, decisions, money.
struct ProgramStory {
    let context: PageContext
    let program: Program
    let page: PageAddress

    // MARK: - Gates

    /// The gates that the programme falls short of.
    var missedGates: [MissedGateView] {
        let gates = Gates(context: context)
        return gates.missed(by: program).map { miss in
            MissedGateView(
                sentence: FigureClaim.mark(HTML(escaping: miss.sentence), [miss.claim]), decision: miss.decision,
                followUp: miss.decision == nil ? gates.followUp(program) : nil)
        }
    }

    // MARK: - Over time and beside others

    /// How the programme's headline figures changed from session to session.
    var trend: Analysis {
        var analysis = Analysis()
        let candidates = [MeasureID.learningGain, .reactionSatisfaction, .participationCompletionRate]
        for measure in candidates {
            let request = FigureCharts.Request(
                measure: measure, program: program.slug, group: "session",
                finding: ChartFindings(context: context, program: program.slug).members(measure, by: "session"),
                id: "trend-\(PageContext.anchor(measure.name))")
            let shown = context.figures.members(of: measure, program: program.slug, group: "session").filter {
                session in
                let key = FigureKey(measure, program: program.slug, group: "session", member: session)
                return context.figures.figure(key)?.shown != nil
            }
            guard shown.count > 1, let chart = FigureCharts(context: context).chart(request) else { continue }
            analysis.charts.append(chart)
            if analysis.charts.count == 2 { break }
        }
        return analysis
    }

    /// Programmes of the same initiative, on the measure that most of them share.
    var comparison: Analysis {
        guard let initiative = program.initiative else { return Analysis() }
        let peers = context.programs.filter { $0.initiative == initiative }
        guard peers.count > 1 else { return Analysis() }
        let charts = ComparisonCharts(context: context, page: page, programs: peers)
        let measures = [
            MeasureID.behaviourChange, .learningEffectSize, .learningImproved, .participationCompletionRate,
        ]
        let counts = measures.map { measure in
            (measure, peers.count { context.figure(measure, of: $0.slug)?.shown != nil })
        }
        // Of those that as many programmes have, the first, which is the strongest evidence.
        guard let best = counts.max(by: { $0.1 < $1.1 }), let comparison = charts.comparison(best.0) else {
            return Analysis()
        }
        let chart = ComparisonChart(context: context, page: page, comparison: comparison, own: program.slug).chart(
            id: "chart-comparison")
        return Analysis(charts: [chart])
    }

    // MARK: - Voices, decisions, recognition

    /// What people said, by theme, with the words that may be published.
    var voices: VoicesView? {
        let themes = context.figures.members(of: .interviewsThemes, program: program.slug, group: "theme")
        let quotations = context.facts.quotations(of: program.slug)
        guard !themes.isEmpty || !quotations.isEmpty else { return nil }
        var analysis = Analysis()
        if !themes.isEmpty { analysis.tables.append(themeTable(themes)) }
        return VoicesView(
            quotations: quotations.map { quotation in
                QuotationView(
                    text: context.name(quotation.text),
                    source: quotation.voice.map { context.words("voices.\($0)") } ?? "")
            },
            more: context.view(of: analysis, on: page).map {
                FoldedAnalysisView(title: context.label(of: .interviewsThemes), analysis: $0)
            })
    }

    private func themeTable(_ themes: [String]) -> TableModel {
        let statistics = [
            ("value", "statements"), ("positive", "positive"), ("neutral", "neutral"), ("negative", "negative"),
        ]
        return TableModel(
            caption: context.label(of: .interviewsThemes),
            columns: [TableModel.Column(text: context.words("words.column_theme"))]
                + statistics.map { TableModel.Column(text: context.words("words.column_\($0.1)"), isNumeric: true) },
            rows: themes.map { theme in
                let key = FigureKey(.interviewsThemes, program: program.slug, group: "theme", member: theme)
                let cells = statistics.map { statistic, _ in
                    context.cell(context.figures.figure(key, statistic), .interviewsThemes, showsN: false)
                }
                return TableModel.Row(cells: [.words(context.name(theme))] + cells)
            })
    }

    /// What was changed because of the evaluation.
    var actions: ActionsView? {
        let actions = context.facts.actions(of: program.slug)
        return ActionRecords(context: context, page: page).table(
            actions, caption: context.words("words.actions_all"), withProgram: false)
    }

    /// Awards that participants were given.
    var recognition: Analysis {
        Analysis(headline: context.headlines([.recognitionAwards], of: program.slug))
    }

    // MARK: - Money

    /// What it cost, in editions that show money.
    var cost: AnswerView? {
        guard context.edition.shows(.finance) else { return nil }
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [
                .financeCost, .financeCostPerParticipant, .financeBudgetAbsorption, .financeBCR,
                .financeROI,
            ], of: program.slug)
        guard !analysis.headline.isEmpty else { return nil }
        analysis.findings = [payback].compactMap(\.self)
        let request = FigureCharts.Request(
            measure: .financeCostPerParticipant, program: program.slug, group: "session", id: "chart-cost")
        let charts = [FigureCharts(context: context).chart(request)].compactMap(\.self)
        return context.view(of: analysis, with: Analysis(charts: charts), on: context.words("words.cost"), page)
    }

    /// After how many months the benefit has covered the cost, and of which year that is.
    private var payback: HTML? {
        let key = FigureKey(.financePayback, program: program.slug)
        guard let shown = context.figures.figure(key)?.shown else { return nil }
        let sentences = Sentences(context: context, page: page)
        let claim = FigureClaim(.value, key)
        guard let year = context.figures.figure(key, "benefit_year")?.shown?.value else {
            return sentences.sentence("phrases.finance_payback_undated", .financePayback, shown, [:], claim)
        }
        return sentences.sentence("phrases.finance_payback", .financePayback, shown, ["year": String(Int(year))], claim)
    }
}
