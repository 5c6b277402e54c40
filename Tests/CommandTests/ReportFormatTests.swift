import Foundation
import FoundationXML
import Testing

@Suite("Reports for programs")
struct ReportFormatTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.replace("city:", with: "citty:", in: "content/programs/clear-letters.md")
        try workspace.replace(
            ",clear-letters,2025-1,4,6,", with: ",clear-leters,2025-1,4,6,", in: "content/evaluations/reaction.csv")
        return workspace
    }

    @Test("JSON is one document on the standard output; the summary goes to the standard error")
    func json() throws {
        let outcome = try workspace().tolok("check", "--format", "json")
        #expect(outcome.exitCode == 1)
        let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
        #expect(report.errors == 1)
        #expect(report.warnings == 1)
        #expect(report.diagnostics.map(\.id) == ["csv.unknown-program", "yaml.unknown-key"])
        #expect(report.diagnostics.map(\.line) == [2, 5])
        #expect(report.diagnostics.last?.file == "content/programs/clear-letters.md")
        #expect(outcome.errors.hasPrefix("read      "))
    }

    @Test("SARIF is one document on the standard output")
    func sarif() throws {
        let outcome = try workspace().tolok("build", "--format", "sarif")
        #expect(outcome.exitCode == 1)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let sarif = try #require(document as? [String: Any])
        #expect(sarif["version"] as? String == "2.1.0")
        let runs = try #require(sarif["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["csv.unknown-program", "yaml.unknown-key"])
    }

    @Test("GitHub's form is one line for each problem")
    func github() throws {
        let outcome = try workspace().tolok("check", "--format", "github")
        #expect(
            outcome.output == """
                ::warning file=content/evaluations/reaction.csv,line=2,col=19,title=csv.unknown-program::there is no \
                programme "clear-leters"%0Ahelp: did you mean "clear-letters"?
                ::error file=content/programs/clear-letters.md,line=5,col=1,title=yaml.unknown-key::unknown key \
                "citty" in front matter of a programme%0Ahelp: did you mean "city"?

                """)
    }

    @Test("JUnit's form has a case for each problem, and warnings fail only with --strict")
    func junit() throws {
        let workspace = try workspace()
        let outcome = try workspace.tolok("check", "--format", "junit")
        #expect(outcome.exitCode == 1)
        let cases = try XMLDocument(xmlString: outcome.output).nodes(forXPath: "/testsuites/testsuite/testcase")
        #expect(
            cases.compactMap { ($0 as? XMLElement)?.attribute(forName: "name")?.stringValue } == [
                "content/evaluations/reaction.csv:2:19 csv.unknown-program",
                "content/programs/clear-letters.md:5:1 yaml.unknown-key",
            ])
        #expect(cases.map { $0.children?.first { $0.kind == .element }?.name } == ["skipped", "failure"])
        let strict = try workspace.tolok("check", "--strict", "--format", "junit")
        #expect(strict.output.contains("tests=\"2\" failures=\"2\""))
    }

    @Test("JUnit's form of a site without a fault is one case that passes")
    func junitWithoutFault() throws {
        let outcome = try Workspace().tolok("check", "--format", "junit", "--language", "id")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("<testcase name=\"tidak ada yang salah\" classname=\"tolok\"/>"))
    }

    @Test("GitLab's form is a list of issues with places and fingerprints of their own")
    func codeclimate() throws {
        let outcome = try workspace().tolok("check", "--format", "codeclimate")
        #expect(outcome.exitCode == 1)
        let issues = try JSONDecoder().decode([Issue].self, from: Data(outcome.output.utf8))
        #expect(issues.map(\.check_name) == ["csv.unknown-program", "yaml.unknown-key"])
        #expect(issues.map(\.severity) == ["major", "blocker"])
        #expect(issues.map(\.location.path).last == "content/programs/clear-letters.md")
        #expect(issues.map(\.location.lines.begin) == [2, 5])
        #expect(Set(issues.map(\.fingerprint)).count == 2)
    }

    @Test("With --quiet only what is wrong is told")
    func quiet() throws {
        let clean = try Workspace().tolok("check", "--quiet")
        #expect(clean.exitCode == 0)
        #expect(clean.output + clean.errors == "")
        let wrong = try workspace().tolok("build", "--quiet")
        #expect(wrong.exitCode == 1)
        #expect(wrong.output.isEmpty)
        #expect(wrong.errors.contains("[yaml.unknown-key]"))
    }

    @Test(
        "What the world refuses is in the document too", arguments: ["json", "sarif", "github", "junit", "codeclimate"])
    func failure(_ format: String) throws {
        let outcome = try Workspace().tolok("check", "--content", "elsewhere", "--format", format)
        #expect(outcome.exitCode == 74)
        #expect(outcome.output.contains("cannot read elsewhere: there is no such folder"))
    }

    private struct Issue: Decodable {
        var check_name: String
        var severity: String
        var fingerprint: String
        var location: Location

        struct Location: Decodable {
            var path: String
            var lines: Lines
        }

        struct Lines: Decodable {
            var begin: Int
        }
    }

    private struct Report: Decodable {
        var errors: Int
        var warnings: Int
        var diagnostics: [Entry]

        struct Entry: Decodable {
            var id: String
            var file: String?
            var line: Int?
        }
    }
}
