import Basics

/// How far the organisation's indicators moved towards their targets.
///
/// Not computed over several programmes: a mean over indicators of different things would hide which target was missed.
enum TargetAchievement {
    static let measure = Measure(
        MeasureDefinition(
            id: .resultsAchievement, level: .results, unit: .share, direction: .up, people: .none,
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1, statistics: ["actual", "baseline", "target"]),
        by: [.year]
    ) { selection in
        let latest = IndicatorReading.latest(selection)
        guard !latest.isEmpty else { return [] }
        let known = latest.compactMap(\.achievement)
        let mean = RawFigure.number(people: nil, n: known.count) { () throws(NotComputable) in
            guard !known.isEmpty else { throw .zeroDenominator }
            return known.reduce(0, +) / Double(known.count)
        }
        return [mean] + latest.flatMap(figures)
    }

    private static func figures(of reading: IndicatorReading) -> [RawFigure] {
        let breakdown = RawFigure.Breakdown(group: "indicator", member: reading.indicator)
        let parts = [("actual", Optional(reading.actual)), ("baseline", reading.baseline), ("target", reading.target)]
        return [
            .number(people: nil, n: 1, breakdown: breakdown) { () throws(NotComputable) in
                guard let achievement = reading.achievement else { throw .zeroDenominator }
                return achievement
            }
        ]
            + parts.compactMap { name, value in
                value.map { RawFigure(name, .value($0, low: nil, high: nil), n: 1, people: nil, breakdown: breakdown) }
            }
    }
}

/// One indicator in its latest period.
struct IndicatorReading {
    var indicator: String
    var period: String
    var actual: Double
    var baseline: Double?
    var target: Double?
    var isDownBetter: Bool

    /// The share of the way to the target. `nil` where there is no target, or no way to go.
    ///
    /// With a baseline the direction is in the numbers. Without one, an indicator that should fall is target / actual.
    var achievement: Double? {
        guard let target else { return nil }
        if let baseline {
            return target == baseline ? nil : (actual - baseline) / (target - baseline)
        }
        let (part, whole) = isDownBetter ? (target, actual) : (actual, target)
        return whole == 0 ? nil : part / whole
    }

    /// Each indicator of a selection in its latest period, in the order of the files.
    static func latest(_ selection: Selection) -> [IndicatorReading] {
        let table = selection.data.table(.results)
        let (indicators, periods) = (table.narrow(.indicator), table.narrow(.period))
        var order: [Int32] = []
        var rowByIndicator: [Int32: Int32] = [:]
        func period(_ row: Int32) -> String { selection.data.name(periods[Int(row)], in: .period) }
        for row in selection.rows(.results) {
            let indicator = indicators[Int(row)]
            if let known = rowByIndicator[indicator] {
                if !NaturalOrder.areIncreasing(period(row), period(known)) { rowByIndicator[indicator] = row }
            } else {
                order.append(indicator)
                rowByIndicator[indicator] = row
            }
        }
        return order.compactMap { rowByIndicator[$0] }.map { reading(Int($0), table, selection.data) }
    }

    private static func reading(_ row: Int, _ table: Table, _ data: Observations) -> IndicatorReading {
        func value(_ column: Column) -> Double? {
            let units = table.wide(column)[row]
            return units == Table.missingWide ? nil : IndicatorNumber.value(units)
        }
        return IndicatorReading(
            indicator: data.name(table.narrow(.indicator)[row], in: .indicator),
            period: data.name(table.narrow(.period)[row], in: .period), actual: value(.actual) ?? 0,
            baseline: value(.baseline), target: value(.target),
            isDownBetter: table.narrow(.direction)[row] == Choice.direction.code(of: "down"))
    }
}

extension MeasureID {
    /// Achievement of the target.
    public static let resultsAchievement = MeasureID("results.achievement")
}
