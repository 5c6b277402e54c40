import Foundation
import Testing

@Suite("tolok build --edition")
struct EditionTests {
    /// The small site with a second edition, for which one of the programmes is.
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.replace(
            "    sections: [catalogue, programs, summary, data]\n",
            with: """
                    sections: [catalogue, programs, summary, data, data-quality, changes]
                  leadership:
                    visibility: [public, internal]
                    sections: [catalogue, programs, summary, data, data-quality, finance, brief]

                """, in: "content/site.yml")
        try workspace.replace(
            "status: planned", with: "status: planned\nvisibility: internal", in: "content/programs/next-steps.md")
        return workspace
    }

    @Test("Builds one edition, byte for byte as it is among all of them, and the output holds no other")
    func one() throws {
        let workspace = try workspace()
        try #require(try workspace.tolok("build").exitCode == 0)
        let all = try workspace.files()
        #expect(Set(all.keys.map { $0.prefix { $0 != "/" } }).isSuperset(of: ["public", "leadership"]))
        for edition in ["public", "leadership"] {
            let outcome = try workspace.tolok("build", "--edition", edition)
            #expect(outcome.exitCode == 0, "\(outcome.errors)")
            let files = try workspace.files().filter { $0.key.contains("/") }
            #expect(files == all.filter { $0.key.hasPrefix("\(edition)/") })
        }
    }

    @Test("What one edition shows is decided with all of them in view")
    func together() throws {
        let workspace = try workspace()
        // The whole of both programmes less the public one would be the four of the other one.
        var rows = "participant,program,session,status\n"
        for person in 1...4 { rows += "Q\(person),next-steps,1,completed\n" }
        try workspace.write(rows, to: "content/evaluations/more.csv")
        try #require(try workspace.tolok("build").exitCode == 0)
        let all = try workspace.files()["leadership/data/metrics.csv"]
        try #require(try workspace.tolok("build", "--edition", "leadership").exitCode == 0)
        #expect(try workspace.files()["leadership/data/metrics.csv"] == all)
    }

    @Test("A name that no edition bears is wrong usage, and the output stays as it is")
    func unknown() throws {
        let workspace = try workspace()
        try #require(try workspace.tolok("build").exitCode == 0)
        let before = try workspace.files()
        let outcome = try workspace.tolok("build", "--edition", "leadreship")
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.hasPrefix("Error: there is no edition \"leadreship\"; did you mean \"leadership\"?\n"))
        #expect(try workspace.files() == before)
        #expect(try workspace.tolok("build", "--edition", "press").errors.contains("there are: public, leadership"))
    }

    @Test("The public edition holds nothing of the other: no page, link, feed, data, picture, file name or theme of it")
    func absent() throws {
        let workspace = try workspace()
        try workspace.write(
            """
            ---
            title: Hidden Harbour
            summary: Nobody outside reads of Hidden Harbour.
            status: completed
            visibility: internal
            competencies: [Secret skill]
            city: Atlantis
            aliases: [/programs/harbour-before/]
            tags: [submarine]
            ---

            ![Map](harbour-map.svg)
            """, to: "content/programs/harbour/index.md")
        try workspace.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "content/programs/harbour/harbour-map.svg")
        var rows = "program,participant,pre,post\n"
        for person in 1...12 { rows += "harbour,H\(person),50,\(60 + person)\n" }
        try workspace.write(rows, to: "content/evaluations/harbour-tests.csv")
        try workspace.write(
            "program,kind,amount\nclear-letters,cost,987654\n", to: "content/evaluations/harbour-money.csv")
        try workspace.write(
            "program,theme,quote,publish\nharbour,Tides,The submarine is fine.,yes\n",
            to: "content/evaluations/harbour-talks.csv")
        let outcome = try workspace.tolok("build")
        try #require(outcome.exitCode == 0, "\(outcome.errors)")
        let files = try workspace.files()
        let words = [
            "harbour", "Harbour", "Secret skill", "secret-skill", "Atlantis", "submarine", "987654", "leadership",
        ]
        #expect(files.contains { $0.key.hasPrefix("leadership/") && $0.value.range(of: Data("Harbour".utf8)) != nil })
        for (path, bytes) in files where path.hasPrefix("public/") {
            for word in words {
                #expect(!path.contains(word) && bytes.range(of: Data(word.utf8)) == nil, "\(path) holds \(word)")
            }
        }
    }

    @Test(
        "What is not published yet, or no longer, is in no byte, and the build says until when",
        arguments: [
            ("publish_date: 2030-01-01", "is kept back until 2030-01-01"),
            ("expiry_date: 2025-01-01", "is no longer shown since 2025-01-01"),
        ])
    func dates(line: String, remark: String) throws {
        let workspace = try workspace()
        try workspace.write(
            "---\ntitle: Hidden Harbour\nsummary: Later.\n\(line)\ncity: Atlantis\n---\n",
            to: "content/programs/harbour.md")
        var rows = "program,participant,pre,post\n"
        for person in 1...12 { rows += "harbour,H\(person),50,\(60 + person)\n" }
        try workspace.write(rows, to: "content/evaluations/harbour-tests.csv")
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        #expect((outcome.errors + outcome.output).contains("programme \"harbour\" \(remark)"))
        for (path, bytes) in try workspace.files() {
            for word in ["harbour", "Harbour", "Atlantis"] {
                #expect(!path.contains(word) && bytes.range(of: Data(word.utf8)) == nil, "\(path) holds \(word)")
            }
        }
    }

    @Test("No published table holds a cell that a spreadsheet would run")
    func formulas() throws {
        let workspace = try workspace()
        var rows = "program,participant,unit,session,status\n"
        for person in 1...12 { rows += "clear-letters,F\(person),=HYPERLINK(1),@SUM(1);=1+1,completed\n" }
        try workspace.write(rows, to: "content/evaluations/more.csv")
        try #require(try workspace.tolok("build").exitCode == 0)
        let tables = try workspace.files().filter { $0.key.hasSuffix(".csv") }
        #expect(tables.contains { String(decoding: $0.value, as: UTF8.self).contains("'=HYPERLINK(1)") })
        for (path, bytes) in tables {
            let text = String(decoding: bytes, as: UTF8.self)
            for cell in text.split(whereSeparator: { ",;\"\t\r\n".contains($0) }) where Double(cell) == nil {
                #expect(!"=+-@".contains(cell.first ?? " "), "\(path) holds \(cell)")
            }
        }
    }

    @Test("A quotation that names a participant is refused without naming them")
    func quotation() throws {
        let workspace = try workspace()
        try workspace.write(
            "program,theme,quote,publish\nclear-letters,Pace,\"keep-secret-07919 spoke for all of us\",yes\n",
            to: "content/evaluations/talks.csv")
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("content/evaluations/talks.csv:2:"))
        #expect(outcome.errors.contains("[csv.identifier-in-quote]"))
        #expect(!outcome.errors.lowercased().contains("secret"))
        #expect(try workspace.files().isEmpty)
    }
}
