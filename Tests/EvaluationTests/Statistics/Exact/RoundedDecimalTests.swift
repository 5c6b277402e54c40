import Testing

@testable import Evaluation

@Suite("Rounding") struct RoundedDecimalTests {
    @Test(
        "halves go away from zero, on the decimal form that a reader sees",
        arguments: [
            (2.675, 2, "2.68"), (-2.675, 2, "-2.68"), (1.005, 2, "1.01"), (0.5, 0, "1"), (-0.5, 0, "-1"),
            (2.5, 0, "3"), (2.4999999, 0, "2"), (62.6865671641791, 2, "62.69"), (-0.04, 1, "0.0"), (0, 3, "0.000"),
            (1e-7, 2, "0.00"), (5e-3, 2, "0.01"), (Double.leastNonzeroMagnitude, 18, "0.000000000000000000"),
            (1_250_000, 0, "1250000"),
            (1e15, 2, "1000000000000000.00"), (123_456_789_012_345_680, 1, "123456789012345680.0"),
            (99.995, 2, "100.00"), (76.605, 2, "76.61"), (0.1 + 0.2, 16, "0.3000000000000000"),
        ])
    func double(value: Double, places: Int, expected: String) {
        #expect(RoundedDecimal(value, places: places)?.description == expected)
    }

    @Test("an exact quotient is rounded exactly") func ratio() {
        #expect(RoundedDecimal(ExactRatio(1, over: 3), places: 4)?.description == "0.3333")
        #expect(RoundedDecimal(ExactRatio(5, over: 8), places: 2)?.description == "0.63")
        #expect(RoundedDecimal(ExactRatio(-5, over: 8), places: 2)?.description == "-0.63")
        #expect(RoundedDecimal(ExactRatio(8400, over: 134), places: 2)?.description == "62.69")
        // A hair below the half, which no Double could tell from it.
        let below = ExactRatio(4_999_999_999_999_999_999, over: 1_000_000_000_000_000_000_0)
        #expect(RoundedDecimal(below, places: 0)?.units == 0)
    }

    @Test("what does not fit, or is no number, is nil") func unfit() {
        #expect(RoundedDecimal(Double.nan, places: 2) == nil)
        #expect(RoundedDecimal(-Double.infinity, places: 2) == nil)
        #expect(RoundedDecimal(1e300, places: 2) == nil)
        #expect(RoundedDecimal(ExactRatio(Int128.max, over: 3), places: 1) == nil)
        #expect(RoundedDecimal(ExactRatio(Int128.min, over: 1), places: 0)?.units == Int128.min)
    }

    @Test("the value is the nearest double of the rounded decimal") func value() {
        #expect(RoundedDecimal(2.675, places: 2)?.value == 2.68)
        #expect(RoundedDecimal(0.1 + 0.2, places: 10)?.value == 0.3)
    }
}
