import Evaluation
import Rendering
import YAML

/// How many programmes lie where on a measure. Of a long order the interval plot shows the ends; this shows all of it.
struct SpreadChart {
    let context: PageContext
    let comparison: ProgramComparison

    /// About as many bars as can be told apart on a phone.
    private static let barCount = 12

    private var definition: MeasureDefinition { comparison.definition }
    private var label: String { definition.label.text(in: context.language) }

    /// The chart, `id` being that of the figure on the page.
    func chart(id: String) -> ChartModel {
        let values = comparison.places.map(\.shown.value).sorted()
        let counts = Distribution.counts(of: values, about: Self.barCount)
        let charts = FigureCharts(context: context)
        let request = FigureCharts.Request(
            measure: definition.id, program: FigureKey.everyProgram, title: title(values), id: id)
        let bins = counts.compactMap { count in
            Distribution.Bin(
                from: count.low, to: count.high,
                content: ChartContent(
                    ChartEstimate(Double(count.count), text: "\(range(count)): \(programs(count))"),
                    otherwise: "", words: ""))
        }
        let drawing = Distribution(
            heading: charts.heading(request, title(values), definition), valueAxis: charts.axis(definition),
            countAxis: ChartAxis(label: context.words("words.spread_axis")) { value in
                value == value.rounded() ? context.numbers.integer(Int(value)) : ""
            },
            panels: [Distribution.Panel(label: "", bins: bins, reference: charts.reference(definition.id))])
        return ChartModel(
            id: id, title: title(values), subtitle: label, drawing: drawing, note: nil, table: table(counts))
    }

    /// Where the middle half of the programmes lies.
    private func title(_ values: [Double]) -> String {
        func quartile(_ share: Double) -> String {
            guard let last = values.indices.last else { return "" }
            let place = share * Double(last)
            let (below, rest) = (Int(place), place - place.rounded(.down))
            let value = values[below] + (below < last ? rest * (values[below + 1] - values[below]) : 0)
            return context.style.plain(value, definition)
        }
        return context.words(
            "phrases.spread_middle",
            [
                "measure": label, "programs": context.numbers.count(values.count, of: "programs"),
                "low": quartile(0.25), "high": quartile(0.75),
            ])
    }

    private func range(_ count: Distribution.Count) -> String {
        let (low, high) = context.style.range(count.low...count.high, definition)
        return context.words("format.range", ["low": low, "high": high])
    }

    private func programs(_ count: Distribution.Count) -> String { context.numbers.count(count.count, of: "programs") }

    private func table(_ counts: [Distribution.Count]) -> TableModel {
        TableModel(
            caption: "\(label) (\(context.words("words.chart_numbers")))",
            columns: [
                TableModel.Column(text: label),
                TableModel.Column(text: context.words("words.spread_axis"), isNumeric: true),
            ],
            rows: counts.map { count in
                TableModel.Row(cells: [.words(range(count)), .number(context.numbers.integer(count.count))])
            })
    }
}
