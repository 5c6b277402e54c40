import Testing

@testable import Publishing

@Suite("The leadership brief")
struct BriefTests {
    private static let settings = """
        title: T
        languages: [id, en]
        base_url: https://a.example/
        privacy: {minimum_group: 5}
        editions:
          public: {visibility: [public], sections: [programs, summary]}
          inner: {visibility: [public, internal], sections: [programs, summary, methodology, finance, brief]}
        gates: {learning.gain: {at_least: 50}}
        taxonomies: {city: , method: }

        """

    private static let files: [String: String] = [
        "site.yml": settings,
        "programs/a.md": "---\ntitle: Alfa\nsummary: S.\ncity: Medan\n---\n",
        "programs/b.md": "---\ntitle: Beta\nsummary: S.\ncity: Binjai\n---\n",
        "evaluations/learning.csv": "program,participant,pre,post,date\n"
            + (1...12).map { "a,9\($0),\(40 + $0),\(55 + $0 + $0 % 3),2025-05-01\n" }.joined()
            + (1...12).map { "b,8\($0),\(40 + $0),\(45 + $0 + $0 % 3),2025-05-01\n" }.joined(),
        "evaluations/actions.csv":
            "program,finding,action,status,date,owner,due\na,f,Ulangi,planned,2025-04-01,Kepala,2025-04-20\n",
    ]

    @Test("It is one file that needs nothing beside it: no link, no script, no request")
    func selfContained() throws {
        let files = try SiteCase(Self.files).build()
        for path in ["inner/brief.html", "inner/en/brief.html", "inner/brief/city/medan.html"] {
            let page = try #require(files[path], "\(path)")
            #expect(page.contains("<style>") && page.contains("</svg>"))
            for forbidden in ["<script", "<a ", "src=", "rel=\"stylesheet\"", "@import", "url("] {
                #expect(!page.contains(forbidden), "\(path): \(forbidden)")
            }
        }
        #expect(files.keys.allSatisfy { !$0.hasPrefix("public/brief") && !$0.contains("assets/brief") })
    }

    @Test("It says what was found, what falls short, and which decisions are asked for")
    func content() throws {
        let files = try SiteCase(Self.files).build()
        let page = try #require(files["inner/en/brief.html"])
        #expect(page.contains("<th scope=\"row\">Alfa</th>") && page.contains("<th scope=\"row\">Beta</th>"))
        #expect(page.contains("Beta: decide what is to be done."))
        #expect(page.contains("Alfa: “Ulangi” was due on 20 April 2025 (responsible: Kepala)."))
        let medan = try #require(files["inner/en/brief/city/medan.html"])
        #expect(medan.contains("Alfa") && !medan.contains("Beta"))
    }

    @Test("The summary leads to each of them")
    func links() throws {
        let files = try SiteCase(Self.files).build()
        let page = try #require(files["inner/summary/index.html"])
        for name in ["../brief.html", "../brief/city/medan.html", "../brief/city/binjai.html"] {
            #expect(page.contains("href=\"\(name)\""))
        }
        #expect(files["public/summary/index.html"]?.contains("brief") == false)
    }
}
