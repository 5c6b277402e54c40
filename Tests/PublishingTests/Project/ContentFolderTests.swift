import Diagnostics
import Glibc
import Testing

@testable import Publishing

@Suite("What lies in the content folder")
struct ContentFolderTests {
    @Test(
        "and is not read is an error, as data behind a link would be missing unseen",
        arguments: ["b.md", "data.csv", "more"])
    func links(name: String) throws {
        let site = try SiteCase(["programs/a.md": "---\ntitle: A\nsummary: S\n---\nText.\n", "store/x": "x"])
        #expect(symlink(site.path("store"), site.path("programs/\(name)")) == 0)
        _ = try site.context()
        let complaint = site.complaints.first { $0.contains("content.skipped") }
        #expect(complaint?.hasPrefix("programs/\(name) ") == true)
        #expect(site.log.hasErrors)
    }

    @Test(
        "can't take an address that the site or its server needs",
        arguments: ["_redirects", "_headers", "search", "ASSETS", "data", "404.html", "brief", "en", "summary"])
    func reserved(address: String) throws {
        let site = try SiteCase([
            "programs/a.md": "---\ntitle: A\nsummary: S\naliases: [\"/\(address)\"]\n---\nText.\n"
        ])
        _ = try site.context()
        #expect(
            site.complaints.first?.hasPrefix("programs/a.md:4:11 content.alias-taken") == true, "\(site.complaints)")
    }

    @Test("can't be a page where a part of the site stands", arguments: ["search", "brief", "en"])
    func reservedPages(slug: String) throws {
        let site = try SiteCase(["pages/\(slug).md": "---\ntitle: A\n---\nText.\n"])
        _ = try site.context()
        #expect(
            site.complaints.first?.hasPrefix("pages/\(slug).md content.reserved-slug") == true, "\(site.complaints)")
    }
}
