import Evaluation
import Testing
import Basics

@testable import Publishing

@Suite("Pages that explain the others")
struct ReferencePageTests {
    private static let program = ["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n"]

    @Test("The methodology has an anchor for every measure, level and grade that pages link to")
    func anchors() throws {
        let files = try SiteCase(Self.program).build()
        for path in ["public/methodology/index.html", "public/en/methodology/index.html"] {
            let page = try #require(files[path])
            for definition in MeasureRegistry.definitions {
                #expect(page.contains("id=\"\(PageContext.anchor(definition.id.name))\""))
            }
            for level in Level.allCases { #expect(page.contains("id=\"level-\(level.rawValue)\"")) }
            #expect(page.contains("id=\"evidence\"") && page.contains("id=\"privacy\""))
        }
    }

    @Test("A measure is defined in the words of the page's language")
    func definitions() throws {
        let files = try SiteCase(Self.program).build()
        let gain = try #require(MeasureRegistry.definition("learning.gain"))
        for (language, path) in [("id", "public/methodology/index.html"), ("en", "public/en/methodology/index.html")] {
            let page = try #require(files[path])
            let words = try TestWords.of(language)
            #expect(page.contains(words.meaning(of: gain.id)))
            #expect(page.contains("<dd>\(words.formula(of: gain.id))</dd>"))
            for further in gain.statistics {
                #expect(page.contains("<code>\(further.name)</code>: \(words.meaning(of: further, of: gain.id))"))
            }
            #expect(!page.contains("`"))
        }
    }

    @Test("A free page has its own address; one that is called like a part of the site introduces that part")
    func freePages() throws {
        var input = Self.program
        input["pages/about.md"] = "---\ntitle: Tentang\nsummary: Ringkas.\n---\nIsi halaman.\n"
        input["pages/methodology.md"] = "---\ntitle: Pengantar\n---\nKata pengantar.\n"
        let files = try SiteCase(input).build()
        #expect(files["public/about/index.html"]?.contains("Isi halaman.") == true)
        #expect(files["public/en/about/index.html"]?.contains("Isi halaman.") == true)
        #expect(files["public/methodology/index.html"]?.contains("Kata pengantar.") == true)
        #expect(files["public/index.html"]?.contains("Pengantar") == false)
    }

    @Test("The list of what is not translated has programmes, free pages, introductions and the home page")
    func untranslated() throws {
        let files = try SiteCase([
            "index.md": "---\ntitle: Beranda\n---\n", "programs/a.md": "---\ntitle: Program\nsummary: S.\n---\n",
            "pages/about.md": "---\ntitle: Tentang\n---\n", "pages/methodology.md": "---\ntitle: Pengantar\n---\n",
            "pages/contact.md": "---\ntitle: Kontak\n---\n", "pages/contact.en.md": "---\ntitle: Contact\n---\n",
        ]).build()
        let page = try #require(files["public/data-quality/index.html"])
        let start = try #require(page.firstRange(of: "id=\"translation\"").map { page[$0.upperBound...] })
        let list = try #require(start.firstRange(of: "</section>").map { start[..<$0.lowerBound] })
        for link in [
            "../programs/a/index.html\">Program", "../index.html\">Beranda", "../about/index.html\">Tentang",
            "../methodology/index.html\">Pengantar",
        ] {
            #expect(list.contains("<a href=\"\(link)</a>"), "\(link)")
        }
        #expect(!list.contains("Kontak"))
        let english = try #require(files["public/en/data-quality/index.html"])
        #expect(english.contains("These pages are shown in the default language"))
    }

    @Test("A page can't take the address of another part", arguments: ["programs", "en", "competency", "assets"])
    func reserved(slug: String) throws {
        let site = try SiteCase(["pages/\(slug).md": "---\ntitle: X\n---\n"])
        _ = try site.context()
        #expect(site.complaints == ["pages/\(slug).md content.reserved-slug — rename the file"])
    }

    @Test("The page for lost readers links from the root of the server and is not listed")
    func notFound() throws {
        let files = try SiteCase(Self.program).build()
        let page = try #require(files["public/404.html"])
        #expect(page.contains("<style>"))
        #expect(page.contains("href=\"/laporan/index.html\""))
        #expect(!page.contains("rel=\"canonical\""))
        #expect(files["public/sitemap.xml"]?.contains("404") == false)
        #expect(files["public/en/404.html"] == nil)
        let unknown = try SiteCase(["site.yml": "title: T\nlanguages: [id]\n"]).build()
        #expect(unknown["public/404.html"]?.contains("href=\"/index.html\"") == true)
    }

    @Test("Every row is used or set aside, with the reason in words")
    func dataQuality() throws {
        var input = Self.program
        input["evaluations/learning.csv"] =
            "program,participant,pre,post\n" + (1...12).map { "a,99\($0),\($0),\($0 + 1 + $0 % 3)\n" }.joined()
            + "b,9901,1,2\n"
        let files = try SiteCase(input).build()
        let page = try #require(files["public/data-quality/index.html"])
        #expect(page.contains("<td class=\"number\">13</td><td class=\"number\">12</td><td class=\"number\">1</td>"))
        #expect(page.contains("program tidak dikenal"))
        #expect(files["public/en/data-quality/index.html"]?.contains("unknown programme") == true)
        #expect(page.contains("id=\"file-evaluations-learning-csv\""))
    }

    @Test("A file about fewer people than may be shown does not tell how many rows it has")
    func smallFiles() throws {
        var input = Self.program
        input["evaluations/learning.csv"] =
            "program,participant,pre,post\n" + (1...7).map { "a,99\($0),\($0),\($0 + 1)\n" }.joined()
        input["evaluations/actions.csv"] = "program,finding,action,status\na,x,y,done\n"
        let files = try SiteCase(input).build()
        let page = try #require(files["public/data-quality/index.html"])
        #expect(page.contains("<td class=\"number\">[c]</td><td class=\"number\">[c]</td>"))
        #expect(!page.contains("<td class=\"number\">7</td>") && !page.contains("<td class=\"number\">8</td>"))
        // Decisions are not people.
        #expect(page.contains("<td class=\"number\">1</td>"))
        #expect(files["public/build.json"]?.contains("\"rows\": 7") == false)
        #expect(files["public/build.json"]?.contains("\"rows\": null") == true)
    }
}
