@testable import Rendering

extension ChartSituation {
    private var rows: Range<Int> { 0..<rowCount }

    func dumbbell(_ heading: ChartHeading, _ axis: ChartAxis) -> Dumbbell {
        let content = rows.map { row -> Dumbbell.Content in
            guard !isWithheld(row), let before = estimate(row), let after = estimate(row + 1) else {
                return .withheld(mark: mark, words: reason)
            }
            let change = after.value - before.value
            let interval = margin.map { (low: change - $0, high: change + $0) }
            return .shown(
                before: before, after: after, change: ChartEstimate(change, interval: interval, text: valueText))
        }
        return Dumbbell(
            heading: heading, axis: axis, rows: content.map { .init(label: words, content: $0, count: valueText) },
            words: .init(before: words, after: words, change: words, interval: words, count: words))
    }

    func divergingBars(_ heading: ChartHeading) -> DivergingBars {
        let all = rows.map { row -> DivergingBars.Row in
            // Taken as percentages; the sum may be over 100.
            let shares = (0..<5).map { DivergingBars.Share(value(row + $0) / 100, text: valueText) }
            return .init(
                label: words, answers: isWithheld(row) ? .withheld(mark: mark, words: reason) : .shares(shares),
                summary: valueText, count: "\(row)")
        }
        return DivergingBars(
            heading: heading, categories: Array(repeating: words, count: 5), rows: all, summaryHeader: words,
            countHeader: words)
    }

    func lines(
        _ heading: ChartHeading, _ axis: ChartAxis, intervals: LineWithBand.IntervalStyle
    ) -> LineWithBand {
        let series = (0..<3).map { index in
            LineWithBand.Series(label: words, points: rows.map { $0 % 5 == 4 ? nil : content($0 + index) })
        }
        return LineWithBand(
            heading: heading, axis: axis, steps: rows.compactMap { .init(Double($0), label: words) },
            series: rowCount == 1 ? [series[0]] : series, intervals: intervals, reference: reference)
    }

    func bulletBars(_ heading: ChartHeading) -> BulletBars {
        BulletBars(
            heading: heading,
            rows: rows.map { row in
                .init(
                    label: words, actual: content(row), target: estimate(row, times: 1.25),
                    baseline: row % 2 == 0 ? ChartEstimate(0, text: "0") : estimate(row, times: 0.5), verdict: words)
            }, words: .init(baseline: words, actual: words, target: words))
    }

    func distribution(_ heading: ChartHeading, _ axis: ChartAxis) -> Distribution {
        let bins = rows.compactMap { row in
            Distribution.Bin(from: Double(row) * 5, to: Double(row + 1) * 5, content: content(row))
        }
        let reference = hasReference ? ReferenceLine(Double(rowCount) * 2.5, label: words) : nil
        let panel = Distribution.Panel(label: words, bins: bins, reference: reference)
        let panels = rowCount == 0 ? [] : rowCount == 1 ? [panel] : [panel, panel]
        return Distribution(heading: heading, valueAxis: axis, countAxis: axis, panels: panels)
    }

    func funnelPlot(_ heading: ChartHeading, _ axis: ChartAxis) -> FunnelPlot {
        let dots = rows.compactMap { row in
            FunnelPlot.Place(size: Double(row * 10), value: value(row)).map {
                FunnelPlot.Dot(label: words, place: $0, text: valueText, isNotable: row % 2 == 0)
            }
        }
        let middle = ChartEstimate.canBeDrawn(value(0)) ? value(0) : 0
        let limits = [20.0, 30].map { width in
            FunnelPlot.Limit(
                label: words, lower: [1.0, 10, 40].compactMap { .init(size: $0, value: middle - width / $0) },
                upper: [1.0, 10, 40].compactMap { .init(size: $0, value: middle + width / $0) })
        }
        return FunnelPlot(
            heading: heading, sizeAxis: axis, valueAxis: axis, dots: dots, limits: rowCount == 4 ? limits : [],
            reference: reference)
    }

    func heatTable(_ heading: ChartHeading) -> HeatTable {
        let cells = rows.map { row -> HeatTable.Cell in
            isWithheld(row) ? .withheld(mark: mark, words: reason) : .shown(text: valueText, level: row * 3 - 2)
        }
        return HeatTable(
            heading: heading, corner: words, columns: rows.map { _ in words },
            rows: rows.map { .init(label: words, cells: Array(cells.dropFirst($0 % 2)) + cells.prefix($0)) },
            levels: Array(repeating: words, count: 6))
    }
}
