/// A figure under the option `round5`: its n to the nearest 5, and what is counted or divided by people from rounded
/// numbers, so that the exact ones can't be had back.
struct RoundedFigure {
    let shown: Figure.Shown

    init(_ raw: RawFigure, _ measure: MeasureID, value: Double, interval: ClosedRange<Double>?) {
        let n = DisclosurePolicy.toNearestFive(raw.n)
        let definition = MeasureRegistry.definition(measure)
        switch (definition?.unit, raw.statistic) {
        case (.count, "share"):
            let part = DisclosurePolicy.toNearestFive(Int((value * Double(raw.n)).rounded()))
            shown = Figure.Shown(value: n == 0 ? 0 : Double(part) / Double(n), interval: nil, n: n)
        case (.count, _):
            let count = DisclosurePolicy.toNearestFive(Int(value.rounded()))
            shown = Figure.Shown(value: Double(count), interval: nil, n: n)
        case (.share, let statistic)
        where (definition?.people.isShareOfCases ?? true) && !StatisticRule.testsOfShares.contains(statistic):
            shown = Self.share(value, raw.n, hasInterval: interval != nil)
        case (.hours, _) where raw.n > 0:
            shown = Figure.Shown(value: value * Double(n) / Double(raw.n), interval: nil, n: n)
        case (.money, _) where n > 0:
            shown = Figure.Shown(value: value * Double(raw.n) / Double(n), interval: nil, n: n)
        default:
            let rounded = interval.map { Self.toThreeDigits($0.lowerBound)...Self.toThreeDigits($0.upperBound) }
            shown = Figure.Shown(value: Self.toThreeDigits(value), interval: rounded, n: n)
        }
    }

    /// A number to three significant digits: all of its digits together may tell what it was divided by.
    static func toThreeDigits(_ value: Double) -> Double {
        guard value.isFinite, value.magnitude > 1e-9 else { return 0 }
        var (unit, parts) = (1.0, 1.0)
        while value.magnitude >= 1000 * unit { unit *= 10 }
        while value.magnitude * parts < 100 { parts *= 10 }
        return unit > 1 ? (value / unit).rounded() * unit : (value * parts).rounded() / parts
    }

    private static func share(_ value: Double, _ cases: Int, hasInterval: Bool) -> Figure.Shown {
        let n = DisclosurePolicy.toNearestFive(cases)
        let part = min(n, DisclosurePolicy.toNearestFive(Int((value * Double(cases)).rounded())))
        // There are people, so the rounded share and its interval can be computed; where not, there is no interval.
        let estimate = hasInterval ? try? Proportion(part, of: n).estimate() : nil
        let interval = estimate?.interval.map { min($0.low, $0.high)...max($0.low, $0.high) }
        return Figure.Shown(value: n == 0 ? 0 : Double(part) / Double(n), interval: interval, n: n)
    }
}
