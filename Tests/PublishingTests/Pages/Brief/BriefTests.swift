import Evaluation
import Rendering
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

    @Test("It is one file that needs nothing beside it: no script, no request, and no link that leaves it")
    func selfContained() throws {
        let files = try SiteCase(Self.files).build()
        for path in ["inner/brief.html", "inner/en/brief.html", "inner/brief/city/medan.html"] {
            let page = try #require(files[path], "\(path)")
            #expect(page.contains("<style>") && page.contains("</svg>"))
            for forbidden in ["<script", "src=", "rel=\"stylesheet\"", "@import", "url("] {
                #expect(!page.contains(forbidden), "\(path): \(forbidden)")
            }
            let targets = page.split(separator: "<a ").dropFirst().map { $0.prefix { $0 != ">" } }
            #expect(!targets.isEmpty)
            for target in targets {
                let place = try #require(target.firstRange(of: "href=\"#").map { target[$0.upperBound...] })
                #expect(page.contains("id=\"\(place)"), "\(path): \(target)")
            }
        }
        #expect(files.keys.allSatisfy { !$0.hasPrefix("public/brief") && !$0.contains("assets/brief") })
    }

    @Test("Its charts are light like itself, whatever the reader's system is")
    func light() throws {
        let page = try #require(try SiteCase(Self.files).build()["inner/brief.html"])
        #expect(page.contains("<html lang=\"id\" data-scheme=\"light\">"))
        let dark = page.split(separator: "(prefers-color-scheme: dark)").dropFirst()
        #expect(dark.count == 1)
        for rules in dark {
            let selector = rules.drop { $0 != ":" }.prefix { $0 != "{" }
            #expect(selector == ":root:not([data-scheme=\"light\"]) ")
        }
    }

    @Test("The chart of results counts by what the site demands, else by the whole target", arguments: [true, false])
    func results(isGated: Bool) throws {
        var files = Self.files
        if isGated {
            files["site.yml"] = Self.settings.replacing("50}}", with: "50}, results.achievement: {at_least: 0.6}}")
        }
        files["evaluations/results.csv"] = """
            program,indicator,period,actual,baseline,target
            a,Waktu,2025,80,0,100
            b,Waktu,2025,50,0,100

            """
        let page = try #require(try SiteCase(files).build()["inner/en/brief.html"])
        #expect(
            page.contains(
                isGated
                    ? "1 of 2 programmes came 60.0% or more of the way to their targets"
                    : "Targets reached in full in 0 of 2 programmes"))
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

    @Test("A finding leads to the chart or table that shows its figure")
    func figures() throws {
        let files = try SiteCase(Self.files).build()
        let page = try #require(files["inner/en/brief.html"])
        #expect(page.contains("<a href=\"#level-learning\">2</a> of 2"))
        #expect(page.contains("<figure id=\"level-learning\">"))
        #expect(page.contains("<a href=\"#watch\">2</a>"))
    }

    @Test("Where the brief does not show what a finding speaks of, its words stand without a link")
    func unlinked() throws {
        let context = try SiteCase(Self.files).context()
        let page = PageAddress(file: "brief.html")
        let sentences = Sentences(context: context, page: page)
        func turned(_ measure: MeasureID, money: Bool = false) -> String {
            BriefLinks(context: context, page: page, levels: [.learning], showsMoney: money)
                .turned(sentences.defined("7", measure)).string
        }
        #expect(turned("learning.gain") == "<a href=\"#level-learning\">7</a>")
        #expect(turned("reaction.nps") == "7")
        #expect(turned("finance.cost") == "7")
        #expect(turned("finance.cost", money: true) == "<a href=\"#money\">7</a>")
        let links = BriefLinks(context: context, page: page, levels: [], showsMoney: false)
        let program = try #require(context.programs.first)
        #expect(links.turned(sentences.list([program])).string == "Alfa")
        #expect(links.turned(HTML(trusted: "a <b>&lt;</b> c")).string == "a <b>&lt;</b> c")
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
