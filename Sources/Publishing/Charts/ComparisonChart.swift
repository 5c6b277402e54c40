import Evaluation
import Rendering
import Basics

/// Programmes beside each other on one measure: those clearly above the mean of the others, those clearly below, and between them
/// those of which neither is clear; each with the ranks that it may have.
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
            measure: definition.id, program: FigureKey.everyProgram, finding: finding, id: id)
        let plot = IntervalPlot(
            heading: charts.heading(request, finding.text, definition), axis: charts.axis(definition),
            rows: inGroups.map { row($0, charts) }
                + (namesOmissions ? excerpt.omissions.map { row($0, charts) } : []),
            reference: charts.reference(definition.id), valueHeader: context.words("words.column_value"),
            countHeader: context.words("words.column_n"))
        return ChartModel(
            id: id, title: finding.text, subtitle: context.words.meaning(of: definition.id), drawing: plot,
            note: note, table: table, claims: finding.claims)
    }

    /// What the measure does not show, and how much of a long order is left out.
    private var note: String {
        let limits = context.words.limits(of: definition.id)
        return [limits, excerpt.note(on: comparison, in: context)].compactMap(\.self).joined(separator: " ")
    }

    /// What is certain of the order.
    private var finding: Finding { ComparisonFinding(comparison: comparison, context: context).title }

    // MARK: - Rows

    /// The better ones first, then those of which it is not clear.
    private var inGroups: [ProgramComparison.Place] {
        ProgramComparison.Position.allCases.flatMap { position in
            excerpt.places.filter { ($0.contrast?.position ?? .unclear) == position }
        }
    }

    private func row(
        _ place: ProgramComparison.Place, _ charts: FigureCharts
    ) -> IntervalPlot.Row {
        IntervalPlot.Row(
            label: name(of: place.program), content: charts.content(place.outcome, definition),
            count: context.numbers.integer(place.n), band: place.contrast.map { name(of: $0.position) } ?? "")
    }

    private func row(
        _ omission: ProgramComparison.Omission, _ charts: FigureCharts
    ) -> IntervalPlot.Row {
        IntervalPlot.Row(
            label: name(of: omission.program),
            content: charts.content(omission.outcome, definition),
            band: context.words(omission.isUnsound ? "words.not_equivalent" : "words.not_compared"))
    }

    private func name(of position: ProgramComparison.Position) -> String {
        context.words("against_others.\(position.rawValue)")
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
            ] + headers.map { TableModel.Column(text: $0, isNumeric: true) }
                + tests.map { TableModel.Column(text: $0, isNumeric: true) },
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
                context.cell(place.program, on: page), context.cell(place.outcome, definition),
            ] + judged(place) + tests)
    }

    private var hasRanks: Bool { comparison.places.contains { $0.ranks != nil } }
    private var hasContrast: Bool { comparison.places.contains { $0.contrast != nil } }

    private var headers: [String] {
        [hasContrast ? "words.column_against_others" : nil, hasRanks ? "words.column_ranks" : nil].compactMap(\.self)
            .map { context.words($0) }
    }

    /// The cells below ``headers``.
    private func judged(_ place: ProgramComparison.Place) -> [Cell] {
        let contrast = place.contrast.map { contrast -> Cell in
            let style = context.style
            let (low, high) = style.range(contrast.interval, definition)
            let range = context.words("format.range", ["low": low, "high": high])
            return .number("\(style.plain(contrast.difference, definition)) (\(range))")
        }
        let ranks = place.ranks.map { ranks in
            Cell.number(ComparisonFinding.ranks(ranks, of: comparison.places.count, context))
        }
        return [contrast, ranks].compactMap(\.self)
    }

    private func tableRow(_ omission: ProgramComparison.Omission) -> TableModel.Row {
        let dash = Cell.number(context.words("words.none_dash"))
        return TableModel.Row(
            cells: [context.cell(omission.program, on: page), context.cell(omission.outcome, definition)]
                + headers.map { _ in dash } + (isTested ? [dash, dash] : []))
    }

    private func probability(_ p: Double?) -> Cell {
        .number(p.map(context.numbers.probability) ?? context.words("words.none_dash"))
    }
}
