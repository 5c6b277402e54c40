import Evaluation
import Testing

@testable import Publishing

@Suite("Figures on pages")
struct FigureStyleTests {
    private func style() throws -> FigureStyle {
        FigureStyle(numbers: NumberStyle(words: try TestWords.of("id"), currency: "IDR"))
    }

    private func definition(_ measure: MeasureID) throws -> MeasureDefinition {
        try #require(MeasureRegistry.definition(measure))
    }

    @Test(
        "A value is written in the unit of its measure",
        arguments: [
            ("participation.completion_rate", 0.456, "45,6%"), ("learning.gain", 12.44, "12,4 poin"),
            ("learning.post", 81.25, "81,3"), ("reaction.satisfaction", 3.456, "3,46"), ("reaction.nps", 62.69, "62,7"),
            ("participation.people", 1234, "1.234"), ("participation.hours", 1234, "1.234 JP"),
            ("finance.cost", 1_250_000, "Rp1.250.000"), ("finance.roi", 476, "476,0%"),
            ("finance.bcr", 1.574, "1,57"),
            ("learning.effect_size", -0.456, "−0,46"), ("finance.payback", 7.25, "7,3 bulan"),
        ])
    func units(measure: MeasureID, value: Double, text: String) throws {
        #expect(try style().text(value, definition(measure)) == text)
    }

    @Test("Tables leave out the unit that their heading names, but no per cent and no currency")
    func plain() throws {
        #expect(try style().plain(12.44, definition("learning.gain")) == "12,4")
        #expect(try style().plain(0.5, definition("learning.improved")) == "50,0%")
        #expect(try style().plain(1000, definition("finance.cost")) == "Rp1.000")
    }

    @Test("An interval says how sure it is")
    func intervals() throws {
        #expect(
            try style().interval(9.14...15.71, definition("learning.gain"))
                == "selang 95% 9,1 sampai 15,7")
        #expect(try style().n(1048) == "n\u{A0}=\u{A0}1.048")
    }

    @Test("Every measure of the registry can be written", arguments: MeasureRegistry.definitions.map(\.id))
    func registry(measure: MeasureID) throws {
        #expect(try style().text(1, definition(measure)).contains("1"))
    }
}
