import Evaluation
import Rendering
import YAML

/// Whether programmes differ in how many complete them by more than chance would make them, whatever their size.
struct CompletionFunnel {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    private static let measure = "participation.completion_rate"
    /// Fewer points make no funnel.
    private static let fewestPrograms = 5
    /// How many points each limit is drawn with.
    private static let steps = 40

    private typealias Entry = (program: Program, shown: Figure.Shown)

    /// The chart; `nil` when too few programmes can be compared.
    var chart: ChartModel? {
        let figures = context.programs.compactMap { program in
            context.figure(Self.measure, of: program.slug, in: scope).map { (program: program, figure: $0) }
        }
        let entries = figures.compactMap { entry in
            entry.figure.shown.map { (program: entry.program, shown: $0) }
        }
        guard entries.count >= Self.fewestPrograms, let funnel = ShareFunnel(figures.map(\.figure)),
            let definition = MeasureRegistry.definition(Self.measure)
        else { return nil }
        let outside = entries.filter { !holds(funnel, $0.shown) }
        let label = definition.label.text(in: context.language)
        let phrase = outside.isEmpty ? "phrases.funnel_inside" : "phrases.funnel_outside"
        let title = context.words(
            phrase, ["measure": label, "programs": context.numbers.count(outside.count, of: "programs")])
        let request = FigureCharts.Request(
            measure: Self.measure, program: FigureKey.everyProgram, title: title, id: "chart-funnel")
        return ChartModel(
            id: request.id, title: title, subtitle: context.words("words.funnel_subtitle"),
            drawing: plot(request, title, definition, entries, funnel).markup(),
            note: context.words("words.funnel_note"), table: table(label, entries, funnel))
    }

    private func holds(_ funnel: ShareFunnel, _ shown: Figure.Shown) -> Bool {
        funnel.limits(of: shown.n, level: ShareFunnel.levels[0]).contains(shown.value)
    }

    private func plot(
        _ request: FigureCharts.Request, _ title: String, _ definition: MeasureDefinition, _ entries: [Entry],
        _ funnel: ShareFunnel
    ) -> FunnelPlot {
        let charts = FigureCharts(context: context)
        let style = context.style
        let label = definition.label.text(in: context.language)
        let whole = "\(context.words("words.funnel_target")) \(style.plain(funnel.target, definition))"
        return FunnelPlot(
            heading: charts.heading(request, title, definition),
            sizeAxis: ChartAxis(label: context.words("words.column_enrolments")) {
                style.numbers.decimal($0, places: 0)
            },
            valueAxis: ChartAxis(label: label) { style.tick($0, definition) },
            dots: entries.compactMap { dot($0, definition, funnel) }, limits: limits(entries, funnel),
            reference: ReferenceLine(funnel.target, label: whole))
    }

    private func dot(_ entry: Entry, _ definition: MeasureDefinition, _ funnel: ShareFunnel) -> FunnelPlot.Dot? {
        let (program, shown) = entry
        return FunnelPlot.Place(size: Double(shown.n), value: shown.value).map {
            FunnelPlot.Dot(
                label: context.text(of: program).title, place: $0,
                text: "\(context.style.plain(shown.value, definition)); \(context.style.n(shown.n))",
                isNotable: !holds(funnel, shown))
        }
    }

    /// Both pairs of limits, from the smallest programme to the largest.
    private func limits(_ entries: [Entry], _ funnel: ShareFunnel) -> [FunnelPlot.Limit] {
        let sizes = entries.map(\.shown.n)
        let low = max(1, (sizes.min() ?? 1) * 4 / 5)
        let high = max(low + 1, (sizes.max() ?? 1) * 11 / 10)
        let places = (0...Self.steps).map { low + (high - low) * $0 / Self.steps }
        return ShareFunnel.levels.map { level in
            let ranges = places.map { (n: Double($0), range: funnel.limits(of: $0, level: level)) }
            return FunnelPlot.Limit(
                label: context.numbers.percentage(level, places: level > 0.99 ? 1 : 0),
                lower: ranges.compactMap { FunnelPlot.Place(size: $0.n, value: $0.range.lowerBound) },
                upper: ranges.compactMap { FunnelPlot.Place(size: $0.n, value: $0.range.upperBound) })
        }
    }

    private func table(_ label: String, _ entries: [Entry], _ funnel: ShareFunnel) -> TableModel {
        let words = context.words
        let percentage = { (share: Double) in context.numbers.percentage(share) }
        return TableModel(
            caption: "\(label): \(words("words.funnel_limits").lowercasedFirst)",
            columns: [TableModel.Column(text: words("words.column_program"))]
                + [label, words("words.column_n"), words("words.funnel_limits")].map {
                    TableModel.Column(text: $0, isNumeric: true)
                },
            rows: entries.map { program, shown in
                let limits = funnel.limits(of: shown.n, level: ShareFunnel.levels[0])
                let range = words(
                    "format.range", ["low": percentage(limits.lowerBound), "high": percentage(limits.upperBound)])
                return TableModel.Row(cells: [
                    .words(context.text(of: program).title, href: page.href(to: context.page(of: program))),
                    .number(percentage(shown.value)), .number(context.numbers.integer(shown.n)), .number(range),
                ])
            })
    }
}
