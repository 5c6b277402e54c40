import TestSupport
import Testing

@testable import Publishing

@Suite("The database of time zones")
struct TimeZoneDatabaseTests {
    @Test("has zones by their names, links too, and nothing by a path")
    func names() throws {
        let database = TimeZoneDatabase()
        #expect(database.zone(named: "Asia/Jakarta") != nil)
        #expect(database.zone(named: "US/Eastern") == database.zone(named: "America/New_York"))
        for name in ["", "Asia", "zone.tab", "../zoneinfo/UTC", "/usr/share/zoneinfo/UTC", "right/UTC", "Nope/Zone"] {
            #expect(database.zone(named: name) == nil, "\(name)")
        }
    }

    @Test("names the place that was meant")
    func nearest() {
        let database = TimeZoneDatabase()
        #expect(database.nearest(to: "jakarta") == "Asia/Jakarta")
        #expect(database.nearest(to: "Asia/Jakatra") == "Asia/Jakarta")
        #expect(database.nearest(to: "America/New York") == "America/New_York")
        #expect(database.nearest(to: "Nope/Zone") == nil)
    }

    /// What the reader of settings says then is `site.no-time-zones`.
    @Test("may not be there at all")
    func missing() {
        let folder = TemporaryFolder()
        #expect(TimeZoneDatabase(folder: folder.path).zone(named: "Asia/Jakarta") == nil)
        #expect(!TimeZoneDatabase(folder: folder.path("nowhere")).isThere)
        #expect(TimeZoneDatabase().isThere)
    }
}
