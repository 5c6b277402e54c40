@testable import Rendering

/// What the tests of single charts draw with.
enum ChartParts {
    static let heading = ChartHeading(title: "Judul", description: "Uraian", idPrefix: "gambar")
    /// From 0 to 100 at least, in whole numbers.
    static let hundred = ChartAxis(reaches: 0...100) { "\(Int($0.rounded()))" }

    static func content(_ value: Double, _ low: Double? = nil, _ high: Double? = nil) -> ChartContent {
        ChartContent(estimate(value, low, high), otherwise: "", words: "")
    }

    static func estimate(_ value: Double, _ low: Double? = nil, _ high: Double? = nil) -> ChartEstimate? {
        let interval = low.flatMap { low in high.map { (low: low, high: $0) } }
        return ChartEstimate(value, interval: interval, text: "\(Int(value))")
    }

    static let withheld = ChartContent.withheld(mark: "[c]", words: "kurang dari 10 orang")
}

/// Equal but for the rounding of coordinates to hundredths.
func isSamePlace(_ first: Double, _ second: Double, within tolerance: Double = 0.03) -> Bool {
    abs(first - second) <= tolerance
}

extension MarkupElement {
    /// The horizontal extent of a lying whisker: its first line, which its two short ends must touch.
    var whisker: ClosedRange<Double>? {
        let lines = all("line", "chart-whisker")
        guard lines.count == 3 else { return nil }
        let ends = lines.map { [$0.number("x1"), $0.number("x2")] }
        guard ends[1] == [ends[0][0], ends[0][0]], ends[2] == [ends[0][1], ends[0][1]] else { return nil }
        return ends[0][0]...ends[0][1]
    }
}
