import Testing

@testable import Publishing

@Suite("Sitemap and robots.txt")
struct SitemapTests {
    private let pages = [PageAddress("", language: ""), PageAddress("data", language: "en")].map {
        Sitemap.Entry(address: $0)
    }

    @Test("Pages are named in full, as folders")
    func addresses() throws {
        let xml = try #require(Sitemap(baseURL: "https://a.example/x/", pages: pages).xml)
        #expect(xml.contains("<loc>https://a.example/x/</loc>"))
        #expect(xml.contains("<loc>https://a.example/x/en/data/</loc>"))
        #expect(xml.split(separator: "<url>").count == 3)
    }

    @Test("Without an address there is no sitemap, and robots.txt names none")
    func noAddress() {
        let sitemap = Sitemap(baseURL: nil, pages: pages)
        #expect(sitemap.xml == nil)
        #expect(sitemap.robots == "User-agent: *\nAllow: /\n")
        let known = Sitemap(baseURL: "https://a.example/", pages: pages)
        #expect(known.robots.hasSuffix("Sitemap: https://a.example/sitemap.xml\n"))
    }

    @Test("The same content gives the same bytes")
    func deterministic() throws {
        let site = try SiteCase(["programs/a.md": "---\ntitle: A\nsummary: S.\nmethods: [workshop, seminar]\n---\n"])
        #expect(try site.build() == site.build())
    }
}
