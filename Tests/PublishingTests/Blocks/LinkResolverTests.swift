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
        base_url: https://city.example/lap/oran/
        editions:
          public: {visibility: [public]}
          leadership: {visibility: [public, internal]}
        """,
        "programs/a.md": "---\ntitle: A\nsummary: S.\n---\n",
        "programs/b/index.md": "---\ntitle: B\nsummary: S.\ncity: Medan\naliases: [/old/b/]\n---\n",
        "programs/b/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "pages/about.md": "---\ntitle: About\n---\n## Team\n",
        "programs/b/foto kelas.png": PictureParts.dot, "programs/b/F\u{F6}to.png": PictureParts.dot,
        "programs/b/100%.png": PictureParts.dot,
        "programs/b/a#b.png": PictureParts.dot, "static/LICENSE": "Free.\n",
        "pages/soon.md": "---\ntitle: Soon\ndraft: true\n---\n",
        "programs/early.md": "---\ntitle: E\nsummary: S.\npublish_date: 2026-01-01\n---\n",
        "programs/late.md": "---\ntitle: L\nsummary: S.\nexpiry_date: 2025-01-01\n---\n",
        "programs/hidden.md": "---\ntitle: H\nsummary: S.\nvisibility: internal\n---\n",
        "programs/draft.md": "---\ntitle: D\nsummary: S.\ndraft: true\n---\n",
    ]

    private func resolve(_ target: String, from file: String = "programs/a.md") throws -> (
        href: String?, complaints: [String]
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
        arguments: ["https://example.org/a.md", "mailto:a@example.org", "#results", "//example.org/x", "tel:+62-61-1"])
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

    @Test(
        "An address of the site counts from its top, whatever stands before it on the server",
        arguments: [
            ("/about/", "../../about/index.html"), ("/about", "../../about/index.html"),
            ("/lap/oran/about/#team", "../../about/index.html#team"), ("/", "../../index.html"),
            ("/summary/?year=1", "../../summary/index.html?year=1"),
            ("/id/programs/b/", "../../id/programs/b/index.html"),
            ("/en/methodology/index.html", "../../methodology/index.html"), ("/old/b/", "../b/index.html"),
            ("/data/metrics.csv", "../../data/metrics.csv"), ("summary", "../../summary/index.html"),
            ("../methodology/#learning-gain", "../../methodology/index.html#learning-gain"),
            ("data/metrics.csv", "../../data/metrics.csv"), ("/city/medan/", "../../city/medan/index.html"),
            ("/programs/b/plan.svg", "../b/plan.svg"), ("/LICENSE", "../../LICENSE"),
        ])
    func addresses(target: String, href: String) throws {
        let result = try resolve(target)
        #expect(result.href == href)
        #expect(result.complaints.isEmpty)
    }

    @Test(
        "An address where nothing stands is an error",
        arguments: ["/no-such-page/", "/programs/", "/city/bandung/", "/data/nothing.csv", "/programs/hidden/"])
    func nowhere(target: String) throws {
        #expect(try resolve(target).complaints.map { $0.contains("link.unknown-file") } == [true])
    }

    @Test(
        "The name of a file may be written as in an address, and is one in the page",
        arguments: [
            ("b/foto%20kelas.png", "../b/foto%20kelas.png"), ("b/foto kelas.png", "../b/foto%20kelas.png"),
            ("b/F%C3%B6to.png", "../b/F%C3%B6to.png"), ("b/Fo\u{308}to.png", "../b/F%C3%B6to.png"),
            ("b/100%25.png", "../b/100%25.png"), ("b/a%23b.png", "../b/a%23b.png"), ("b/100%.png", "../b/100%25.png"),
        ])
    func encoded(target: String, href: String) throws {
        let result = try resolve(target)
        #expect(result.href == href)
        #expect(result.complaints.isEmpty)
    }

    @Test("A name in other capitals is no name of the file, and the message knows which was meant")
    func capitals() throws {
        #expect(
            try resolve("b/PLAN.svg").complaints == ["programs/a.md:1:1 link.unknown-file — did you mean plan.svg?"])
        #expect(
            try resolve("office@example.org").complaints
                == ["programs/a.md:1:1 link.unknown-file — write mailto:office@example.org"])
    }

    @Test("A page for other readers can't be linked; one that is not there yet, or no longer, leaves its text")
    func hidden() throws {
        #expect(try resolve("hidden.md").complaints.map { $0.contains("link.hidden-page") } == [true])
        for target in ["draft.md", "early.md", "late.md", "../pages/soon.md"] {
            let result = try resolve(target)
            #expect(result.href == nil, "\(target)")
            #expect(result.complaints == ["programs/a.md:1:1 link.later-page — its text stands without a link"])
        }
    }

    @Test(
        "An address that no browser understands is an error",
        arguments: [
            ("htp://example.org", "did you mean \"http:\"?"),
            ("https:/example.org", "write it as https://example.org/page"),
            ("http://", "write it as https://example.org/page"), ("C:\\plan.docx", "write https://…"),
        ])
    func schemes(target: String, help: String) throws {
        let result = try resolve(target)
        #expect(result.href == nil)
        #expect(result.complaints.count == 1)
        #expect(result.complaints[0].hasPrefix("programs/a.md:1:1 link.unknown-scheme — \(help)"))
    }

    @Test("A picture from another site is an error, unless site.yml allows it and then the pages' policy does")
    func foreign() throws {
        var files = ["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n![x](https://example.org/a/b.png)\n"]
        #expect(try SiteCase(files).checked().map { $0.contains("link.foreign-picture") } == [true])
        files["site.yml"] = SiteCase.settings + "allow: [img: https://example.org/a, frame: https://film.example]\n"
        let page = try #require(try SiteCase(files).build()["public/programs/a/index.html"])
        #expect(page.contains("img-src 'self' data: https://example.org/a; frame-src 'self' https://film.example;"))
        #expect(page.contains("<img src=\"https://example.org/a/b.png\""))
        files["site.yml"] = SiteCase.settings + "allow: [img: https://example.or]\n"
        #expect(try SiteCase(files).checked().map { $0.contains("link.foreign-picture") } == [true])
    }
}

/// Links to places on other pages.
@Suite("Links to headings")
struct HeadingLinkTests {
    private static let files = [
        "site.yml": "title: T\nlanguages: [en, id]\n",
        "pages/about.md": "---\ntitle: About\n---\n## Staff\n\n## Data {#data}\n\n## Results\n",
        "pages/about.id.md": "---\ntitle: Tentang\n---\n## Pegawai\n\n## Data {#data}\n\n## Hasil\n",
    ]

    private func site(_ link: String) throws -> (pages: [String: String], complaints: [String]) {
        var files = Self.files
        files["programs/a.md"] = "---\ntitle: A\nsummary: S.\n---\n[x](\(link))\n"
        let site = try SiteCase(files)
        return (try site.build(), site.complaints)
    }

    @Test("lead to the heading of that name, in a translation to the one at its place")
    func translated() throws {
        let (pages, complaints) = try site("../pages/about.md#staff")
        #expect(complaints == [])
        #expect(pages["public/programs/a/index.html"]?.contains("about/index.html#staff\"") == true)
        #expect(pages["public/id/programs/a/index.html"]?.contains("about/index.html#pegawai\"") == true)
        #expect(
            try site("../pages/about.md#data").pages["public/programs/a/index.html"]?.contains("#text-data\"") == true)
    }

    @Test("are told where there is no such heading, and may name parts that pages have of their own")
    func unknown() throws {
        #expect(
            try site("../pages/about.md#stuff").complaints
                == ["programs/a.md:5:1 link.unknown-heading — did you mean #staff?"])
        #expect(try site("a.md#sessions").complaints == [])
        #expect(try site("#evidence").complaints == [])
    }

    /// Every id that a page of the demonstration has of its own must be out of an author's reach.
    @Test("never share an id with the page itself, whatever headings are called")
    func collisions() throws {
        let words = [
            "Sessions", "Results", "Data", "Evidence", "Main", "Learning gain", "Level reaction", "By unit", "Chart 1",
        ]
        let text = (words + ["fn1", "fnref1"]).map { "## \($0)\n\n" }.joined() + "[a](#learning-gain)[^1]\n\n[^1]: N\n"
        let site = try SiteCase([
            "programs/a.md": "---\ntitle: A\nsummary: S.\nsessions: [{id: x}]\n---\n\(text)",
            "pages/methodology.md": "---\ntitle: M\n---\n\(text)", "index.md": "---\ntitle: M\n---\n\(text)",
        ])
        for (path, page) in try site.build() where path.hasSuffix(".html") {
            let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count, "\(path): \(ids.filter { id in ids.count { $0 == id } > 1 })")
        }
    }
}
