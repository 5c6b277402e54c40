import Basics
import Testing

@testable import Publishing

@Suite("The calendar of sessions")
struct SessionCalendarTests {
    private static let files = [
        "programs/surat.md": """
        ---
        title: "Surat; yang jelas, dan sopan"
        summary: S.
        status: open
        sessions:
          - {id: "2025-1", start: 2025-03-03, end: 2025-03-05, place: "Aula, Medan"}
          - {id: "2026-1", start: 2026-02-27, end: 2026-02-28, registration: "https://a.example/b", deadline: 2026-02-13, seats: 8}
          - {id: "2026-2", start: 2026-05-01, registration: "https://a.example/b", deadline: 2025-12-31}
          - {id: "2026-3", start: 2026-09-01, registration: "https://a.example/b", seats: 0}
          - {id: "kapan-kapan"}
        ---
        """,
        "evaluations/a.csv": "program,session,participant,status\nsurat,2025-1,A1,completed\n",
    ]

    private func site() throws -> [String: String] {
        var site = try SiteCase(Self.files)
        site.options.date = CalendarDate(iso: "2026-01-05")
        return try site.build()
    }

    @Test("holds each session that has a day, with its last day in it, and no moment of a clock")
    func whole() throws {
        let text = try #require(try site()["public/calendar.ics"])
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(text.components(of: "BEGIN:VEVENT") == 4)
        #expect(text.contains("DTSTAMP:20260105T000000Z\r\nDTSTART;VALUE=DATE:20260227\r\n"))
        #expect(text.contains("DTEND;VALUE=DATE:20260301\r\n"))
        #expect(text.contains("SUMMARY:Surat\\; yang jelas\\, dan sopan (2025-1)\r\n"))
        #expect(text.contains("LOCATION:Aula\\, Medan\r\n"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }

    @Test("has a file for each session that is to come, and pages lead there")
    func single() throws {
        let site = try site()
        let own = try #require(site["public/programs/surat/2026-1.ics"])
        #expect(own.components(of: "BEGIN:VEVENT") == 1)
        #expect(site["public/programs/surat/2025-1.ics"] == nil)
        let page = try #require(site["public/programs/surat/index.html"])
        #expect(page.contains("href=\"2026-1.ics\""))
        #expect(page.contains("href=\"../../calendar.ics\""))
    }

    @Test("Registration is offered as long as there is time and room, and what ended it is said")
    func registration() throws {
        let page = try #require(try site()["public/programs/surat/index.html"])
        // The next session's button, and the one of its row.
        #expect(page.components(of: "href=\"https://a.example/b\"") == 2)
        #expect(page.contains("Daftar paling lambat 13 Februari 2026."))
        #expect(page.contains("Sisa 8 tempat."))
        #expect(page.contains("Pendaftaran ditutup 31 Desember 2025."))
        #expect(page.contains("Tempat habis"))
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
