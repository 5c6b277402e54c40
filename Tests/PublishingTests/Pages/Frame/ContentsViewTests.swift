import Testing

@testable import Publishing

@Suite("The list of a page's parts")
struct ContentsViewTests {
    private static let files = [
        "programs/a.md": """
        ---
        title: A
        summary: S.
        sessions: [{id: "1", start: 2024-05-01, end: 2024-05-02}]
        ---
        """
    ]

    @Test("leads to each part that a programme's page has, and to no other")
    func program() throws {
        let page = try #require(try SiteCase(Self.files).build()["public/programs/a/index.html"])
        let start = try #require(page.firstRange(of: "<nav class=\"contents\""))
        let rest = page[start.upperBound...]
        let list = rest[..<(try #require(rest.firstRange(of: "</nav>")).lowerBound)]
        let targets = list.split(separator: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(targets == ["results", "about", "sessions", "computed"])
        for target in targets { #expect(page.contains("<section id=\"\(target)\"")) }
    }
}
