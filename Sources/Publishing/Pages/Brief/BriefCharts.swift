import Evaluation
import Rendering
import Basics

/// One chart for each of the four levels: programmes beside each other where there are several, else the chart of the
/// one that was measured.
struct BriefCharts {
    /// With the programmes of the brief only.
    let context: PageContext
    let subject: BriefSubject

    private static let measures: [(level: Level, measures: [MeasureID])] = [
        (.reaction, [.reactionNPS, .reactionResponseRate]),
        (.learning, [.learningEffectSize, .learningImproved, .learningPassRate]),
        (.behaviour, [.behaviourApplied, .behaviourEffectSize]),
    ]
    /// As many programmes at each end of the order as a small chart holds.
    private static let mostAtEachEnd = 2

    /// The levels in their order, each with its chart where there is one.
    var all: [(level: Level, chart: ChartModel?)] {
        let comparisons = Self.measures.map { level, measures in
            (level: level, chart: comparison(measures) ?? single(level))
        }
        return comparisons + [(level: .results, chart: results ?? single(.results))]
    }

    private func comparison(_ measures: [MeasureID]) -> ChartModel? {
        let charts = ComparisonCharts(context: context, page: subject.address, programs: context.programs)
        return measures.lazy.compactMap { charts.comparison($0) }.first.map { comparison in
            var chart = ComparisonChart(context: context, page: subject.address, comparison: comparison)
            chart.mostAtEachEnd = Self.mostAtEachEnd
            // There is no room for those of which nothing can be said; the summary names them.
            chart.namesOmissions = false
            var model = chart.chart(id: "brief-\(PageContext.anchor(comparison.definition.id.name))")
            model.subtitle = subtitle(comparison.definition, of: comparison.places.count)
            return model
        }
    }

    /// How far each programme's indicators came towards their targets, the ends of the order.
    private var results: ChartModel? {
        let measure = MeasureID.resultsAchievement
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let known = context.programs.compactMap { program in
            context.figure(measure, of: program.slug)?.shown.map { (program: program, shown: $0) }
        }.sorted { ($1.shown.value, $0.program.slug) < ($0.shown.value, $1.program.slug) }
        guard known.count > 1 else { return nil }
        let rows =
            known.count > 2 * Self.mostAtEachEnd
            ? known.prefix(Self.mostAtEachEnd) + known.suffix(Self.mostAtEachEnd) : known[...]
        let charts = FigureCharts(context: context)
        let title = resultsTitle(known.map(\.shown.value), definition)
        let claim = FigureClaim.counted(.reached, measure, of: known.map(\.program)).with(
            "at_least", "\(threshold(definition) ?? 1)")
        let request = FigureCharts.Request(
            measure: measure, program: FigureKey.everyProgram, finding: Finding(title, claim), id: "brief-results")
        let bars = ShareBars(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition),
            rows: rows.map { program, shown in
                ShareBars.Row(
                    label: context.text(of: program).title, content: charts.content(shown, definition))
            }, reference: charts.reference(measure))
        return ChartModel(
            id: request.id, title: title, subtitle: subtitle(definition, of: known.count),
            drawing: bars, note: nil, table: nil, claims: request.claims)
    }

    /// How many programmes reach what the site demands, or, where it demands nothing, their whole target.
    private func resultsTitle(_ values: [Double], _ definition: MeasureDefinition) -> String {
        let least = threshold(definition)
        let threshold = least ?? 1
        return context.words(
            least == nil ? "phrases.title_results_programs" : "phrases.title_results_threshold",
            [
                "count": context.numbers.integer(values.count { $0 >= threshold }),
                "total": context.numbers.integer(values.count),
                "threshold": context.style.plain(threshold, definition),
            ])
    }

    /// The least that the site demands of a measure; `nil` where it demands nothing.
    private func threshold(_ definition: MeasureDefinition) -> Double? {
        context.settings.gates.lazy.filter { $0.measure == definition.id }.flatMap(\.bounds).first {
            if case .atLeast = $0 { true } else { false }
        }?.value
    }

    /// What is drawn, and how much of a long order is left out.
    private func subtitle(_ definition: MeasureDefinition, of count: Int) -> String {
        let label = context.label(of: definition.id)
        guard count > 2 * Self.mostAtEachEnd else { return label }
        let part = context.words(
            "phrases.excerpt_ends",
            [
                "n": context.numbers.integer(Self.mostAtEachEnd),
                "programs": context.numbers.count(count, of: "programs"),
            ])
        return "\(label). \(part)"
    }

    /// The chart of the first programme that has one on the level.
    private func single(_ level: Level) -> ChartModel? {
        context.programs.lazy.compactMap { program -> ChartModel? in
            guard !context.isTooSmall(program) else { return nil }
            let page = subject.address
            let analysis = LevelAnalyses(context: context, program: program, page: page).analysis(of: level)
            guard var chart = analysis.charts.first else { return nil }
            chart.subtitle = context.text(of: program).title
            return chart
        }.first
    }
}
