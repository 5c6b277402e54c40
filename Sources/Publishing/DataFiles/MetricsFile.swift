import Evaluation
import JSON
import Basics

/// `data/metrics.csv`: every published figure, one a row; and `data/<slug>.csv`, those of one programme.
struct MetricsFile {
    /// The text; figures may be millions, so it is put together as bytes and stays in them.
    let bytes: [UInt8]

    /// - Parameters:
    ///   - figures: In published order.
    ///   - followsPrevious: Whether they are compared with what was published before; they then say since when they stand.
    init(_ figures: some Sequence<Figure>, followsPrevious: Bool = false) {
        let columns = DataSchema.figures.columns.map(\.name) + (followsPrevious ? [DataSchema.since.name] : [])
        var text = Array(CSVText.text([columns]).utf8)
        // About as long as rows are: while an array grows, it is held twice.
        text.reserveCapacity(figures.underestimatedCount * 128)
        var (key, beginning, ending) = (FigureKey?.none, [UInt8](), [UInt8]())
        for figure in figures {
            // The statistics of one key stand side by side, and their rows begin alike.
            if figure.key != key {
                if figure.key.measure != key?.measure { ending = Self.ending(figure.key.measure) }
                key = figure.key
                beginning.removeAll(keepingCapacity: true)
                for field in [figure.key.program, figure.key.group, figure.key.member] {
                    beginning += CSVText.field(field).utf8
                    beginning.append(UInt8(ascii: ","))
                }
                beginning += ending
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
            for number in [shown?.spread?.standardError, shown?.spread?.degreesOfFreedom] {
                text.append(UInt8(ascii: ","))
                if let number { text += PlainNumber.text(number).utf8 }
            }
            if followsPrevious { text += ",\(figure.held.map(Self.since) ?? "")".utf8 }
            text += "\r\n".utf8
        }
        bytes = text
    }

    /// What the rows of a measure say of it.
    private static func ending(_ measure: MeasureID) -> [UInt8] {
        let level = MeasureRegistry.definition(measure)?.level.rawValue ?? ""
        return Array("\(CSVText.field(level)),\(CSVText.field(measure.name)),".utf8)
    }

    /// Since when a figure is kept. A site without a date published it first: then that it is kept is all that is known.
    static func since(_ held: Figure.Held) -> String { held.since?.description ?? "unknown" }
}
