import Testing

@testable import Rendering

@Suite("What charts are made of")
struct ChartModelTests {
    @Test("Numbers that cannot be drawn are refused", arguments: [Double.nan, .infinity, -.infinity, 1.1e15, -1.1e15])
    func refused(value: Double) {
        #expect(ChartEstimate(value, text: "x") == nil)
        #expect(ReferenceLine(value, label: "x") == nil)
        #expect(LineWithBand.Step(value, label: "x") == nil)
        #expect(FunnelPlot.Place(size: 1, value: value) == nil && FunnelPlot.Place(size: value, value: 1) == nil)
        #expect(ChartEstimate(1, interval: (low: 0, high: value), text: "x")?.interval == nil)
        #expect(
            ChartContent(ChartEstimate(value, text: "x"), otherwise: "[x]", words: "w")
                == .withheld(mark: "[x]", words: "w"))
    }

    @Test("An interval's ends in the wrong order are put right")
    func order() {
        #expect(ChartEstimate(1, interval: (low: 3, high: -2), text: "")?.interval == -2...3)
    }

    @Test("A range that is not finite is left out of an axis")
    func reaches() {
        #expect(ChartAxis(reaches: 0...(.infinity)) { "\($0)" }.reaches == nil)
        #expect(ChartAxis(reaches: 0...5) { "\($0)" }.reaches == 0...5)
    }

    @Test("What is withheld is printed with mark and words, or with the one there is")
    func withheldText() {
        #expect(ChartContent.withheld(mark: "[c]", words: "rahasia").text == "[c] rahasia")
        #expect(ChartContent.withheld(mark: "", words: "rahasia").text == "rahasia")
        #expect(ChartContent.withheld(mark: "[c]", words: "").text == "[c]")
    }

    @Test("Prefixes of ids keep letters, digits, hyphens and low lines")
    func prefixes() {
        #expect(ChartHeading(title: "", description: "", idPrefix: "é-1_a b\"<\u{0}").idPrefix == "é-1_a-b---")
    }
}
