import Testing

@testable import Publishing

@Suite("Lists of programmes on several pages")
struct ProgramListTests {
    private static let settings = """
        title: Tolok
        languages: [en]
        base_url: https://contoh.example/
        taxonomies: {city: null}

        """

    private func site(_ count: Int) throws -> [String: String] {
        var files = ["site.yml": Self.settings]
        for number in 0..<count {
            // Addresses run against titles, by which lists are ordered.
            files["programs/p\(1000 - number).md"] = "---\ntitle: T\(1000 + number)\nsummary: S.\ncity: Medan\n---\n"
        }
        return try SiteCase(files).build()
    }

    private func titles(_ page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("<h3><a href=") }.compactMap { line in
            line.firstRange(of: "\">").map { String(line[$0.upperBound...].prefix(5)) }
        }
    }

    @Test(
        "Each programme stands once on the pages of the catalogue and of its lists, by title",
        arguments: ["", "city/medan/"])
    func pages(folder: String) throws {
        let site = try site(101)
        let paths = ["", "page/2/", "page/3/"].map { "public/\(folder)\($0)index.html" }
        let pages = try paths.map { try #require(site[$0]) }
        #expect(pages.map { titles($0).count } == [50, 50, 1])
        #expect(pages.flatMap(titles) == (1000...1100).map { "T\($0)" })
        #expect(site["public/\(folder)page/4/index.html"] == nil)
        #expect(pages[0].contains("<p>Programmes 1–50 of 101, by title</p>"))
        #expect(pages[1].contains("<a rel=\"prev\" href=\"../../index.html\">"))
        #expect(pages[1].contains("<a rel=\"next\" href=\"../3/index.html\">"))
        #expect(pages[1].contains("<span aria-current=\"page\">2</span>"))
        #expect(!pages[2].contains("rel=\"next\""))
        #expect(pages[2].contains("<link rel=\"canonical\" href=\"https://contoh.example/\(folder)page/3/\">"))
        #expect(site["public/sitemap.xml"]?.contains("<loc>https://contoh.example/\(folder)page/3/</loc>") == true)
    }

    @Test("A list that fits on a page has no pager")
    func short() throws {
        let site = try site(50)
        #expect(site["public/index.html"]?.contains("class=\"pager\"") == false)
        #expect(site["public/page/2/index.html"] == nil)
    }

    @Test("Any of ten thousand pages is at most 16 links from the first one")
    func distance() {
        let count = 10_000
        var reached = Set([1])
        var edge = reached
        for _ in 1...16 {
            edge = Set(edge.flatMap { Pager.shown($0, of: count) }).subtracting(reached)
            reached.formUnion(edge)
        }
        #expect(reached.count == count)
        #expect(Pager.shown(1, of: 200) == [1, 2, 3, 100, 200])
        #expect(Pager.shown(100, of: 200) == [1, 50, 98, 99, 100, 101, 102, 150, 200])
        #expect(Pager.shown(2, of: 3) == [1, 2, 3])
    }
}
