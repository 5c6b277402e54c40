import Basics
import Diagnostics
import Evaluation
import Testing
import YAML

@testable import Publishing

@Suite("Data files")
struct DataFilesTests {
    private static let site = """
        title: {id: Tolok Ukur, en: Yardstick}
        languages: [id, en]
        base_url: https://contoh.example/laporan
        editions:
          public: {visibility: [public]}
          leadership:
            visibility: [public, internal]
            sections: [catalogue, programs, methodology, data, data-quality, finance]
        """

    /// Two programmes, one of them internal; twelve people each, with tests and costs.
    private static var files: [String: String] {
        var learning = "program,participant,pre,post\n"
        for person in 1...12 {
            learning += "a,9900\(person),\(50 + person),\(60 + 2 * person)\n"
            learning += "secret,9900\(person),\(48 + person % 5),\(50 + person)\n"
        }
        return [
            "site.yml": site, "evaluations/learning.csv": learning,
            "evaluations/finance.csv": "program,kind,amount\na,cost,1250000\nsecret,cost,777\n",
            "programs/a.md": "---\ntitle: Satu\nsummary: S.\nhours: 40\n---\n",
            "programs/a.en.md": "---\ntitle: One\nsummary: T.\n---\n",
            "programs/secret.md": "---\ntitle: Rahasia\nsummary: S.\nvisibility: internal\n---\n",
        ]
    }

    private static func rows(_ text: String?) -> [[String]] {
        (text ?? "").split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test("The columns are those of the contract")
    func columns() throws {
        let files = try SiteCase(Self.files).build()
        let header =
            "program,group,member,level,measure,statistic,value,low,high,n,status,standard_error,degrees_of_freedom"
        #expect(files["public/data/metrics.csv"]?.hasPrefix(header + "\r\n") == true)
        #expect(files["public/data/a.csv"]?.hasPrefix(header + "\r\n") == true)
    }

    @Test("A programme's file has the rows of the whole that are about it")
    func programFile() throws {
        let files = try SiteCase(Self.files).build()
        let all = Self.rows(files["leadership/data/metrics.csv"])
        let own = Self.rows(files["leadership/data/a.csv"])
        #expect(own.count > 10)
        #expect(Array(own.dropFirst()) == all.filter { $0[0] == "a" })
    }

    @Test("Money is absent from editions that do not show it, and there in those that do")
    func finance() throws {
        let files = try SiteCase(Self.files).build()
        let levels = Set(Self.rows(files["public/data/metrics.csv"]).map { $0[3] })
        #expect(levels.contains("learning") && !levels.contains("finance"))
        for (path, text) in files where path.hasPrefix("public/data/") && !path.hasSuffix(".html") {
            #expect(!text.contains("finance"), "\(path)")
            #expect(!text.contains("1250000"), "\(path)")
        }
        let cost = Self.rows(files["leadership/data/metrics.csv"]).first { $0[0] == "a" && $0[4] == "finance.cost" }
        #expect(cost?[6] == "1250000")
    }

    @Test("An edition holds no trace of programmes that it does not show, or of drafts")
    func hiddenPrograms() throws {
        var input = Self.files
        input["programs/draft/index.md"] = "---\ntitle: D\nsummary: S.\ndraft: true\n---\n"
        input["programs/draft/plan.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
        let files = try SiteCase(input).build()
        for (path, text) in files where path.hasPrefix("public/") {
            #expect(!path.contains("secret") && !path.contains("draft"))
            #expect(!text.contains("secret") && !text.contains("Rahasia") && !text.contains("draft/"), "\(path)")
        }
        #expect(files["leadership/data/secret.csv"] != nil)
        #expect(files["leadership/build.json"]?.contains("programs/secret.md") == true)
    }

    @Test("programs.json says what the pages say, in every language, with the figures of the CSV file")
    func programs() throws {
        let files = try SiteCase(Self.files).build()
        let programs = try #require(Self.json(files["public/data/programs.json"]))
        let program = try #require(programs.items.first)
        #expect(programs.items.count == 1)
        #expect(program["slug"]?.text == "a")
        #expect(program["title"]?["id"]?.text == "Satu")
        #expect(program["title"]?["en"]?.text == "One")
        #expect(program["page"]?["en"]?.text == "https://contoh.example/laporan/en/programs/a/")
        let gain = program["figures"]?.items.first {
            $0["measure"]?.text == "learning.gain" && $0["statistic"]?.text == "value"
        }
        let row = Self.rows(files["public/data/a.csv"]).first {
            $0[1] == "all" && $0[4] == "learning.gain" && $0[5] == "value"
        }
        #expect(
            try #require(row)[6...10] == ["value", "low", "high", "n", "status"].map { gain?[$0]?.text ?? "?" }[...])
        #expect(gain?["value"]?.text == "16.5")
    }

    @Test("datapackage.json describes each file and each of its columns in order")
    func package() throws {
        let files = try SiteCase(Self.files).build()
        let package = try #require(Self.json(files["public/data/datapackage.json"]))
        let resources = try #require(package["resources"]?.items)
        #expect(
            resources.compactMap { $0["path"]?.text } == ["metrics.csv", "comparisons.csv", "programs.json", "a.csv"])
        for resource in resources {
            let path = try #require(resource["path"]?.text)
            let text = try #require(files["public/data/\(path)"])
            #expect(resource["bytes"]?.text == (path.hasSuffix(".csv") ? String(text.utf8.count) : nil))
            let fields = try #require(resource["schema"]?["fields"]?.items).compactMap { $0["name"]?.text }
            let names = path.hasSuffix(".csv") ? Self.rows(text)[0] : Self.json(text)?.items.first?.keys
            #expect(fields == names)
        }
    }

    @Test("An edition without data has no files, and no links to them")
    func noData() throws {
        var input = Self.files
        input["programs/a.en.md"] = nil
        input["site.yml"] =
            "title: T\nlanguages: [id]\neditions:\n  public: {sections: [catalogue, programs, methodology]}\n"
        let files = try SiteCase(input).build()
        #expect(!files.keys.contains { $0.hasPrefix("public/data/") })
        #expect(files["public/programs/a/index.html"]?.contains("/data/") == false)
    }

    /// JSON is YAML, so the project's own reader serves to read it.
    private static func json(_ text: String?) -> YAMLNode? {
        text.flatMap { YAMLDocument.parse(Array($0.utf8), file: "f.json", log: DiagnosticLog()) }
    }
}

extension YAMLNode {
    fileprivate subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    fileprivate var items: [YAMLNode] {
        guard case .sequence(let items) = content else { return [] }
        return items
    }

    fileprivate var keys: [String] {
        guard case .mapping(let pairs) = content else { return [] }
        return pairs.map(\.key)
    }
}
