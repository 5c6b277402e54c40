import Diagnostics
import Testing

@testable import Publishing

@Suite("A site's own looks")
struct ThemeTests {
    private static func isSheet(_ path: String) -> Bool {
        path.hasPrefix("public/assets/site.") && path.hasSuffix(".css")
    }

    private static let program = "---\ntitle: A\nsummary: S.\n---\n"

    private func site(_ settings: String, _ files: [String: String] = [:]) throws -> SiteCase {
        var files = files
        files["site.yml"] = SiteCase.settings + settings
        files["programs/a.md"] = Self.program
        return try SiteCase(files)
    }

    @Test("A template, a style sheet and words of the theme take the place of the usual ones, file by file")
    func override() throws {
        let files = try site(
            "",
            [
                "theme/templates/partials/footer.mustache": "<footer>{{words.total}} kaki</footer>\n",
                "theme/assets/site.css": "body { color: #000000; }\n",
                "theme/assets/theme.css": "p { color: #000000; }\n",
                "theme/assets/fonts/a.woff2": "x",
            ]
        ).build()
        let page = try #require(files["public/index.html"])
        #expect(page.contains(" kaki</footer>") && page.contains("class=\"site-header\""))
        let sheets = files.filter { Self.isSheet($0.key) }
        #expect(Array(sheets.values) == ["body { color: #000000; }\n"])
        #expect(page.contains("href=\"assets/theme."))
        #expect(files["public/assets/fonts/a.woff2"] == "x")
    }

    @Test("The name of a style sheet changes with what it holds, and pages name it")
    func fingerprint() throws {
        func sheet(_ text: String) throws -> (path: String, page: String) {
            let files = try site("", ["theme/assets/site.css": text]).build()
            let path = try #require(files.keys.first(where: Self.isSheet))
            return (path, try #require(files["public/index.html"]))
        }
        let (first, second, again) = try (sheet("a{}"), sheet("b{}"), sheet("a{}"))
        #expect(first.path != second.path)
        #expect(first.path == again.path)
        #expect(first.page.contains("href=\"\(first.path.dropFirst("public/".count))\""))
    }

    @Test("The accent is written behind the style sheet, with a shade for dark pages that can be read there")
    func accent() throws {
        let files = try site("accent: \"#7a1f4d\"\n").build()
        let sheet = try #require(files.first { Self.isSheet($0.key) }?.value)
        let rules = try #require(sheet.firstRange(of: "The accent of site.yml").map { sheet[$0.upperBound...] })
        #expect(rules.contains("--accent: #7a1f4d;"))
        let dark = try #require(rules.firstRange(of: "dark").map { rules[$0.upperBound...] })
        let text = try #require(dark.firstRange(of: "--accent: ").map { dark[$0.upperBound...].prefix(7) })
        let shade = try #require(Colour(text))
        let grounds = StyleSheetGrounds(sheet)
        #expect(grounds.dark.count == 2 && grounds.light.count == 2)
        #expect(shade.lowestContrast(with: grounds.dark) >= 4.5)
        #expect(shade != Colour("#7a1f4d"))
    }

    @Test("A colour that can't be read is an error that names its contrast and the nearest that would do")
    func contrast() throws {
        let site = try site("accent: {light: \"#ff9900\", dark: \"#222222\"}\n")
        _ = try site.context()
        let found = site.log.diagnostics.filter { $0.id == "site.contrast" }
        #expect(found.count == 2)
        // #ff9900 on #f3f4f1: luminances 0.4404 and 0.9011, so 0.9511 / 0.4904 = 1.939 by the formula of WCAG 2.2.
        #expect(found.first?.message == "the accent #ff9900 has a contrast of 1.93 on light pages; links need 4.5")
        let grounds = try [#require(Colour("#ffffff")), #require(Colour("#f3f4f1"))]
        let nearest = try #require(Colour("#ff9900")?.nearest(reaching: 4.5, with: grounds))
        #expect(found.first?.help == "use \(nearest.text), the nearest shade that would do")
        #expect((4.5..<4.6).contains(nearest.lowestContrast(with: grounds)))
    }

    @Test("What is no colour is refused", arguments: ["blue", "#12345", "#1234567", "#12345g", "#+12345"])
    func noColour(text: String) throws {
        let site = try site("accent: \"\(text)\"\n")
        _ = try site.context()
        #expect(site.complaints.map { $0.split(separator: " ")[1] } == ["site.unknown-value"])
    }

    @Test("The logo stands in the head of each page under a name of its own")
    func logo() throws {
        let files = try site("logo: lambang.svg\n", ["lambang.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"])
            .build()
        let path = try #require(files.keys.first { $0.hasPrefix("public/assets/logo.") })
        let name = path.dropFirst("public/".count)
        #expect(
            files["public/programs/a/index.html"]?.contains("<img class=\"site-logo\" src=\"../../\(name)\" alt=\"\">")
                == true)
    }

    @Test("Previews of a page show the logo, and its publisher bears it, where the site's address is known")
    func preview() throws {
        func site(_ settings: String) throws -> (home: String, page: String) {
            let texts = ["logo.png": PictureParts.dot, "logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"]
            let files = try SiteCase(
                texts.merging(["programs/a.md": Self.program, "site.yml": settings]) { first, _ in first }
            ).build()
            return try (#require(files["public/index.html"]), #require(files["public/programs/a/index.html"]))
        }
        let organisation = "organisation: {name: Kantor}\n"
        let address = "https://contoh.example/laporan/assets/logo."
        let picture = try site(SiteCase.settings + organisation + "logo: logo.png\n")
        #expect(picture.page.contains("<meta property=\"og:image\" content=\"\(address)"))
        #expect(picture.page.contains("<meta property=\"og:image:alt\" content=\"Kantor\">"))
        #expect(picture.home.contains("\"name\":\"Kantor\",\"logo\":\"\(address)"))
        let drawing = try site(SiteCase.settings + organisation + "logo: logo.svg\n")
        #expect(!drawing.page.contains("og:image") && drawing.home.contains("\"logo\":\"\(address)"))
        for settings in [
            "title: T\nlanguages: [id, en]\n\(organisation)logo: logo.png\n", SiteCase.settings + organisation,
        ] {
            let site = try site(settings)
            #expect(!site.page.contains("og:image") && !site.home.contains("\"logo\""))
        }
    }

    @Test("A logo that acts, is missing or is no picture is refused")
    func refusedLogo() throws {
        let active = try site("logo: l.svg\n", ["l.svg": "<svg onload=\"x()\"/>"])
        _ = try active.context()
        #expect(active.complaints.first?.hasPrefix("l.svg:1 content.active-picture") == true)
        for file in ["missing.svg", "programs/a.md"] {
            let site = try site("logo: \(file)\n")
            _ = try site.context()
            #expect(site.log.diagnostics.map(\.id) == ["site.missing-logo"])
        }
        let picture = try site("", ["theme/assets/x.svg": "<svg><script/></svg>"])
        _ = try picture.context()
        #expect(picture.log.diagnostics.map(\.id) == ["content.active-picture"])
    }

    @Test("A file that is neither template nor asset is told")
    func stray() throws {
        let site = try site("", ["theme/site.css": "a{}"])
        _ = try site.context()
        #expect(site.complaints == ["theme/site.css content.stray-file — move it to theme/templates/ or theme/assets/"])
    }

    @Test("The page for lost readers holds its style sheet, which its security policy names by its hash")
    func inlineStyle() throws {
        let page = try #require(try site("").build()["public/404.html"])
        #expect(page.contains("<style>") && !page.contains("rel=\"stylesheet\""))
        #expect(page.contains("style-src &#39;sha256-") || page.contains("style-src 'sha256-"))
        // printf '' | openssl dgst -sha256 -binary | base64
        #expect(InlineStyle("").source == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
        #expect(InlineStyle("a</style>b").text == "a<\\/style>b")
    }
}
