import Testing

@testable import Rendering

/// What a chart is to be drawn from: the same numbers and words are put into every kind of chart.
struct ChartSituation: Sendable, CustomTestStringConvertible {
    let name: String
    var rowCount = 4
    /// Taken in turn by the rows.
    var values: [Double] = [12.5, 80, 41, 63]
    /// Half of an interval's length; nil for none.
    var margin: Double? = 6
    /// Each label, heading and text of the chart.
    var words = "Pelatihan Manajemen Proyek"
    var valueText = "12,5"
    /// Every how many-th row is withheld; 0 for none.
    var withheldEvery = 0
    var mark = "[c]"
    var reason = "kurang dari 10 orang"
    var hasReference = true

    var testDescription: String { name }

    func value(_ row: Int) -> Double { values.isEmpty ? 0 : values[row % values.count] }

    func isWithheld(_ row: Int) -> Bool { withheldEvery > 0 && row % withheldEvery == withheldEvery - 1 }

    func estimate(_ row: Int, times factor: Double = 1) -> ChartEstimate? {
        let value = value(row) * factor
        return ChartEstimate(value, interval: margin.map { (low: value - $0, high: value + $0) }, text: valueText)
    }

    func content(_ row: Int) -> ChartContent {
        isWithheld(row)
            ? .withheld(mark: mark, words: reason) : ChartContent(estimate(row), otherwise: mark, words: reason)
    }

    var reference: ReferenceLine? {
        hasReference ? ReferenceLine(values.max() ?? 0, label: words) : nil
    }
}

extension ChartSituation {
    static let ordinary = ChartSituation(name: "ordinary rows")
    static let allWithheld = ChartSituation(name: "all rows withheld", withheldEvery: 1)

    static let hostileWords =
        "<script>alert(\"1\")</script> & 'x' ]]> 👩‍👩‍👧 🇮🇩 مرحبا \u{202E}abc\u{2066} \u{0}\u{1B}\u{85}\u{FFFE}\r\n\t"

    static let all: [ChartSituation] = [
        ordinary, allWithheld,
        ChartSituation(name: "no rows", rowCount: 0, hasReference: false),
        ChartSituation(name: "no rows, no words", rowCount: 0, words: "", hasReference: false),
        ChartSituation(name: "one row", rowCount: 1),
        ChartSituation(name: "one row, no words", rowCount: 1, words: "", valueText: ""),
        ChartSituation(name: "a hundred rows", rowCount: 100, withheldEvery: 7),
        ChartSituation(name: "every other row withheld", withheldEvery: 2),
        ChartSituation(name: "withheld without words", words: "", withheldEvery: 2, mark: "", reason: ""),
        ChartSituation(name: "equal values", values: [50], margin: nil),
        ChartSituation(name: "zeros", values: [0], margin: nil),
        ChartSituation(name: "zeros with an interval of length 0", values: [0], margin: 0),
        ChartSituation(name: "values at the ends of the scale", values: [0, 100], margin: nil),
        ChartSituation(name: "values at the ends of the scale, no words", values: [0, 100], margin: nil, words: ""),
        ChartSituation(name: "negative values", values: [-12.5, -80, -41], margin: 6),
        ChartSituation(name: "values on both sides", values: [-100, 100, 0], margin: 30),
        ChartSituation(name: "the greatest values", values: [1e15, -1e15, 1], margin: 1e14),
        ChartSituation(name: "great values close together", values: [1e15, 1e15 - 0.125], margin: nil),
        ChartSituation(name: "tiny values", values: [1e-14, 3e-14], margin: 1e-15),
        ChartSituation(name: "subnormal values", values: [.leastNonzeroMagnitude, 0], margin: nil),
        ChartSituation(name: "values that cannot be drawn", values: [.nan, .infinity, -1e300], margin: .nan),
        ChartSituation(
            name: "hostile words", words: hostileWords, valueText: hostileWords, withheldEvery: 3,
            mark: hostileWords, reason: hostileWords),
        ChartSituation(
            name: "very long words", words: String(repeating: "sangat panjang ", count: 60),
            valueText: "123.456.789.012,345", withheldEvery: 3, mark: "[rahasia]",
            reason: String(repeating: "karena jumlahnya terlalu kecil ", count: 20)),
        ChartSituation(
            name: "one very long word", words: String(repeating: "W", count: 500),
            valueText: String(repeating: "8", count: 200), withheldEvery: 3, mark: String(repeating: "M", count: 90)),
    ]
}
