import Testing

@testable import Rendering

@Suite("What is withheld in a chart")
struct WithheldTests {
    /// Sparklines have gaps only: they stand beside the figure's own words.
    private static let kinds = ChartKind.allCases.filter { $0 != .sparkline }
    /// A funnel's dots are those that are known; the caller leaves out the others.
    private static let pictures = kinds.filter { $0 != .heat && $0 != .funnel }
    private static let marks = [
        "chart-mark", "chart-mark-before", "chart-bar", "chart-whisker", "chart-joint", "chart-segment", "chart-line",
        "chart-band", "chart-marker", "chart-track", "chart-target", "chart-baseline", "chart-dot",
    ]

    @Test("The short form and the reason are printed", arguments: pictures)
    func words(kind: ChartKind) throws {
        for situation in [ChartSituation.allWithheld, ChartSituation(name: "", rowCount: 100, withheldEvery: 2)] {
            for picture in try Picture.all(of: kind.chart(situation)) {
                let words = picture.root.all("text", "chart-withheld").map(\.printed).joined(separator: " ")
                    .split(separator: " ").joined(separator: " ")
                #expect(words.contains("[c]"))
                // Beside wide columns the half sheet may shorten the reason; then the tooltip has it.
                let isShort = picture.root["class"] == "chart-half"
                let whole = picture.root.all("title").map(\.text)
                #expect(
                    words.contains("kurang dari 10 orang")
                        || (isShort && whole.contains { $0.contains("kurang dari 10 orang") }))
            }
        }
    }

    @Test("No mark is drawn where everything is withheld", arguments: pictures)
    func noMarks(kind: ChartKind) throws {
        // With such short words the key, which keeps its swatches, is one line at the top.
        for picture in try Picture.all(of: kind.chart(ChartSituation(name: "", words: "A", withheldEvery: 1))) {
            let shapes = picture.root.all.filter { element in
                element.classes.contains { Self.marks.contains(String($0)) }
                    && Picture.boxes(of: element).contains { $0.bottom > 20 }
            }
            #expect(shapes.isEmpty)
        }
    }

    @Test(
        "One withheld row takes only its own mark away", arguments: [ChartKind.shares, .interval, .dumbbell, .bullet])
    func oneRow(kind: ChartKind) throws {
        let situation = ChartSituation(name: "", rowCount: 6, withheldEvery: 3)
        for picture in try Picture.all(of: kind.chart(situation)) {
            let marked = picture.rows.filter { row in
                row.all.contains { $0.classes.contains("chart-bar") || $0.classes.contains("chart-mark") }
            }
            #expect(marked.count == 4)
            #expect(picture.all("text", "chart-withheld").count == 2)
        }
    }

    @Test("Many narrow bins in a row that are withheld say so once, in full")
    func narrowBins() throws {
        let bins = (0..<60).compactMap { index in
            Distribution.Bin(
                from: Double(index), to: Double(index + 1),
                content: index < 30
                    ? ChartContent(ChartEstimate(5, text: "5"), otherwise: "", words: "")
                    : .withheld(mark: "[c]", words: "kurang dari 10 orang"))
        }
        let axis = ChartAxis { "\(Int($0))" }
        let chart = Distribution(
            heading: ChartHeading(title: "t", description: "d", idPrefix: "p"), valueAxis: axis, countAxis: axis,
            panels: [.init(label: "", bins: bins)])
        for picture in try Picture.all(of: chart) {
            #expect(picture.all("text", "chart-withheld").map(\.text) == ["[c]", "[c] kurang dari 10 orang"])
        }
    }
}
