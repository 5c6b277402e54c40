import Evaluation
import Rendering
import Basics

/// Whether programmes differ in a share by more than chance would make them, whatever their size.
struct FunnelChart {
    let context: PageContext
    let page: PageAddress
    let comparison: ProgramComparison
    let funnel: ShareFunnel

    /// How many points each limit is drawn with.
    private static let steps = 40

    private var definition: MeasureDefinition { comparison.definition }
    private var excerpt: ComparisonExcerpt { .outside(of: comparison) }
    private var label: String { context.label(of: definition.id) }

    /// The chart, `id` being that of the figure on the page.
    func chart(id: String) -> ChartModel {
        let outside = comparison.places.count { $0.isOutside }
        let title = context.words(
            outside == 0 ? "phrases.funnel_inside" : "phrases.funnel_outside",
            ["measure": label, "programs": context.numbers.count(outside, of: "programs")])
        let claim = FigureClaim.compared(.outside, comparison)
        let request = FigureCharts.Request(
            measure: definition.id, program: FigureKey.everyProgram, finding: Finding(title, claim), id: id)
        return ChartModel(
            id: id, title: title, subtitle: context.words("words.funnel_subtitle"),
            drawing: plot(request, title), note: spread, table: table, claims: request.claims)
    }

    /// How much more the programmes vary than by chance, and what was made of it.
    private var spread: String {
        let factor = context.numbers.decimal(funnel.overDispersion, places: 1)
        let root = context.numbers.decimal(funnel.overDispersion.squareRoot(), places: 1)
        let spread = context.words(
            funnel.isWidened ? "phrases.funnel_widened" : "phrases.funnel_not_widened",
            ["factor": factor, "root": root])
        guard excerpt.isPart else { return spread }
        let all = context.numbers.count(comparison.places.count, of: "programs")
        return "\(spread) \(context.words("phrases.excerpt_outside", ["programs": all]))"
    }

    // MARK: - Plot

    private func plot(_ request: FigureCharts.Request, _ title: String) -> FunnelPlot {
        let (style, definition) = (context.style, definition)
        let whole = "\(context.words("words.funnel_target")) \(style.plain(funnel.target, definition))"
        return FunnelPlot(
            heading: FigureCharts(context: context).heading(request, title, definition),
            sizeAxis: ChartAxis(label: context.words("words.funnel_size")) { style.numbers.decimal($0, places: 0) },
            valueAxis: ChartAxis(label: label) { style.tick($0, definition) },
            dots: excerpt.places.compactMap(dot), limits: limits,
            reference: ReferenceLine(funnel.target, label: whole))
    }

    private func dot(_ place: ProgramComparison.Place) -> FunnelPlot.Dot? {
        // A bound has no point.
        guard let shown = place.shown else { return nil }
        return FunnelPlot.Place(size: Double(shown.n), value: shown.value).map {
            FunnelPlot.Dot(
                label: context.title(of: place.program), place: $0,
                text: "\(context.style.plain(shown.value, definition)); \(context.style.n(shown.n))",
                isNotable: place.isOutside)
        }
    }

    /// Both pairs of limits, from the smallest programme to the largest.
    private var limits: [FunnelPlot.Limit] {
        let sizes = comparison.places.map(\.n)
        let low = max(1, (sizes.min() ?? 1) * 4 / 5)
        let high = max(low + 1, (sizes.max() ?? 1) * 11 / 10)
        let places = (0...Self.steps).map { low + (high - low) * $0 / Self.steps }
        return ShareFunnel.levels.map { level in
            let ranges = places.map { (n: Double($0), range: funnel.limits(of: $0, level: level)) }
            return FunnelPlot.Limit(
                label: name(of: level),
                lower: ranges.compactMap { FunnelPlot.Place(size: $0.n, value: $0.range.lowerBound) },
                upper: ranges.compactMap { FunnelPlot.Place(size: $0.n, value: $0.range.upperBound) })
        }
    }

    private func name(of level: Double) -> String {
        context.numbers.percentage(level, places: level > 0.99 ? 1 : 0)
    }

    // MARK: - Table

    private var table: TableModel {
        let words = context.words
        let limits = ShareFunnel.levels.map { words("phrases.funnel_limits", ["level": name(of: $0)]) }
        return TableModel(
            caption: "\(label): \(words("words.funnel_caption").lowercasedFirst)",
            columns: [TableModel.Column(text: words("words.column_program"))]
                + ([label, words("words.column_n")] + limits).map { TableModel.Column(text: $0, isNumeric: true) }
                + [TableModel.Column(text: words("words.column_funnel"))],
            rows: ends.places.map(tableRow) + ends.omissions.map(tableRow),
            note: ends.note(on: comparison, in: context))
    }

    /// A plot takes in more programmes than a table.
    private var ends: ComparisonExcerpt {
        let isLong = comparison.places.count > 2 * ComparisonExcerpt.mostAtEachEnd
        return .ends(
            of: comparison, atMost: isLong ? ComparisonExcerpt.mostFolded : ComparisonExcerpt.mostAtEachEnd)
    }

    private func tableRow(_ place: ProgramComparison.Place) -> TableModel.Row {
        let ranges = [place.funnelPoint?.inner, place.funnelPoint?.outer].map { Cell.number($0.map(range) ?? "") }
        let position = place.funnelPoint.map { context.words("positions.\($0.position.rawValue)") } ?? ""
        return TableModel.Row(
            cells: [
                context.cell(place.program, on: page), context.cell(place.outcome, definition, showsN: false),
                .number(context.numbers.integer(place.n)),
            ] + ranges + [.words(position)])
    }

    private func tableRow(_ omission: ProgramComparison.Omission) -> TableModel.Row {
        let dash = Cell.number(context.words("words.none_dash"))
        let position = Cell.words(context.words("words.not_compared"))
        return TableModel.Row(
            cells: [
                context.cell(omission.program, on: page), context.cell(omission.outcome, definition, showsN: false),
                dash, dash, dash, position,
            ])
    }

    private func range(_ limits: ClosedRange<Double>) -> String {
        context.words(
            "format.range",
            [
                "low": context.numbers.percentage(limits.lowerBound),
                "high": context.numbers.percentage(limits.upperBound),
            ])
    }
}
