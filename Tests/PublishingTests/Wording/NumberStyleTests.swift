import Testing
import Basics

@testable import Publishing

@Suite("Numbers and dates on pages")
struct NumberStyleTests {
    private func numbers(_ language: String, currency: String = "IDR") throws -> NumberStyle {
        NumberStyle(words: try TestWords.of(language), currency: currency)
    }

    @Test(
        "Indonesian numbers have points between groups and a decimal comma",
        arguments: [
            (1_234_567.891, 2, "1.234.567,89"), (0.5, 0, "1"), (-0.5, 0, "−1"), (2.5, 0, "3"), (-1234.5, 1, "−1.234,5"),
            (999, 0, "999"), (1000, 0, "1.000"), (0, 2, "0,00"), (-0.04, 1, "0,0"), (0.285, 2, "0,29"),
        ])
    func indonesian(value: Double, places: Int, text: String) throws {
        #expect(try numbers("id").decimal(value, places: places) == text)
    }

    @Test("English numbers have commas between groups and a decimal point")
    func english() throws {
        #expect(try numbers("en").decimal(1_234_567.891, places: 2) == "1,234,567.89")
        #expect(try numbers("en").percentage(0.456) == "45.6%")
    }

    @Test("What is not a number is a dash")
    func notFinite() throws {
        #expect(try numbers("id").decimal(.nan, places: 1) == "–")
        #expect(try numbers("id").decimal(.infinity, places: 1) == "–")
    }

    @Test("Shares are percentages")
    func percentages() throws {
        #expect(try numbers("id").percentage(0.456) == "45,6%")
        #expect(try numbers("id").percentage(1, places: 0) == "100%")
    }

    @Test("Amounts bear their currency")
    func money() throws {
        #expect(try numbers("id").money(1_250_000) == "Rp1.250.000")
        #expect(try numbers("en").money(1_250_000) == "Rp1,250,000")
        #expect(try numbers("en", currency: "EUR").money(12.5) == "EUR\u{A0}13")
    }

    @Test("Sizes of files have the unit that suits them")
    func sizes() throws {
        let numbers = try numbers("id")
        #expect([999, 12_400, 3_250_000].map(numbers.size) == ["999 B", "12,4 KB", "3,3 MB"])
    }

    @Test("One thing is counted in the singular")
    func counts() throws {
        #expect(try numbers("en").count(1, of: "programs") == "1 programme")
        #expect(try numbers("en").count(1200, of: "people") == "1,200 people")
        #expect(try numbers("id").count(12, of: "programs") == "12 program")
    }

    @Test("Dates are written in full, and a period says month and year once")
    func dates() throws {
        let numbers = try numbers("id")
        func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
        let start = try date("2025-08-12")
        #expect(numbers.date(start) == "12 Agustus 2025")
        #expect(numbers.dates(from: start, to: start) == "12 Agustus 2025")
        #expect(numbers.dates(from: start, to: try date("2025-08-16")) == "12–16 Agustus 2025")
        #expect(numbers.dates(from: start, to: try date("2025-09-01")) == "12 Agustus – 1 September 2025")
        #expect(numbers.dates(from: start, to: try date("2026-01-02")) == "12 Agustus 2025 – 2 Januari 2026")
    }

    @Test("A list ends with a word")
    func lists() throws {
        let (indonesian, english) = (try numbers("id"), try numbers("en"))
        #expect(indonesian.list([]) == "")
        #expect(indonesian.list(["a"]) == "a")
        #expect(indonesian.list(["a", "b"]) == "a dan b")
        #expect(indonesian.list(["a", "b", "c"]) == "a, b, dan c")
        #expect(english.list(["a", "b", "c"]) == "a, b and c")
    }
}
