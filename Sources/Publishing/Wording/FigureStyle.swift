import Evaluation

/// How figures are written: with how many decimals, and with what behind them. The same figure is written the same way
/// everywhere.
struct FigureStyle: Sendable {
    let numbers: NumberStyle

    /// The value of a figure of a measure, with its unit: `45,6%`, `12,4 poin`, `Rp1.250.000`.
    func text(_ value: Double, _ definition: MeasureDefinition) -> String {
        let places = Self.places(definition)
        return switch definition.unit {
        case .share: numbers.percentage(value)
        case .percent: numbers.words("format.percent", ["value": numbers.decimal(value, places: places)])
        case .money: numbers.money(value)
        case .hours:
            numbers.words.counted(
                "format.hours", plainDigits(value, places), ["value": numbers.decimal(value, places: places)])
        case .months:
            numbers.words.counted(
                "format.months_after", plainDigits(value, places), ["value": numbers.decimal(value, places: places)])
        case .points where definition.isDifference:
            numbers.words("format.points", ["value": numbers.decimal(value, places: places)])
        case .points, .count, .ratio, .rankSum, .standardDeviations: numbers.decimal(value, places: places)
        }
    }

    /// The number as it is written, with a decimal point, for the form of the word behind it.
    private func plainDigits(_ value: Double, _ places: Int) -> String {
        guard let digits = DecimalDigits(value, places: places) else { return "" }
        return digits.fraction.isEmpty ? digits.whole : "\(digits.whole).\(digits.fraction)"
    }

    /// The value without its unit, for tables whose heading names it and for sentences that do.
    func plain(_ value: Double, _ definition: MeasureDefinition) -> String {
        switch definition.unit {
        case .share, .percent, .money: text(value, definition)
        default: numbers.decimal(value, places: Self.places(definition))
        }
    }

    /// Whether a reader can tell two values apart: only then one of them is the highest.
    func tells(_ value: Double, from other: Double, _ definition: MeasureDefinition) -> Bool {
        plain(value, definition) != plain(other, definition)
    }

    /// How far two values are apart: `4,1 poin`; of shares `4,1 poin persen`, which are no per cent of anything.
    func difference(_ value: Double, _ definition: MeasureDefinition) -> String {
        let number = differenceNumber(value, definition)
        return switch definition.unit {
        case .share: numbers.words("format.percentage_points", ["value": number])
        case .points: numbers.words("format.points", ["value": number])
        default: number
        }
    }

    /// The same without its unit. A bound that is not zero is never written as zero.
    func differenceNumber(_ value: Double, _ definition: MeasureDefinition) -> String {
        let number =
            definition.unit == .share ? numbers.decimal(value * 100, places: 1) : plain(value, definition)
        let zero = definition.unit == .share ? numbers.decimal(0, places: 1) : plain(0, definition)
        guard value != 0, number == zero else { return number }
        return numbers.words(value > 0 ? "format.above" : "format.below", ["value": zero])
    }

    /// `≥ 85%`, or `85% sampai 90%`.
    func text(_ band: Figure.Band) -> String {
        let low = numbers.percentage(band.range.lowerBound, places: 0)
        let high = numbers.percentage(band.range.upperBound, places: 0)
        return switch band.side {
        case .atLeast: numbers.words("format.at_least", ["value": low])
        case .atMost: numbers.words("format.at_most", ["value": high])
        case .between: numbers.words("format.range", ["low": low, "high": high])
        }
    }

    /// `9,1 sampai 15,7`.
    func range(_ interval: ClosedRange<Double>, _ definition: MeasureDefinition) -> (low: String, high: String) {
        (plain(interval.lowerBound, definition), plain(interval.upperBound, definition))
    }

    /// `selang 95% 9,1 sampai 15,7`.
    func interval(_ interval: ClosedRange<Double>, _ definition: MeasureDefinition) -> String {
        intervalParts(interval, definition).joined(separator: " ")
    }

    /// `selang 95%` and `9,1 sampai 15,7`, between which a line may be broken.
    func intervalParts(_ interval: ClosedRange<Double>, _ definition: MeasureDefinition) -> [String] {
        let (low, high) = range(interval, definition)
        return [numbers.words("format.interval"), numbers.words("format.range", ["low": low, "high": high])]
    }

    /// A p-value: `0,039`, or `< 0,001` where it is smaller than can be told apart.
    func pValue(_ value: Double) -> String {
        guard value < 0.001 else { return numbers.decimal(value, places: 3) }
        return numbers.words("format.below", ["value": numbers.decimal(0.001, places: 3)])
    }

    /// `n = 48`.
    func n(_ n: Int) -> String { numbers.words("format.n", ["n": numbers.integer(n)]) }

    /// `angka per 12 Agustus 2025`: that a figure is the one last published.
    func standing(_ held: Figure.Held) -> String {
        held.since.map { numbers.words("format.as_of", ["date": numbers.date($0)]) }
            ?? numbers.words("format.as_before")
    }

    /// As many decimals as the unit carries meaning: test points one, points of an answer scale two.
    static func places(_ definition: MeasureDefinition) -> Int {
        switch definition.unit {
        case .share, .percent, .months, .rankSum: 1
        case .points: definition.level == .learning || definition.id == .reactionNPS ? 1 : 2
        case .count, .hours, .money: 0
        case .ratio, .standardDeviations: 2
        }
    }
}
