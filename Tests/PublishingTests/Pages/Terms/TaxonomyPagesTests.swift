import Testing

@testable import Publishing

@Suite("The page of a taxonomy")
struct TaxonomyPagesTests {
    private func site(_ count: Int) throws -> [String: String] {
        var files = ["site.yml": "title: T\nlanguages: [en]\ntaxonomies: {city: null}\n"]
        for number in 1000..<1000 + count {
            files["programs/p\(number).md"] = "---\ntitle: T\(number)\nsummary: S.\ncity: C\(number)\n---\n"
        }
        // One more programme for the last city, so that it is larger than the others.
        files["programs/q.md"] = "---\ntitle: Q\nsummary: S.\ncity: C\(999 + count)\n---\n"
        return try SiteCase(files).build()
    }

    private func cities(_ page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("<li><a href=") }.compactMap { line in
            line.firstRange(of: "\">C1").map { "C1" + line[$0.upperBound...].prefix(3) }
        }
    }

    @Test("Each term stands once on the pages of the list of terms")
    func pages() throws {
        let site = try site(205)
        let pages = try ["city/", "city/page/2/"].map { try #require(site["public/\($0)index.html"]) }
        #expect(pages.map { cities($0).count } == [200, 5])
        #expect(pages.flatMap(cities) == (1000..<1205).map { "C\($0)" })
        #expect(site["public/city/page/3/index.html"] == nil)
        #expect(pages[0].contains("<p>Entries 1–200 of 205</p>"))
        #expect(pages[0].contains("<nav class=\"pager\" aria-label=\"Pages of the list\">"))
        #expect(pages[1].contains("<a rel=\"prev\" href=\"../../index.html\">"))
        #expect(pages[1].contains("<a href=\"../../c1200/index.html\">C1200</a>"))
    }

    @Test("The catalogue can be narrowed by the values with the most programmes, and says that there are more")
    func facet() throws {
        let page = try #require(site(205)["public/index.html"])
        let facet = try #require(page.firstRange(of: "data-facet=\"city\"").map { page[$0.upperBound...] })
        let list = try #require(facet.firstRange(of: "</details>").map { facet[..<$0.lowerBound] })
        #expect(list.ranges(of: "<li data-key").count == 200)
        #expect(list.contains(">C1198</a>") && !list.contains(">C1199</a>") && list.contains(">C1204</a>"))
        #expect(
            list.contains(
                "Shown are 200 of 205, those with the most programmes. All of them are in the overview."))
    }

    @Test("As many terms as one page takes need no second one")
    func whole() throws {
        let site = try site(200)
        #expect(site["public/city/page/2/index.html"] == nil)
        #expect(site["public/city/index.html"]?.contains("class=\"pager\"") == false)
        #expect(site["public/index.html"]?.contains("class=\"facet-note\"") == false)
    }
}
