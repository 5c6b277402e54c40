import Evaluation
import Rendering
import YAML

/// Programmes beside each other on one measure, ordered by the lower end of their intervals, not by the estimate.
struct ComparisonChart {
    let context: PageContext
    let page: PageAddress

    /// The chart; `nil` when fewer than two programmes have a value.
    func chart(_ measure: String, programs: [Program], id: String, highlighting slug: String? = nil) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let figures = programs.compactMap { program in
            context.figure(measure, of: program.slug).map { (program: program, figure: $0) }
        }.filter { $0.figure.status != Absence.notMeasured.rawValue }
        guard figures.count(where: { $0.figure.shown != nil }) > 1 else { return nil }
        let sorted = figures.sorted { left, right in
            (-lowerEnd(left.figure), left.program.slug) < (-lowerEnd(right.figure), right.program.slug)
        }
        let label = definition.label.text(in: context.language)
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(measure: measure, program: FigureKey.everyProgram, id: id)
        let plot = IntervalPlot(
            heading: charts.heading(request, label, definition), axis: charts.axis(definition),
            rows: sorted.map { entry in
                let title = context.text(of: entry.program).title
                return IntervalPlot.Row(
                    label: entry.program.slug == slug ? "▸ \(title)" : title,
                    content: charts.content(entry.figure, definition),
                    count: entry.figure.shown.map { context.numbers.integer($0.n) } ?? "")
            }, valueHeader: context.words("words.column_value"), countHeader: context.words("words.column_n"))
        return ChartModel(
            id: id, title: label, subtitle: nil, drawing: plot.markup(), note: nil,
            table: table(sorted, label, definition))
    }

    private func lowerEnd(_ figure: Figure) -> Double {
        figure.shown.map { $0.interval?.lowerBound ?? $0.value } ?? -Double.greatestFiniteMagnitude
    }

    private func table(
        _ rows: [(program: Program, figure: Figure)], _ label: String, _ definition: MeasureDefinition
    ) -> TableModel {
        TableModel(
            caption: "\(label) (\(context.words("words.data").lowercased()))",
            columns: [
                TableModel.Column(text: context.words("words.column_program")),
                TableModel.Column(
                    text: label, isNumeric: true, href: context.definitionHref(definition.id, from: page)),
            ],
            rows: rows.map { program, figure in
                let link = Cell.words(context.text(of: program).title, href: page.href(to: context.page(of: program)))
                return TableModel.Row(cells: [link, context.cell(figure, definition.id)])
            })
    }
}
