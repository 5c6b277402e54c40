import Diagnostics
import Testing
import Basics

@testable import Markup
@testable import Publishing

@Suite("Links between pages")
struct LinkResolverTests {
    private static let files = [
        "site.yml": """
        title: T
        languages: [en, id]
        editions:
          public: {visibility: [public]}
          leadership: {visibility: [public, internal]}
        """,
        "programs/a.md": "---\ntitle: A\nsummary: S.\n---\n",
        "programs/b/index.md": "---\ntitle: B\nsummary: S.\n---\n",
        "programs/b/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "pages/about.md": "---\ntitle: About\n---\n",
        "programs/hidden.md": "---\ntitle: H\nsummary: S.\nvisibility: internal\n---\n",
        "programs/draft.md": "---\ntitle: D\nsummary: S.\ndraft: true\n---\n",
    ]

    private func resolve(_ target: String, from file: String = "programs/a.md") throws -> (
        href: String, complaints: [String]
    ) {
        let site = try SiteCase(Self.files)
        let context = try site.context(language: "en")
        let folder = file.hasPrefix("programs/") ? "programs/a" : "about"
        let resolver = LinkResolver(
            context: context, page: context.page(folder), file: site.path(file), log: site.log)
        let span = SourceSpan(SourceText(Array("[x](\(target))".utf8), file: site.path(file)), 0..<3)
        return (resolver.href(LinkReference(destination: target, isImage: false, span: span)), site.complaints)
    }

    @Test(
        "A path to a file becomes the address of its page",
        arguments: [
            ("b/index.md", "../b/index.html"), ("../pages/about.md", "../../about/index.html"),
            ("../pages/about.md#team", "../../about/index.html#team"), ("../index.md", "../../index.html"),
            ("b/plan.svg", "../b/plan.svg"), ("./a.md", "index.html"), ("a.id.md", "index.html"),
        ])
    func pages(target: String, href: String) throws {
        let result = try resolve(target)
        #expect(result.href == href)
        #expect(result.complaints.isEmpty)
    }

    @Test(
        "Addresses elsewhere and places on the page stay as they are",
        arguments: ["https://example.org/a.md", "mailto:a@example.org", "#results", "/rooted/a.md"])
    func elsewhere(target: String) throws {
        #expect(try resolve(target) == (target, []))
    }

    @Test("A link into nothing is an error that names the nearest page")
    func unknown() throws {
        let result = try resolve("../pages/abuot.md")
        #expect(result.href == "#")
        #expect(result.complaints == ["programs/a.md:1:1 link.unknown-file — did you mean about.md?"])
    }

    @Test("A link cannot leave the content folder")
    func outside() throws {
        #expect(try resolve("../../../etc/passwd.md").complaints.map { $0.contains("link.unknown-file") } == [true])
    }

    @Test("A page that the edition does not show can't be linked")
    func hidden() throws {
        #expect(try resolve("hidden.md").complaints.map { $0.contains("link.hidden-page") } == [true])
        #expect(try resolve("draft.md").complaints.map { $0.contains("link.unknown-file") } == [true])
    }
}
