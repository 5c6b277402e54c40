import FileSystem
import Testing

@testable import Publishing

@Suite("The search index of an edition")
struct SearchIndexTests {
    private static let program = """
        ---
        title: Surat Résmi
        summary: Menulis surat.
        status: open
        hours: 12
        city: Medan
        methods: [workshop]
        sessions: [{id: "1", start: 2025-03-03}]
        ---

        Warga **paham** isinya: `{metric} learning.gain`.

        ```{claim}
        learning.gain > 1: rahasiaklaim
        ```

        """
    private static let hidden = """
        ---
        title: Bedah Anggaran
        summary: Untuk pimpinan.
        visibility: internal
        city: Tarutung
        ---

        """
    private static let settings = """
        title: Tolok
        languages: [id, en]
        taxonomies: {city: null, method: null}
        editions:
          public: {visibility: [public], sections: [catalogue, programs]}
          leadership: {visibility: [public, internal], sections: [catalogue, programs]}

        """

    private func site(_ more: [String: String] = [:]) throws -> [String: String] {
        let files = [
            "site.yml": Self.settings, "programs/surat.md": Self.program, "programs/anggaran.md": Self.hidden,
        ]
        return try SiteCase(files.merging(more) { $1 }).build()
    }

    /// The text of the index in one language of an edition, by the names of its files without their hashes.
    private func index(_ edition: String, _ language: String, in site: [String: String]) -> [String: String] {
        let folder = "\(edition)/search/\(language)/"
        return Dictionary(
            uniqueKeysWithValues: site.filter { $0.key.hasPrefix(folder) }.map {
                (String($0.key.dropFirst(folder.count).prefix { $0 != "." }), $0.value)
            })
    }

    @Test("Titles, texts and facets are in it, computed parts are not")
    func content() throws {
        let index = index("public", "id", in: try site())
        #expect(Set(index.keys) == ["index", "title-0", "text-0", "cards-0"])
        #expect(index["title-0"] == "tolokSearch(\"title-0\",\"resmi:Af surat:Af\");\n")
        #expect(index["text-0"] == "tolokSearch(\"text-0\",\"isinya:Af menulis:Af paham:Af surat:Af warga:Af\");\n")
        let root = try #require(index["index"])
        for facet in [
            #"{"id":"city","terms":[["Medan","Medan","Af"]]}"#,
            #"{"id":"method","terms":[["workshop","Lokakarya","Af"]]}"#,
            #"{"id":"status","terms":[["open","Pendaftaran dibuka","Af"]]}"#, #"["9-20","9–20 JP","Af"]"#,
            #"{"id":"year","terms":[["2025","2025","Af"]]}"#,
        ] {
            #expect(root.contains(facet), "\(facet)")
        }
        #expect(root.contains(#""documents":1,"#))
    }

    @Test("Each name bears the hash of its file, and the first file names all others")
    func names() throws {
        let site = try site()
        let folder = "public/search/en/"
        let root = try #require(site.first { $0.key.hasPrefix(folder + "index.") }).value
        for (path, text) in site where path.hasPrefix(folder) {
            let hash = SHA256.hexadecimal(of: Array(text.utf8)).prefix(6)
            #expect(path.hasSuffix(".\(hash).js"))
            #expect(path.hasPrefix(folder + "index.") || root.contains("\"\(hash)\""))
        }
        let page = try #require(site["public/en/index.html"])
        let address = try #require(site.keys.first { $0.hasPrefix(folder + "index.") }).dropFirst("public/".count)
        #expect(page.contains("data-index=\"../\(address)\""))
    }

    @Test("An edition's index tells nothing of what others show")
    func editions() throws {
        let site = try site()
        let told = { (edition: String, word: String) in
            index(edition, "id", in: site).values.contains { $0.lowercased().contains(word) }
        }
        for word in ["anggaran", "pimpinan", "tarutung"] {
            #expect(told("leadership", word))
            #expect(!told("public", word))
        }
        // Nor does it depend on them.
        let without = try self.site([
            "programs/anggaran.md": Self.hidden.replacing("title: Bedah", with: "title: Aneka")
        ])
        #expect(index("public", "id", in: site) == index("public", "id", in: without))
    }

    @Test("A card is the one that the catalogue shows")
    func cards() throws {
        let site = try site()
        let page = try #require(site["public/index.html"])
        let start = try #require(page.firstRange(of: "<article"))
        let end = try #require(page.firstRange(of: "</article>"))
        let card = page[start.lowerBound..<end.upperBound].replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        #expect(index("public", "id", in: site)["cards-0"]?.contains(card) == true)
    }

    @Test("Programmes are numbered by title, whatever its case and accents")
    func order() throws {
        let titles = ["zeta", "Écho", "delta", "Alfa"]
        let programs = titles.enumerated().map { number, _ in
            Program(slug: "p\(number)", file: "programs/p\(number).md")
        }
        let ordered = TitleOrder(programs) { titles[Int($0.slug.dropFirst()) ?? 0] }.programs
        #expect(ordered.map(\.slug) == ["p3", "p2", "p1", "p0"])
    }

    @Test("A value of a facet has a page, for those who have no script")
    func pages() throws {
        let site = try site()
        let page = try #require(site["public/index.html"])
        for path in ["city/medan", "status/open", "hours/9-20", "year/2025", "evidence/0"] {
            #expect(page.contains("href=\"\(path)/index.html\""), "\(path)")
            #expect(site["public/\(path)/index.html"]?.contains("Surat Résmi") == true, "\(path)")
        }
    }
}
