import Testing

@testable import Publishing

@Suite("The feed")
struct FeedTests {
    private static let files = [
        "programs/a.md": """
        ---
        title: "A & <B>"
        summary: Ringkas.
        competencies: [Menulis]
        sessions:
          - {id: "1", start: 2025-03-03, end: 2025-03-05}
          - {id: "2", start: 2031-01-01}
        ---

        """,
        "programs/b.md": "---\ntitle: B\nsummary: S.\nsessions:\n  - {id: x, start: 2025-04-01}\n---\n",
        "evaluations/actions.csv": "program,finding,action,status,date\na,f,t,done,2025-06-01\n",
    ]

    @Test("It lists the programmes, the newest first, dated by content and decisions up to the day of the data")
    func entries() throws {
        let feed = try #require(try SiteCase(Self.files).build()["public/feed.xml"])
        #expect(
            feed.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""))
        #expect(feed.contains("<title>A &amp; &lt;B&gt;</title>\n    <updated>2025-06-01T00:00:00Z</updated>"))
        #expect(feed.contains("<title>B</title>\n    <updated>2025-04-01T00:00:00Z</updated>"))
        #expect(!feed.contains("2031"))
        let newer = try #require(feed.firstRange(of: "programs/a/"))
        let older = try #require(feed.firstRange(of: "programs/b/"))
        #expect(newer.lowerBound < older.lowerBound)
    }

    @Test("There is one for each language, and each page leads to its own")
    func languages() throws {
        let files = try SiteCase(Self.files).build()
        #expect(
            files["public/en/feed.xml"]?.contains(
                "rel=\"self\" type=\"application/atom+xml\" href=\"https://contoh.example/laporan/en/feed.xml\"")
                == true)
        #expect(
            files["public/en/programs/a/index.html"]?.contains(
                "type=\"application/atom+xml\" title=\"Yardstick\" href=\"../../feed.xml\"") == true)
    }

    @Test("Without an address of the site, and for restricted editions, there is none")
    func absent() throws {
        var files = Self.files
        files["site.yml"] = "title: T\nlanguages: [id]\n"
        #expect(try SiteCase(files).build()["public/feed.xml"] == nil)
        files["site.yml"] = """
            title: T
            languages: [id]
            base_url: https://a.example/
            editions: {inner: {visibility: [public, internal], sections: [programs, brief]}}

            """
        let inner = try SiteCase(files).build()
        #expect(inner["inner/feed.xml"] == nil)
        #expect(inner["inner/robots.txt"] == "User-agent: *\nDisallow: /\n")
        #expect(inner["inner/programs/a/index.html"]?.contains("<meta name=\"robots\" content=\"noindex\">") == true)
        #expect(inner["inner/sitemap.xml"]?.contains("<url>") == false)
    }
}
