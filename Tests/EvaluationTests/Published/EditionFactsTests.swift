import Testing

@testable import Evaluation

@Suite("What an edition may tell")
struct EditionFactsTests {
    private static let header = "program,session,participant,status\n"

    private static func enrolments(_ program: String, _ people: Int) -> String {
        (0..<people).map { "\(program),1,\(program)-\($0),completed\n" }.joined()
    }

    /// One programme that the edition shows and one that it does not, with decisions and quotations on both.
    private static func outcome() throws -> EvaluationOutcome {
        var files = EvaluationCase()
        files.add(header + enrolments("pelayanan", 30), name: "shown.csv")
        files.add(header + enrolments("kepemimpinan", 30), name: "hidden.csv")
        files.add(
            """
            program,finding,action,status
            pelayanan,Few came,Move it,planned
            kepemimpinan,Many left,Shorten it,done

            """, name: "decisions.csv")
        files.add(
            """
            program,source,theme,sentiment,quote,publish
            pelayanan,participant,Pace,positive,It was quick,yes
            kepemimpinan,supervisor,Pace,negative,It was slow,yes

            """, name: "interviews.csv")
        return try files.read()
    }

    private static func facts(_ data: EvaluationData, previousRows: [String: [Int]] = [:]) -> EditionFacts {
        let edition = EditionRequest(programs: ["pelayanan"], levels: Set(Level.allCases))
        let rules = PublicationRules(policy: DisclosurePolicy(), previousRows: previousRows)
        return Publication(of: data, for: [edition], under: rules).facts(ofEdition: 0)
    }

    @Test("There is nothing of programmes that the edition does not show")
    func hiddenPrograms() throws {
        let facts = try Self.facts(Self.outcome().data)
        #expect(facts.figures.figures(ofProgram: "pelayanan").isEmpty == false)
        #expect(facts.figures.figures(ofProgram: "kepemimpinan").isEmpty)
        #expect(Set(facts.evidence.keys) == ["pelayanan"])
        #expect(facts.actions.map(\.action) == ["Move it"] && facts.actions(of: "kepemimpinan").isEmpty)
        #expect(facts.quotations(of: "pelayanan").map(\.text) == ["It was quick"])
        #expect(facts.quotations(of: "kepemimpinan").isEmpty)
        #expect(facts.fileNames(of: "kepemimpinan").isEmpty)
        #expect(facts.files.map(\.name).contains("hidden.csv") == false)
        #expect(facts.files.map(\.name).contains("shown.csv"))
    }

    @Test(
        "Numbers of rows that tell how few have come since the last publication are withheld, and with them all counts")
    func fewMore() throws {
        let data = try Self.outcome().data
        func file(_ previous: [String: [Int]]) throws -> PublishedFile {
            try #require(Self.facts(data, previousRows: previous).files.first { $0.name == "shown.csv" })
        }
        #expect(try file([:]).rows?.all == 30)
        #expect(try file(["shown.csv": [10]]).rows?.all == 30)
        let withheld = try file(["shown.csv": [27]])
        #expect(withheld.rows == nil && withheld.lastRows == 27)
        #expect(withheld.problems.allSatisfy { $0.count == nil })
    }

    @Test("A programme is too small where something is withheld and nothing is shown")
    func smallPrograms() throws {
        var files = EvaluationCase()
        files.add(Self.header + Self.enrolments("pelayanan", 4), name: "few.csv")
        let facts = try Self.facts(files.read().data)
        #expect(facts.isTooSmall("pelayanan"))
        #expect(facts.files.first?.rows == nil)
        #expect(try Self.facts(Self.outcome().data).isTooSmall("pelayanan") == false)
    }
}
