import Testing

@testable import Evaluation
@testable import Publishing

@Suite("What all programmes show, broken down")
struct BreakdownTests {
    /// Three competencies: of programmes large enough, of one of four people only, and of one that is yet to begin.
    private static let files: [String: String] = {
        var files = ["site.yml": SiteCase.settings + "taxonomies: {competency: }\n"]
        var rows = "program,participant,status,date\n"
        for name in ["a", "b"] {
            files["programs/\(name).md"] =
                "---\ntitle: \(name)\nsummary: S.\nstatus: completed\ncompetencies: [Arsip \(name)]\n---\n"
            for person in 1...30 { rows += "\(name),\(name)\(person),completed,2024-05-01\n" }
        }
        files["programs/small.md"] =
            "---\ntitle: K\nsummary: S.\nstatus: completed\ncompetencies: [Kecil]\n---\n"
        for person in 1...4 { rows += "small,s\(person),completed,2024-05-01\n" }
        files["programs/planned.md"] =
            "---\ntitle: R\nsummary: S.\nstatus: planned\ncompetencies: [Rencana]\n---\n"
        files["evaluations/participation.csv"] = rows
        files["evaluations/actions.csv"] =
            "program,finding,action,status,date\na,f,x,done,2024-06-01\nsmall,f,y,planned,2024-06-01\n"
        return files
    }()

    @Test("A competency without a figure says why: withheld, not yet due, and not that nothing was measured")
    func reasons() throws {
        let page = try #require(try SiteCase(Self.files).build()["public/competency/index.html"])
        func row(_ name: String) throws -> Substring {
            let start = try #require(page.firstRange(of: ">\(name)</a>\n</th>"))
            let rest = page[start.upperBound...]
            return try rest[..<#require(rest.firstRange(of: "</tr>")).lowerBound]
        }
        #expect(try row("Arsip a").contains(">30\n</td>"))
        #expect(try row("Kecil").contains("dirahasiakan") && !row("Kecil").contains("tidak diukur"))
        #expect(try row("Rencana").contains("belum waktunya") && !row("Rencana").contains("tidak diukur"))
    }

    @Test("The findings of the summary stand under what they speak of")
    func findings() throws {
        let page = try #require(try SiteCase(Self.files).build()["public/summary/index.html"])
        let start = try #require(page.firstRange(of: "<h3>Siapa yang ikut</h3>"))
        let rest = page[start.upperBound...]
        let group = rest[..<(try #require(rest.firstRange(of: "</ul>")).lowerBound)]
        #expect(group.contains("60 orang") || group.contains(">60"))
        #expect(!page.contains("<h3>Berapa biayanya</h3>"))
        #expect(page.contains("Situs ini tidak menetapkan ambang."))
    }

    @Test("Decisions about a programme of too few people are counted like those that are listed")
    func decisions() throws {
        let page = try #require(try SiteCase(Self.files).build()["public/summary/index.html"])
        #expect(page.contains("1 dari 2 tindak lanjut sudah selesai"))
        let start = try #require(page.firstRange(of: "Tindak lanjut yang selesai</a></dt>"))
        let figure = page[start.upperBound...].prefix(200)
        #expect(figure.contains("50,0") && figure.contains("n\u{A0}=\u{A0}2"))
    }
}
