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

    @Test("keeps nothing back where nobody names a day, and nothing without dates")
    func noDates() throws {
        #expect(try program(from: "2025-06-01", until: "2025-12-31").isPublished(on: nil))
        #expect(try program(from: nil, until: nil).isPublished(on: CalendarDate(year: 2025, month: 1, day: 1)))
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
