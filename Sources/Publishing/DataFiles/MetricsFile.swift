import Evaluation
import JSON

/// `data/metrics.csv`: every published figure, one a row; and `data/<slug>.csv`, those of one programme.
struct MetricsFile {
    let text: String

    /// - Parameter figures: In published order.
    init(_ figures: some Sequence<Figure>) {
        var text = Array(CSVText.text([DataSchema.figures.columns.map(\.name)]).utf8)
        var (key, beginning) = (FigureKey?.none, [UInt8]())
        for figure in figures {
            // The statistics of one key stand side by side, and their rows begin alike.
            if figure.key != key {
                key = figure.key
                beginning = Self.beginning(figure.key)
            }
            text += beginning
            text += CSVText.field(figure.statistic).utf8
            let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
            for number in [shown?.value, range?.lowerBound, range?.upperBound] {
                text.append(UInt8(ascii: ","))
                if let number { text += PlainNumber.text(number).utf8 }
            }
            text.append(UInt8(ascii: ","))
            if let n = figure.n { text += String(n).utf8 }
            text.append(UInt8(ascii: ","))
            text += figure.status.utf8
            text += "\r\n".utf8
        }
        self.text = String(decoding: text, as: UTF8.self)
    }

    private static func beginning(_ key: FigureKey) -> [UInt8] {
        let level = MeasureRegistry.definition(key.measure)?.level.rawValue ?? ""
        var beginning: [UInt8] = []
        for field in [key.program, key.group, key.member, level, key.measure] {
            beginning += CSVText.field(field).utf8
            beginning.append(UInt8(ascii: ","))
        }
        return beginning
    }
}
