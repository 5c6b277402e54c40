import JSON
import Testing

@Suite("Numbers in data files")
struct PlainNumberTests {
    @Test(
        "The shortest digits, without an exponent for usual sizes",
        arguments: [
            (0.0, "0"), (-0.0, "0"), (12.0, "12"), (-12.5, "-12.5"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"),
            (0.00001, "0.00001"), (-0.000012345, "-0.000012345"), (1.5e-9, "0.0000000015"), (1e15, "1000000000000000"),
            (1_250_000, "1250000"), (123_456_789_012_345_680, "123456789012345680"), (1e20, "100000000000000000000"),
            (-1.5e20, "-150000000000000000000"), (2.5e-10, "2.5e-10"), (1e21, "1e+21"),
        ] as [(Double, String)])
    func forms(value: Double, text: String) {
        #expect(PlainNumber.text(value) == text)
    }

    @Test("Every number reads back as itself")
    func roundTrip() {
        // Knuth's linear congruential generator: the same numbers in every run.
        var state: UInt64 = 42
        var changed: [Double] = []
        for _ in 0..<5000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Double(bitPattern: state)
            let fraction = number.significand
            for value in [number, fraction, fraction * 1e-7, -fraction * 1e17, fraction * 1e20] where value.isFinite {
                if Double(PlainNumber.text(value)) != value { changed.append(value) }
            }
        }
        #expect(changed == [])
    }

    @Test("No usual number has an exponent")
    func noExponent() {
        for exponent in -8...20 {
            for digits in [1.0, 1.25, 9.87654321, 1.0 / 7 * 10] {
                var value = digits
                for _ in 0..<abs(exponent) { value = exponent < 0 ? value / 10 : value * 10 }
                #expect(!PlainNumber.text(value).contains("e"), "\(value)")
            }
        }
    }
}
