import Evaluation
import JSON
import YAML

/// `data/metrics.csv`: every published figure, one a row; and `data/<slug>.csv`, those of one programme.
struct MetricsFile {
    let text: String

    /// - Parameters:
    ///   - figures: In published order.
    ///   - followsPrevious: Whether they are compared with what was published before; they then say since when they stand.
    init(_ figures: some Sequence<Figure>, followsPrevious: Bool = false) {
        var rows = [DataSchema.figures.columns.map(\.name) + (followsPrevious ? [DataSchema.since.name] : [])]
        for figure in figures {
            let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
            rows.append(
                [
                    figure.key.program, figure.key.group, figure.key.member,
                    MeasureRegistry.definition(figure.key.measure)?.level.rawValue ?? "", figure.key.measure,
                    figure.statistic,
                    shown.map { PlainNumber.text($0.value) } ?? "",
                    range.map { PlainNumber.text($0.lowerBound) } ?? "",
                    range.map { PlainNumber.text($0.upperBound) } ?? "", figure.n.map(String.init) ?? "",
                    figure.status,
                ] + (followsPrevious ? [figure.held.map(Self.since) ?? ""] : []))
        }
        text = CSVText.text(rows)
    }

    /// Since when a figure is kept. A site without a date published it first: then that it is kept is all that is known.
    static func since(_ held: Figure.Held) -> String { held.since?.description ?? "unknown" }
}
