import Testing

@testable import Publishing

@Suite("Old addresses")
struct RedirectTests {
    private func program(_ title: String, _ aliases: String) -> String {
        "---\ntitle: \(title)\nsummary: S.\naliases: [\(aliases)]\n---\n"
    }

    @Test("A page at the old address says where the programme is now and stays there, in each language")
    func redirect() throws {
        let files = try SiteCase(["programs/a.md": program("A", "/diklat/lama/, /old.html, dahulu, Nama Lama")]).build()
        let page = try #require(files["public/diklat/lama/index.html"])
        #expect(files.values.allSatisfy { !$0.contains("http-equiv=\"refresh\"") })
        // Not the programme's address: engines that are told not to list a page are not to be told that it is another one.
        #expect(page.contains("<link rel=\"canonical\" href=\"https://contoh.example/laporan/diklat/lama/\">"))
        #expect(page.contains("<a href=\"../../programs/a/index.html\">A</a>"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(files["public/en/diklat/lama/index.html"]?.contains("href=\"../../programs/a/index.html\"") == true)
        #expect(files["public/old.html"]?.contains("<a href=\"programs/a/index.html\">A</a>") == true)
        #expect(files["public/programs/dahulu/index.html"]?.contains("<a href=\"../a/index.html\">A</a>") == true)
        // A name that data files use is no address.
        #expect(files.keys.allSatisfy { !$0.contains("Nama") })
        #expect(files["public/sitemap.xml"]?.contains("lama") == false)
        #expect(files["public/changes/index.html"]?.contains("href=\"../diklat/lama/index.html\"") == true)
    }

    @Test("Old and new addresses stand in a file for servers, with the folder that the site lies in")
    func serverFile() throws {
        let files = try SiteCase(["programs/a.md": program("A", "/diklat/lama/, /old.html")]).build()
        #expect(
            files["public/_redirects"] == """
                /laporan/diklat/lama/ /laporan/programs/a/ 301
                /laporan/old.html /laporan/programs/a/ 301
                /laporan/en/diklat/lama/ /laporan/en/programs/a/ 301
                /laporan/en/old.html /laporan/en/programs/a/ 301

                """)
        #expect(try SiteCase(["programs/a.md": program("A", "lain")]).build()["public/_redirects"] != nil)
        #expect(try SiteCase(["programs/a.md": program("A", "Nama Lain")]).build()["public/_redirects"] == nil)
    }

    @Test(
        "An alias where a page stands is an error",
        arguments: [
            "/summary/", "/programs/b/", "/en/x/", "/about/", "/data/x.html", "/assets/x/", "/status/open/", "/page/2/",
            "b",
        ])
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
                "programs/b.md:4:11 content.duplicate-alias — remove one of them: an address leads to one page, and many "
                    + "disks do not tell capitals from small letters"
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
