import Testing

@testable import Rendering

@Suite("Distributions")
struct DistributionTests {
    private func bin(_ low: Double, _ high: Double, _ content: ChartContent) throws -> Distribution.Bin {
        try #require(Distribution.Bin(from: low, to: high, content: content))
    }

    @Test("Bars are as high as their numbers, stand on zero and touch each other")
    func bars() throws {
        let panel = Distribution.Panel(
            label: "Sebelum",
            bins: [
                try bin(0, 20, ChartParts.content(10)), try bin(20, 40, ChartParts.content(40)),
                try bin(40, 100, ChartParts.content(20)),
            ], reference: ReferenceLine(50, label: "rerata 50"))
        let chart = Distribution(
            heading: ChartParts.heading, valueAxis: ChartParts.hundred, countAxis: ChartAxis { "\(Int($0))" },
            panels: [panel])
        for picture in try Picture.all(of: chart) {
            let bars = picture.all("rect", "chart-bin")
            let heights = bars.map { $0.number("height") }
            #expect(
                heights[0] > 20 && isSamePlace(heights[1], heights[0] * 4) && isSamePlace(heights[2], heights[0] * 2))
            #expect(
                bars.allSatisfy { isSamePlace($0.number("y") + $0.number("height"), bars[0].number("y") + heights[0]) })
            let widths = bars.map { $0.number("width") }
            #expect(isSamePlace(widths[0], widths[1]) && isSamePlace(widths[2], widths[0] * 3, within: 0.05))
            for (left, right) in zip(bars, bars.dropFirst()) {
                #expect(isSamePlace(left.number("x") + left.number("width"), right.number("x")))
            }
            let reference = try #require(picture.all("line", "chart-reference").first)
            #expect(isSamePlace(reference.number("x1"), bars[0].number("x") + widths.reduce(0, +) / 2))
        }
    }

    @Test("Panels share both scales")
    func panels() throws {
        let panels = try [10.0, 20].map { count in
            Distribution.Panel(label: "n", bins: [try bin(0, 10 * count, ChartParts.content(count))])
        }
        let chart = Distribution(
            heading: ChartParts.heading, valueAxis: ChartParts.hundred, countAxis: ChartAxis { "\(Int($0))" },
            panels: panels)
        for picture in try Picture.all(of: chart) {
            let bars = picture.all("rect", "chart-bin")
            #expect(isSamePlace(bars[1].number("height"), bars[0].number("height") * 2))
            #expect(isSamePlace(bars[1].number("width"), bars[0].number("width") * 2))
            #expect(bars[0].number("x") == bars[1].number("x") && bars[0].number("y") < bars[1].number("y"))
        }
    }

    @Test("A bin needs two ends in the right order", arguments: [(1.0, 1.0), (2, 1), (.nan, 1), (0, .infinity)])
    func refusedBins(low: Double, high: Double) {
        #expect(Distribution.Bin(from: low, to: high, content: ChartParts.withheld) == nil)
    }

    @Test("Values are counted between round numbers, each once, the greatest in the last interval")
    func counts() {
        let counts = Distribution.counts(of: [0, 0.1, 0.2, 0.35, 1, .nan], about: 5)
        #expect(counts.map(\.count) == [2, 2, 0, 0, 1])
        #expect(counts.first?.low == 0 && counts.last?.high == 1)
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0.high == $1.low })
        #expect(Distribution.counts(of: [7, 7], about: 3).map(\.count).reduce(0, +) == 2)
        #expect(Distribution.counts(of: [], about: 3).isEmpty)
    }
}
