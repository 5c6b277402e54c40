import Evaluation
import Rendering
import YAML

/// Programmes beside each other on one measure, ordered by the worse end of their intervals, not by the estimate.
struct ComparisonChart {
    let context: PageContext
    let page: PageAddress
    /// Which figures are compared.
    var scope = FigureScope.whole
    /// Whether programmes that can't be told apart stand under a heading of their own.
    var showsBands = false

    /// The chart; `nil` when fewer than two programmes have a value.
    func chart(_ measure: String, programs: [Program], id: String, highlighting slug: String? = nil) -> ChartModel? {
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let ranking = ProgramRanking(definition, programs, in: scope, context)
        guard ranking.comparedCount > 1 else { return nil }
        let label = definition.label.text(in: context.language)
        let charts = FigureCharts(context: context)
        let title = showsBands ? finding(ranking, label) : label
        let request = FigureCharts.Request(measure: measure, program: FigureKey.everyProgram, id: id)
        let plot = IntervalPlot(
            heading: charts.heading(request, title, definition), axis: charts.axis(definition),
            rows: ranking.entries.map { entry in
                let title = context.text(of: entry.program).title
                return IntervalPlot.Row(
                    label: entry.program.slug == slug ? "▸ \(title)" : title,
                    content: charts.content(entry.figure, definition),
                    count: entry.figure.shown.map { context.numbers.integer($0.n) } ?? "",
                    band: showsBands ? bandName(entry.band) : "")
            }, reference: charts.reference(measure), valueHeader: context.words("words.column_value"),
            countHeader: context.words("words.column_n"))
        return ChartModel(
            id: id, title: title, subtitle: definition.meaning.text(in: context.language), drawing: plot.markup(),
            note: definition.limits.text(in: context.language), table: table(ranking, label, definition))
    }

    /// Whether one programme stands out, or several can't be told apart.
    private func finding(_ ranking: ProgramRanking, _ label: String) -> String {
        let first = ranking.band(1)
        if first.count == 1, let top = first.first {
            return context.words(
                "phrases.compared_leads", ["measure": label, "program": context.text(of: top.program).title])
        }
        let phrase = first.count == ranking.comparedCount ? "phrases.compared_alike" : "phrases.compared_top"
        return context.words(
            phrase, ["measure": label, "programs": context.numbers.count(first.count, of: "programs")])
    }

    private func bandName(_ band: Int?) -> String {
        band.map { context.words("phrases.band", ["n": context.numbers.integer($0)]) }
            ?? context.words("words.band_too_few")
    }

    private func table(_ ranking: ProgramRanking, _ label: String, _ definition: MeasureDefinition) -> TableModel {
        var columns = [
            TableModel.Column(text: context.words("words.column_program")),
            TableModel.Column(text: label, isNumeric: true, href: context.definitionHref(definition.id, from: page)),
        ]
        if showsBands { columns.append(TableModel.Column(text: context.words("words.column_band"), isNumeric: true)) }
        return TableModel(
            caption: "\(context.words("words.programs_compared")): \(label)", columns: columns,
            rows: ranking.entries.map { entry in
                let link = Cell.words(
                    context.text(of: entry.program).title, href: page.href(to: context.page(of: entry.program)))
                let band = Cell.number(
                    entry.band.map(context.numbers.integer) ?? context.words("words.none_dash"))
                return TableModel.Row(
                    cells: [link, context.cell(entry.figure, definition.id)] + (showsBands ? [band] : []))
            })
    }
}
