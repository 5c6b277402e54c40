@testable import Rendering

/// Every kind of chart.
enum ChartKind: String, CaseIterable, Sendable {
    case shares, interval, dumbbell, diverging, lineWithBand, lineWithWhiskers, bullet, distribution, funnel, sparkline
    case heat

    /// Those that are pictures.
    static let pictures = allCases.filter { $0 != .heat }

    /// A chart of this kind with the situation's numbers and words in all its places.
    func chart(_ situation: ChartSituation, idPrefix: String = "sample") -> any Chart {
        let words = situation.words
        let heading = ChartHeading(title: words, description: words, idPrefix: idPrefix)
        let axis = ChartAxis(label: words) { "\($0)" }
        let rows = 0..<situation.rowCount
        switch self {
        case .shares:
            return ShareBars(
                heading: heading, axis: axis,
                rows: rows.map { .init(label: words, content: situation.content($0), count: "\($0)") },
                reference: situation.reference, countHeader: words)
        case .interval:
            return IntervalPlot(
                heading: heading, axis: axis,
                rows: rows.map { row in
                    .init(
                        label: words, content: situation.content(row), count: "\(row)",
                        band: words.isEmpty ? "" : "\(words) \(row / 2)")
                }, reference: situation.reference, valueHeader: words, countHeader: words)
        case .dumbbell: return situation.dumbbell(heading, axis)
        case .diverging: return situation.divergingBars(heading)
        case .lineWithBand: return situation.lines(heading, axis, intervals: .band)
        case .lineWithWhiskers: return situation.lines(heading, axis, intervals: .whiskers)
        case .bullet: return situation.bulletBars(heading)
        case .distribution: return situation.distribution(heading, axis)
        case .funnel: return situation.funnelPlot(heading, axis)
        case .sparkline:
            return Sparkline(
                heading: heading, values: rows.map { situation.isWithheld($0) ? nil : situation.value($0) })
        case .heat: return situation.heatTable(heading)
        }
    }
}
