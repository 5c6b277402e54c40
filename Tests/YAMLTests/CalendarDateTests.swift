import Testing
import YAML

@Suite("A calendar date")
struct CalendarDateTests {
    @Test(
        "Days that exist are read and printed alike",
        arguments: ["2025-08-17", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2025-04-30"])
    func existing(text: String) {
        #expect(CalendarDate(iso: text)?.description == text)
    }

    @Test(
        "Days that do not exist, and other forms, are not read",
        arguments: [
            "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01",
            "2025-8-17", "17-08-2025", "2025/08/17", "2025-08-17 ", "+025-08-17", "2025-08-17T00:00", "", "２０２５-08-17",
        ])
    func missing(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test("Earlier days come first")
    func order() throws {
        let texts = ["2024-12-31", "2025-01-02", "2025-02-01", "2026-01-01"]
        let dates = texts.compactMap { CalendarDate(iso: $0) }
        #expect(dates.reversed().sorted() == dates)
        #expect(dates.count == 4)
    }

    @Test("A year has 365 days, a leap year 366")
    func lengths() {
        for (year, days) in [(2023, 365), (2024, 366), (1900, 365), (2000, 366)] {
            #expect((1...12).map { CalendarDate.days(inMonth: $0, of: year) }.reduce(0, +) == days)
        }
    }
}
