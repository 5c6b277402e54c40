import Evaluation
import Rendering
import Basics

/// Programmes beside each other on one measure: ordered by the worse end of their intervals, not by the estimate, in
/// bands of those whose intervals overlap.
struct ComparisonChart {
    let context: PageContext
    let page: PageAddress
    let comparison: ProgramComparison
    /// As many programmes at each end of a long order as are shown.
    var mostAtEachEnd = ComparisonExcerpt.mostAtEachEnd
    /// Whether programmes without a figure to compare are named too.
    var namesOmissions = true

    /// The programme that the page is about, which is marked, and shown wherever it stands.
    var own: String?

    private var definition: MeasureDefinition { comparison.definition }
    private var excerpt: ComparisonExcerpt { .ends(of: comparison, atMost: mostAtEachEnd, and: own) }
    private var label: String { context.label(of: definition.id) }

    /// The chart, `id` being that of the figure on the page.
    func chart(id: String) -> ChartModel {
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: definition.id, program: FigureKey.everyProgram, title: finding, id: id)
        let plot = IntervalPlot(
            heading: charts.heading(request, finding, definition), axis: charts.axis(definition),
            rows: excerpt.places.map { row($0, charts) }
                + (namesOmissions ? excerpt.omissions.map { row($0, charts) } : []),
            reference: charts.reference(definition.id), valueHeader: context.words("words.column_value"),
            countHeader: context.words("words.column_n"))
        return ChartModel(
            id: id, title: finding, subtitle: context.words.meaning(of: definition.id), drawing: plot,
            note: note, table: table)
    }

    /// What the measure does not show, and how much of a long order is left out.
    private var note: String {
        let limits = context.words.limits(of: definition.id)
        return [limits, excerpt.note(on: comparison, in: context)].compactMap(\.self).joined(separator: " ")
    }

    /// Whether one programme stands apart, or the intervals leave the order open.
    private var finding: String {
        let first = comparison.band(1)
        if first.count == 1, let top = first.first {
            return context.words(
                "phrases.compared_leads", ["measure": label, "program": context.title(of: top.program)])
        }
        return context.words(
            comparison.bandCount == 1 ? "phrases.compared_alike" : "phrases.compared_top",
            ["measure": label, "programs": context.numbers.count(first.count, of: "programs")])
    }

    // MARK: - Rows

    private func row(
        _ place: ProgramComparison.Place, _ charts: FigureCharts
    ) -> IntervalPlot.Row {
        IntervalPlot.Row(
            label: name(of: place.program), content: charts.content(place.shown, definition),
            count: context.numbers.integer(place.shown.n),
            band: context.words("phrases.band", ["n": context.numbers.integer(place.band)]))
    }

    private func row(
        _ omission: ProgramComparison.Omission, _ charts: FigureCharts
    ) -> IntervalPlot.Row {
        IntervalPlot.Row(
            label: name(of: omission.program),
            content: charts.content(omission.outcome, definition),
            band: context.words("words.band_too_few"))
    }

    private func name(of program: String) -> String {
        let title = context.title(of: program)
        return program == own ? "▸ \(title)" : title
    }

    // MARK: - Table

    private var isTested: Bool { comparison.places.contains { $0.pValue != nil } }

    private var table: TableModel {
        let words = context.words
        let tests = isTested ? [words("words.column_p"), words("words.column_p_adjusted")] : []
        return TableModel(
            caption: "\(words("words.programs_compared")): \(label)",
            columns: [
                TableModel.Column(text: words("words.column_program")),
                TableModel.Column(
                    text: label, isNumeric: true, href: context.definitionHref(definition.id, from: page)),
                TableModel.Column(text: words("words.column_band"), isNumeric: true),
            ] + tests.map { TableModel.Column(text: $0, isNumeric: true) },
            rows: excerpt.places.map(tableRow) + excerpt.omissions.map(tableRow),
            note: isTested ? words("phrases.adjusted_tests", ["n": testCount]) : nil)
    }

    private var testCount: String {
        context.numbers.count(comparison.places.count { $0.pValue != nil }, of: "programs")
    }

    private func tableRow(_ place: ProgramComparison.Place) -> TableModel.Row {
        let tests = isTested ? [probability(place.pValue), probability(place.adjustedPValue)] : []
        return TableModel.Row(
            cells: [
                context.cell(place.program, on: page), context.cell(place.shown, definition),
                .number(context.numbers.integer(place.band)),
            ] + tests)
    }

    private func tableRow(_ omission: ProgramComparison.Omission) -> TableModel.Row {
        let dash = Cell.number(context.words("words.none_dash"))
        return TableModel.Row(
            cells: [context.cell(omission.program, on: page), context.cell(omission.outcome, definition), dash]
                + (isTested ? [dash, dash] : []))
    }

    private func probability(_ p: Double?) -> Cell {
        .number(p.map(context.numbers.probability) ?? context.words("words.none_dash"))
    }
}
