import Testing

@testable import Publishing

@Suite("What pages say to programs")
struct StructuredDataTests {
    private static let program = """
        ---
        title: "A </script><b>"
        summary: Ringkas.
        provider: Akademi
        methods: [e-learning]
        hours: 12
        sessions:
          - {id: "2025-1", start: 2025-03-03, end: 2025-03-05, place: Balai}
        ---

        """

    /// The JSON-LD of a page; there is one block at most.
    private static func block(_ page: String) throws -> String {
        let open = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
        let rest = page[open.upperBound...]
        let close = try #require(rest.firstRange(of: "</script>"))
        return String(rest[..<close.lowerBound])
    }

    @Test("A programme is a course with its sessions, and nothing in it ends the element")
    func course() throws {
        let files = try SiteCase(["programs/a.md": Self.program]).build()
        let block = try Self.block(#require(files["public/programs/a/index.html"]))
        let members = Self.members(block)
        #expect(members["@type"] == "Course")
        #expect(members["name"] == "A \\u003c/script>\\u003cb>")
        #expect(block.contains("\"courseMode\":\"online\"") && block.contains("\"courseWorkload\":\"PT12H\""))
        #expect(block.contains("\"startDate\":\"2025-03-03\"") && block.contains("\"name\":\"Balai\""))
        #expect(block.contains("\"url\":\"https://contoh.example/laporan/programs/a/\""))
        #expect(!block.contains("ating"))
    }

    @Test("The data page describes its files, and the home page the site")
    func dataset() throws {
        let files = try SiteCase(["programs/a.md": Self.program]).build()
        let dataset = try Self.block(#require(files["public/data/index.html"]))
        #expect(Self.members(dataset)["@type"] == "Dataset")
        #expect(dataset.contains("\"contentUrl\":\"https://contoh.example/laporan/data/metrics.csv\""))
        let site = try Self.block(#require(files["public/index.html"]))
        #expect(Self.members(site)["@type"] == "WebSite")
    }

    /// The first-level texts of a JSON object, found without a parser: the block is our own, and flat where it matters.
    private static func members(_ block: String) -> [String: String] {
        var members: [String: String] = [:]
        for name in ["@type", "name"] {
            guard let found = block.firstRange(of: "\"\(name)\":\"") else { continue }
            members[name] = String(block[found.upperBound...].prefix { $0 != "\"" })
        }
        return members
    }

    @Test("A page that is not translated says so, is marked as what it is, and is not listed for search engines")
    func fallback() throws {
        let files = try SiteCase([
            "programs/a.md": "---\ntitle: Satu\nsummary: S.\n---\n",
            "programs/b.md": "---\ntitle: Dua\nsummary: S.\n---\n",
            "programs/b.en.md": "---\ntitle: Two\nsummary: S.\n---\n",
        ]).build()
        let page = try #require(files["public/en/programs/a/index.html"])
        #expect(page.contains("This page has not been translated yet. Its text is in Bahasa Indonesia."))
        #expect(page.contains("<h1 lang=\"id\">Satu</h1>"))
        #expect(page.contains("content=\"noindex\""))
        #expect(!page.contains("rel=\"alternate\" hreflang=\"en\" href=\"https"))
        let translated = try #require(files["public/en/programs/b/index.html"])
        #expect(!translated.contains("has not been translated") && !translated.contains("noindex"))
        let sitemap = try #require(files["public/sitemap.xml"])
        #expect(!sitemap.contains("en/programs/a/"))
        #expect(sitemap.contains("hreflang=\"en\" href=\"https://contoh.example/laporan/en/programs/b/\"/>"))
        #expect(sitemap.contains("hreflang=\"x-default\" href=\"https://contoh.example/laporan/programs/b/\"/>"))
        let quality = try #require(files["public/data-quality/index.html"])
        let list = try #require(quality.firstRange(of: "id=\"translation\""))
        #expect(quality[list.upperBound...].contains(">Satu</a>"))
        #expect(!quality[list.upperBound...].contains(">Dua</a>"))
    }
}
