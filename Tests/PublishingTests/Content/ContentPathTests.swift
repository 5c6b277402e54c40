import Testing

@testable import Publishing

@Suite("What a file's place says")
struct ContentPathTests {
    @Test(
        "Folders tell pages from programmes, names tell languages",
        arguments: [
            ("index.md", ContentPath.Role.home, nil), ("index.en.md", .home, "en"),
            ("pages/about.md", .page(slug: "about"), nil), ("pages/about/index.en.md", .page(slug: "about"), "en"),
            ("programs/a.md", .program(slug: "a"), nil), ("programs/a.en.md", .program(slug: "a"), "en"),
            ("programs/a/index.md", .program(slug: "a"), nil),
            // "fr" is no language of the site, so it belongs to the name.
            ("programs/a.fr.md", .program(slug: "a.fr"), nil),
        ] as [(String, ContentPath.Role, String?)])
    func roles(path: String, role: ContentPath.Role, language: String?) throws {
        let place = try #require(ContentPath(path, languages: ["id", "en"]))
        #expect(place.role == role)
        #expect(place.language == language)
    }

    @Test(
        "Other files are no pages",
        arguments: ["about.md", "programs/a/b.md", "programs/a/b/index.md", "evaluations/a.md", "programs/a.txt", "md"])
    func others(path: String) {
        #expect(ContentPath(path, languages: ["id", "en"]) == nil)
    }
}
