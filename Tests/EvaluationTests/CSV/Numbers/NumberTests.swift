import TestSupport
import Testing

@testable import Evaluation

@Suite("Numbers")
struct NumberTests {
    private func read(_ text: String, _ reader: DecimalReader) -> Result<FixedDecimal, NumberProblem> {
        Array(text.utf8).withUnsafeBytes { reader.read($0) }
    }

    private static let point = NumberForm(.point)
    private static let comma = NumberForm(.comma)
    private static let indonesian = NumberForm(.comma, group: .point)

    @Test(
        "What is a number, in hundredths",
        arguments: [
            ("5", point, 500), ("4.25", point, 425), ("-4.255", point, -426), ("4.254999", point, 425),
            ("  +1.5\u{A0}", point, 150), ("−3", point, -300), (".5", point, 50), ("5.", point, 500), ("-0", point, 0),
            ("007", point, 700), ("4,5", comma, 450), ("1.234.567,89", indonesian, 123_456_789),
            ("1.250", indonesian, 125_000), ("1250,5", indonesian, 125_050),
            ("12.50", NumberForm(.point, group: .comma), 1250),
            ("1 250,5", NumberForm(.comma, group: .space), 125_050),
            ("1\u{202F}250\u{A0}000", NumberForm(.comma, group: .space), 125_000_000),
            ("1'250.5", NumberForm(.point, group: .apostrophe), 125_050),
            ("1’250.5", NumberForm(.point, group: .apostrophe), 125_050),
            ("92233720368547758.07", point, Int64.max), ("0.00000000000000000000001", point, 0),
            ("0.995", point, 100), ("0.005", point, 1), ("-0.005", point, -1),
        ])
    func numbers(text: String, form: NumberForm, expected: Int64) {
        #expect(read(text, DecimalReader(form: form, scale: 2)) == .success(FixedDecimal(units: expected)))
    }

    @Test(
        "What is not, and why",
        arguments: [
            ("", point, NumberProblem.empty), (" \u{A0}", point, .empty), ("enam", point, .notANumber),
            ("5 tahun", point, .notANumber), ("-", point, .notANumber), (".", point, .notANumber),
            ("1.5.2", point, .severalDecimalMarks), ("4,5,", comma, .severalDecimalMarks), ("4,5", point, .foreignMark),
            ("1.250", comma, .foreignMark), ("1 250", point, .foreignMark), ("12.50.000", indonesian, .grouping),
            ("1.2500", indonesian, .grouping), ("1250.000", indonesian, .grouping),
            ("1,250.000", indonesian, .grouping),
            ("1,98609E+17", comma, .scientific), ("1.98609E+17", indonesian, .scientific), ("2e5", point, .scientific),
            ("2e", point, .notANumber), ("85%", point, .percentSign), ("92233720368547758.08", point, .outOfRange),
            ("99999999999999999999999", point, .outOfRange), ("--5", point, .notANumber), ("Rp500", point, .notANumber),
        ])
    func problems(text: String, form: NumberForm, expected: NumberProblem) {
        #expect(read(text, DecimalReader(form: form, scale: 2)) == .failure(expected))
    }

    @Test("Percent signs and currencies are read where they are expected")
    func extras() {
        let percent = DecimalReader(form: Self.comma, scale: 1, extras: .percent)
        #expect(read("85,5 %", percent) == .success(FixedDecimal(units: 855, hadPercent: true)))
        #expect(read("85\u{202F}%", percent) == .success(FixedDecimal(units: 850, hadPercent: true)))
        #expect(read("85%%", percent) == .failure(.notANumber))
        let money = DecimalReader(form: Self.indonesian, scale: 2, extras: .currency)
        for text in ["Rp1.250.000", "Rp 1.250.000,00", "Rp. 1.250.000,-", "IDR\u{A0}1250000", "1.250.000,-"] {
            #expect(read(text, money) == .success(FixedDecimal(units: 125_000_000)), "\(text)")
        }
        #expect(read("-Rp5", money) == .success(FixedDecimal(units: -500)))
        #expect(read("Rp-5", money) == .success(FixedDecimal(units: -500)))
        #expect(read("Rp", money) == .failure(.notANumber))
        #expect(read("USD 5", money) == .failure(.notANumber))
    }

    @Test("Random cells read as a slow, obvious reader reads them, in every form and scale")
    func agreement() {
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "0", "1", "5", "9", "250", "000", ".", ",", "'", " ", "\u{A0}", "-", "+", "−", "a", "E", "%", "123",
        ]
        let simple = ["0", "1", "5", "49", "250", "000", ".", ",", "123"]
        for round in 0..<8_000 {
            let text = generator.text(of: round % 2 == 0 ? pieces : simple, limit: 9)
            for form in NumberForm.all {
                let scale = round % 9
                let expected = ReferenceNumber(form: form, scale: scale).units(of: text)
                let units = try? read(text, DecimalReader(form: form, scale: scale)).get().units
                #expect(units == expected, "\(text.debugDescription) \(form) \(scale)")
            }
        }
    }
}
