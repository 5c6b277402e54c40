import Testing
import Basics

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

    /// From `date -u -d @SECONDS +%F` of GNU coreutils 9.1.
    @Test(
        "A moment in seconds since 1970 falls on its day in universal time",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"), (951_868_799, "2000-02-29"), (1_709_164_800, "2024-02-29"),
            (4_107_542_399, "2100-02-28"), (-62_135_596_800, "0001-01-01"), (253_402_300_799, "9999-12-31"),
        ])
    func seconds(_ seconds: Int, _ day: String) {
        #expect(CalendarDate(secondsSince1970: seconds)?.description == day)
    }

    @Test("Moments outside the years 1 to 9999 have no day", arguments: [-62_135_596_801, 253_402_300_800, .max, .min])
    func secondsOutside(_ seconds: Int) {
        #expect(CalendarDate(secondsSince1970: seconds) == nil)
    }
}
