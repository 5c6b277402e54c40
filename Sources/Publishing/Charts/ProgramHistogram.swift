import Evaluation
import Rendering

/// How many programmes fall into each of some intervals: the drawing and the same numbers as a table.
struct ProgramHistogram {
    let context: PageContext
    var heading: ChartHeading
    /// What the programmes are counted by; the heading of the table's first column.
    var label: String
    var valueAxis: ChartAxis
    var bars: [Bar]
    var reference: ReferenceLine?
    /// What the title claims of figures.
    var claims: [FigureClaim] = []

    /// One interval.
    struct Bar {
        var low: Double
        var high: Double
        /// What it is called in the table.
        var name: String
        /// How many programmes fall into it.
        var count: Int
    }

    /// The chart; its id is the prefix of the heading.
    var chart: ChartModel {
        let drawing = Distribution(
            heading: heading, valueAxis: valueAxis,
            countAxis: ChartAxis(label: context.words("words.spread_axis")) { value in
                value == value.rounded() ? context.numbers.integer(Int(value)) : ""
            }, panels: [Distribution.Panel(label: "", bins: bars.compactMap(bin), reference: reference)])
        return ChartModel(
            id: heading.idPrefix, title: heading.title, subtitle: label, drawing: drawing, note: nil, table: table,
            claims: claims)
    }

    private func bin(_ bar: Bar) -> Distribution.Bin? {
        let text = "\(bar.name): \(context.numbers.count(bar.count, of: "programs"))"
        return Distribution.Bin(
            from: bar.low, to: bar.high,
            content: ChartContent(ChartEstimate(Double(bar.count), text: text), otherwise: "", words: ""))
    }

    private var table: TableModel {
        TableModel(
            caption: "\(heading.title) (\(context.words("words.chart_numbers")))",
            columns: [
                TableModel.Column(text: label),
                TableModel.Column(text: context.words("words.spread_axis"), isNumeric: true),
            ],
            rows: bars.map { bar in
                TableModel.Row(cells: [.words(bar.name), .number(context.numbers.integer(bar.count))])
            })
    }
}
