import Evaluation
import Rendering
import Basics

/// How many programmes lie where on a measure. Of a long order the interval plot shows the ends; this shows all of it.
struct SpreadChart {
    let context: PageContext
    let comparison: ProgramComparison

    /// About as many bars as can be told apart on a phone.
    private static let barCount = 12

    private var definition: MeasureDefinition { comparison.definition }
    private var label: String { context.label(of: definition.id) }

    /// The chart, `id` being that of the figure on the page.
    func chart(id: String) -> ChartModel {
        let values = comparison.places.compactMap { $0.shown?.value }.sorted()
        let charts = FigureCharts(context: context)
        let title = title(values)
        let request = FigureCharts.Request(
            measure: definition.id, program: FigureKey.everyProgram, finding: Finding(title), id: id)
        let bars = Distribution.counts(of: values, about: Self.barCount).map { count in
            ProgramHistogram.Bar(low: count.low, high: count.high, name: range(count), count: count.count)
        }
        return ProgramHistogram(
            context: context, heading: charts.heading(request, title, definition), label: label,
            valueAxis: charts.axis(definition), bars: bars, reference: charts.reference(definition.id),
            claims: [.compared(.middle, comparison)]
        ).chart
    }

    /// Where the middle half of the programmes lies: between their quartiles, interpolated (R's type 7).
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
}
