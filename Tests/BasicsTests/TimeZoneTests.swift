import Basics
import TestSupport
import Testing

/// Against GNU date, which reads the same database: `TZ=America/New_York date -d @1748743200 +%F`.
@Suite("Time zones")
struct TimeZoneTests {
    private func zone(_ name: String) throws -> TimeZone? {
        TimeZone(file: try fileBytes("/usr/share/zoneinfo/\(name)"))
    }

    @Test(
        "tell the day of a moment as the clocks of the place showed it, or will",
        arguments: [
            ("America/New_York", 1_748_743_200, "2025-05-31"), ("Asia/Jakarta", 1_748_743_200, "2025-06-01"),
            ("Asia/Jakarta", 1_748_710_800, "2025-06-01"), ("Asia/Jakarta", 1_748_710_799, "2025-05-31"),
            // Half an hour and three quarters.
            ("Asia/Kathmandu", 1_748_715_299, "2025-05-31"), ("Asia/Kathmandu", 1_748_715_300, "2025-06-01"),
            // Far behind the last change in the file, in winter and in summer, north and south.
            ("America/New_York", 4_102_462_799, "2099-12-31"), ("America/New_York", 4_102_462_800, "2100-01-01"),
            ("Australia/Sydney", 4_102_405_200, "2100-01-01"), ("Australia/Sydney", 4_102_405_199, "2099-12-31"),
            ("Pacific/Kiritimati", 1_748_685_600, "2025-06-01"), ("UTC", 0, "1970-01-01"),
        ])
    func days(name: String, moment: Int, day: String) throws {
        #expect(try #require(try zone(name)).day(of: moment)?.description == day)
    }

    /// `datetime.fromtimestamp(t, ZoneInfo(name)).utcoffset()` of Python 3.11 at the seconds round changes of clocks in 2025
    /// and in 2105, for which files give a rule only; in Dublin it is winter that is the exception.
    @Test(
        "change at the second that the rules say",
        arguments: [
            ("America/New_York", 1_741_503_600, -18000, -14400), ("America/New_York", 4_286_498_400, -14400, -18000),
            ("Australia/Lord_Howe", 1_743_865_200, 39600, 37800), ("Australia/Lord_Howe", 4_284_027_000, 37800, 39600),
            ("Africa/Casablanca", 1_740_276_000, 3600, 0), ("Europe/Dublin", 4_267_731_600, 0, 3600),
            ("America/Santiago", 1_757_217_600, -14400, -10800), ("America/Santiago", 4_268_343_600, -10800, -14400),
        ])
    func changes(name: String, moment: Int, before: Int, after: Int) throws {
        let zone = try #require(try zone(name))
        #expect(zone.offset(at: moment - 1) == before)
        #expect(zone.offset(at: moment) == after)
    }

    @Test("are not read from anything else, nor from a file that is cut")
    func foreign() throws {
        #expect(TimeZone(file: []) == nil)
        #expect(TimeZone(file: Array("TZif2".utf8)) == nil)
        let whole = try fileBytes("/usr/share/zoneinfo/Asia/Jakarta")
        for length in stride(from: 0, to: whole.count - 20, by: 7) {
            #expect(TimeZone(file: Array(whole.prefix(length))) == nil, "\(length)")
        }
    }

    @Test("Without a place, no day counts as over before it has begun everywhere")
    func nowhere() {
        // 2025-05-31, 10:00 in universal time: on Kiritimati it is June.
        #expect(SiteCalendar(zone: nil, at: 1_748_685_600).today == CalendarDate(year: 2025, month: 6, day: 1))
        #expect(SiteCalendar(zone: TimeZone(offset: 0), at: 1_748_685_600).today?.month == 5)
    }

    @Test("A day knows how far it is from the beginning of 1970")
    func distance() {
        for day in stride(from: -700_000, through: 2_900_000, by: 997) {
            #expect(CalendarDate(secondsSince1970: day * 86_400)?.daysSince1970 == day)
        }
    }
}
