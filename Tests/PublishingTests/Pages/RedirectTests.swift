import Testing

@testable import Publishing

@Suite("Old addresses")
struct RedirectTests {
    private func program(_ title: String, _ aliases: String) -> String {
        "---\ntitle: \(title)\nsummary: S.\naliases: [\(aliases)]\n---\n"
    }

    @Test("A page at the old address leads on without script, in each language")
    func redirect() throws {
        let files = try SiteCase(["programs/a.md": program("A", "/diklat/lama/, /old.html, dahulu, Nama Lama")]).build()
        let page = try #require(files["public/diklat/lama/index.html"])
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../programs/a/index.html\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://contoh.example/laporan/programs/a/\">"))
        #expect(page.contains("<a href=\"../../programs/a/index.html\">A</a>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!page.contains("<script"))
        #expect(files["public/en/diklat/lama/index.html"]?.contains("url=../../programs/a/index.html") == true)
        #expect(files["public/old.html"]?.contains("url=programs/a/index.html") == true)
        #expect(files["public/programs/dahulu/index.html"]?.contains("url=../a/index.html") == true)
        // A name that data files use is no address.
        #expect(files.keys.allSatisfy { !$0.contains("Nama") })
        #expect(files["public/sitemap.xml"]?.contains("lama") == false)
        #expect(files["public/changes/index.html"]?.contains("href=\"../diklat/lama/index.html\"") == true)
    }

    @Test(
        "An alias where a page stands is an error",
        arguments: ["/summary/", "/programs/b/", "/en/x/", "/about/", "/data/x.html", "/assets/x/", "b"])
    func taken(alias: String) throws {
        let site = try SiteCase([
            "programs/a.md": program("A", alias), "programs/b.md": program("B", ""),
            "pages/about.md": "---\ntitle: T\n---\n",
        ])
        _ = try site.context()
        #expect(
            site.complaints == [
                "programs/a.md:4:11 content.alias-taken — remove the alias, or give the other page another name"
            ])
    }

    @Test("Two programmes can't have the same alias")
    func duplicate() throws {
        let site = try SiteCase(["programs/a.md": program("A", "/x/"), "programs/b.md": program("B", "/x")])
        _ = try site.context()
        #expect(
            site.complaints == [
                "programs/b.md:4:11 content.duplicate-alias — remove it from one of them: an address leads to one page"
            ])
    }

    @Test(
        "What can't be a file of the site is refused",
        arguments: ["/../x/", "/a b/", "/page.php", "/", "/x?id=3", "/a.html/b/"])
    func invalid(alias: String) throws {
        let site = try SiteCase(["programs/a.md": program("A", "\"\(alias)\"")])
        _ = try site.context()
        #expect(site.complaints.count == 1)
        #expect(site.complaints.first?.hasPrefix("programs/a.md:4:11 front-matter.invalid-alias") == true)
    }
}
