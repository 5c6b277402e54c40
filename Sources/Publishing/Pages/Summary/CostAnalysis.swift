import Evaluation
import Rendering
import Basics

/// What the programmes cost, in editions that show money.
struct CostAnalysis {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope
    /// The scope of what the programmes cost together, where it is another than that of each.
    var together: FigureScope?

    private static let measures = [
        MeasureID.financeCost, .financeBudgetAbsorption, .financeCostPerParticipant, .financeCostPerHour,
        .financeBCR,
    ]

    var analysis: Analysis {
        guard context.edition.shows(.finance) else { return Analysis() }
        var analysis = Analysis()
        analysis.headline = context.headlines(
            [.financeCost, .financeBudgetAbsorption, .financeCostPerParticipant, .financeCostPerHour],
            of: FigureKey.everyProgram, in: together ?? scope)
        analysis.charts = [chart].compactMap(\.self)
        analysis.tables = [table].compactMap(\.self)
        guard !analysis.isEmpty else { return Analysis() }
        if let definition = MeasureRegistry.definition(.financeCostPerParticipant) {
            analysis.cautions = [context.words.limits(of: definition.id)]
        }
        return analysis
    }

    private func figure(_ measure: MeasureID, _ program: Program) -> Figure? {
        context.figure(measure, of: program.slug, in: scope)
    }

    /// Programmes by what one who completes costs, the cheapest first.
    private var chart: ChartModel? {
        let measure = MeasureID.financeCostPerParticipant
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let costs = context.programs.compactMap { program in
            figure(measure, program)?.shown.map { (program: program, shown: $0) }
        }.sorted { ($0.shown.value, $0.program.slug) < ($1.shown.value, $1.program.slug) }
        guard costs.count > 1, let first = costs.first, let last = costs.last else { return nil }
        let charts = FigureCharts(context: context)
        let claim = FigureClaim.counted(.extreme, measure, of: costs.map(\.program), in: scope)
        let title = context.words(
            "phrases.cost_spread",
            [
                "low": context.style.text(first.shown.value, definition),
                "high": context.style.text(last.shown.value, definition),
                "lowest": context.text(of: first.program).title, "highest": context.text(of: last.program).title,
            ])
        let request = FigureCharts.Request(
            measure: measure, program: FigureKey.everyProgram, finding: Finding(title, claim), id: "chart-cost")
        let shown = Self.ends(costs)
        let bars = ShareBars(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition),
            rows: shown.map { program, shown in
                ShareBars.Row(
                    label: context.text(of: program).title,
                    content: charts.content(figure(measure, program), definition),
                    count: context.numbers.integer(shown.n))
            }, countHeader: context.words("words.column_n"))
        return ChartModel(
            id: request.id, title: title, subtitle: context.label(of: definition.id),
            drawing: bars, note: shown.count < costs.count ? note(costs.count) : nil, table: nil,
            claims: request.claims)
    }

    /// The cheapest and the dearest.
    private static func ends<Cost>(_ costs: [Cost]) -> [Cost] {
        guard costs.count > RowExcerpt.mostInChart else { return costs }
        return costs.prefix(RowExcerpt.mostInChart / 2) + costs.suffix(RowExcerpt.mostInChart / 2)
    }

    private func note(_ count: Int) -> String {
        let part = context.words(
            "phrases.excerpt_ends",
            [
                "n": context.numbers.integer(RowExcerpt.mostInChart / 2),
                "programs": context.numbers.count(count, of: "programs"),
            ])
        return [part, context.whereabouts(DataFiles.metrics)].compactMap(\.self).joined(separator: " ")
    }

    private var table: TableModel? {
        let programs = context.programs.filter { figure(.financeCost, $0)?.shown != nil }
        guard !programs.isEmpty else { return nil }
        let rows = programs.map { program in
            let name = Cell.words(context.text(of: program).title, href: page.href(to: context.page(of: program)))
            return TableModel.Row(
                cells: [name] + Self.measures.map { context.cell(figure($0, program), $0, showsN: false) })
        }
        // Benefits are known of some programmes only: over the costs of all they would say nothing.
        let everything = Self.measures.map { measure in
            measure == .financeBCR
                ? Cell.number(context.words("words.none_dash"))
                : context.cell(
                    context.figure(measure, of: FigureKey.everyProgram, in: together ?? scope), measure,
                    showsN: false)
        }
        return TableModel(
            caption: context.words("words.cost_caption"),
            columns: [TableModel.Column(text: context.words("words.column_program"))]
                + Self.measures.map {
                    TableModel.Column(
                        text: context.label(of: $0), isNumeric: true, href: context.definitionHref($0, from: page))
                },
            rows: rows + [
                TableModel.Row(cells: [.words(context.words("words.total"))] + everything, isTotal: true)
            ]
        ).cut(in: context, file: DataFiles.metrics)
    }
}
