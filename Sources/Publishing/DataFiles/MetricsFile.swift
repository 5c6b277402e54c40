import Evaluation
import JSON

/// `data/metrics.csv`: every published figure, one a row; and `data/<slug>.csv`, those of one programme.
struct MetricsFile {
    let text: String

    /// - Parameter figures: In published order.
    init(_ figures: some Sequence<Figure>) {
        var rows = [DataSchema.figures.columns.map(\.name)]
        for figure in figures {
            let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
            rows.append([
                figure.key.program, figure.key.group, figure.key.member,
                MeasureRegistry.definition(figure.key.measure)?.level.rawValue ?? "", figure.key.measure,
                figure.statistic,
                shown.map { PlainNumber.text($0.value) } ?? "",
                range.map { PlainNumber.text($0.lowerBound) } ?? "",
                range.map { PlainNumber.text($0.upperBound) } ?? "", figure.n.map(String.init) ?? "",
                figure.status,
            ])
        }
        text = CSVText.text(rows)
    }
}
