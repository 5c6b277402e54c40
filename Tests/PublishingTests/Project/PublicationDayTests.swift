import Testing
import Basics

@testable import Publishing

@Suite("The day that the site speaks of")
struct PublicationDayTests {
    private func program(from publishDate: String?, until expiryDate: String?) throws -> Program {
        var program = Program(slug: "a", file: "programs/a.md")
        program.publishDate = try publishDate.map { try #require(CalendarDate(iso: $0)) }
        program.expiryDate = try expiryDate.map { try #require(CalendarDate(iso: $0)) }
        return program
    }

    @Test(
        "shows a programme from its publication date on, until the day before it expires",
        arguments: [
            ("2025-05-31", false), ("2025-06-01", true), ("2025-12-30", true), ("2025-12-31", false),
        ])
    func days(day: String, isShown: Bool) throws {
        let program = try program(from: "2025-06-01", until: "2025-12-31")
        #expect(program.isPublished(on: CalendarDate(iso: day)) == isShown)
    }

    @Test("shows nothing that has a day where nobody names one, and everything else always")
    func noDates() throws {
        #expect(try !program(from: "2025-06-01", until: nil).isPublished(on: nil))
        #expect(try !program(from: nil, until: "2025-12-31").isPublished(on: nil))
        #expect(try program(from: nil, until: nil).isPublished(on: nil))
        #expect(try program(from: nil, until: nil).isPublished(on: CalendarDate(year: 2025, month: 1, day: 1)))
    }

    private func programs(_ matter: String) -> [String: String] {
        [
            "programs/a.md": "---\ntitle: Always\nsummary: S\n---\n",
            "programs/b.md": "---\ntitle: Later\nsummary: S\n\(matter)\n---\n",
        ]
    }

    @Test(
        "must be known where a programme is to appear or to go: the newest row, --date or SOURCE_DATE_EPOCH tell it",
        arguments: ["publish_date: 2999-01-01", "expiry_date: 2000-01-01"])
    func noDay(matter: String) throws {
        let site = try SiteCase(programs(matter))
        let complaints = try site.checked()
        #expect(complaints.count == 1)
        #expect(complaints[0].hasPrefix("programs/b.md:4:\(matter.count - 9) content.no-day — build with --date"))
        var dated = try SiteCase(programs(matter))
        dated.options.date = CalendarDate(iso: "2025-06-01")
        #expect(try dated.build()["public/programs/b/index.html"] == nil)
    }

    @Test(
        "is that of the site's own clocks, for moments of front matter and of data too",
        arguments: [
            ("2025-06-01", 1_748_743_200, false), ("2025-05-31", 1_748_743_200, true),
            // 02:00 UTC on the first of June is the last of May in New York.
            ("2025-06-01T02:00:00Z", 1_748_743_200, true), ("2025-06-01T06:00:00+02:00", 1_748_743_200, false),
            ("2025-06-01T04:00:00-00:00", 1_748_750_400, true),
        ])
    func zone(date: String, moment: Int, isShown: Bool) throws {
        var files = programs("publish_date: \(date)")
        files["site.yml"] = SiteCase.settings + "timezone: America/New_York\n"
        var site = try SiteCase(files)
        site.options.moment = moment
        #expect((try site.build()["public/programs/b/index.html"] != nil) == isShown)
    }

    @Test("is never one that has not come: a mistyped year in the data would publish everything")
    func future() throws {
        var files = programs("publish_date: 2030-01-01")
        files["evaluations/p.csv"] = "program,participant,status,date\na,1,completed,2099-03-04\n"
        var site = try SiteCase(files)
        site.options.moment = 1_748_743_200
        site.options.clock = 1_748_743_200
        #expect(try site.checked().contains { $0.hasPrefix("evaluations/p.csv:2:15 csv.future-date") })
        // What is planned may lie ahead.
        files["evaluations/p.csv"] = "program,finding,action,status,date,due\na,F,A,planned,2025-05-31,2099-03-04\n"
        var planned = try SiteCase(files)
        planned.options.clock = 1_748_743_200
        #expect(try planned.build()["public/programs/a/index.html"] != nil)
    }

    @Test("counts moments of the data by the site's clocks, of whatever zone they are told in")
    func dataMoments() throws {
        var files = programs("publish_date: 2025-06-01")
        files["site.yml"] = SiteCase.settings + "timezone: Asia/Jakarta\n"
        files["evaluations/p.csv"] =
            "program,participant,status,date\na,1,completed,2025-05-31T17:30:00Z\na,2,completed,2025-05-31T19:00:00+07:00\n"
        #expect(try SiteCase(files).build()["public/programs/b/index.html"] != nil)
        files["evaluations/p.csv"] =
            "program,participant,status,date\na,1,completed,2025-05-31T16:30:00Z\na,2,completed,2025-05-31T19:00:00+07:00\n"
        #expect(try SiteCase(files).build()["public/programs/b/index.html"] == nil)
    }

    @Test("keeps pages, figures and links of a later programme out of the site, and says so")
    func keptBack() throws {
        let later = "---\ntitle: Later\nsummary: S\npublish_date: 2030-01-01\n---\nText.\n"
        let now = "---\ntitle: Now\nsummary: S\n---\nText.\n"
        let data = "program,participant,status,date\nnow,1,completed,2025-03-04\n"
        let site = try SiteCase([
            "programs/later.md": later, "programs/now.md": now, "evaluations/participation.csv": data,
        ])
        let files = try site.build()
        #expect(site.complaints.contains { $0.contains("content.kept-back") })
        #expect(files.keys.contains("public/programs/now/index.html"))
        #expect(!files.contains { $0.key.contains("later") || $0.value.contains("Later") })
    }
}
