import Basics
import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as SARIF")
struct SARIFReportTests {
    private struct Document: Decodable {
        var version: String
        var runs: [Run]

        struct Run: Decodable {
            var tool: Tool
            var results: [Result]
        }

        struct Tool: Decodable {
            var driver: Driver
        }

        struct Driver: Decodable {
            var name: String
            var version: String
            var rules: [Rule]
        }

        struct Rule: Decodable {
            var id: String
            var shortDescription: Text
        }

        struct Text: Decodable {
            var text: String
        }

        struct Result: Decodable {
            var ruleId: String
            var level: String
            var message: Text
            var locations: [Location]
            var partialFingerprints: [String: String]
        }

        struct Location: Decodable {
            var physicalLocation: Physical
        }

        struct Physical: Decodable {
            var artifactLocation: Artifact
            var region: Region
        }

        struct Artifact: Decodable {
            var uri: String
        }

        struct Region: Decodable {
            var startLine: Int
            var startColumn: Int?
            var endColumn: Int?
        }
    }

    private func run(_ diagnostics: [Diagnostic]) throws -> Document.Run {
        let text = SARIFReport(version: "1.2.3", fallback: "content/site.yml", currentFolder: "/srv/site").text(
            of: diagnostics)
        let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        #expect(document.version == "2.1.0")
        return try #require(document.runs.first)
    }

    @Test("A diagnostic becomes a result with its rule, place and level")
    func result() throws {
        let run = try run([
            Diagnostic(
                "csv.off-scale", "off", severity: .warning, at: SourceLocation(file: "a.csv", line: 14, column: 7),
                excerpt: Excerpt(line: "A-113,enam,4", length: 4), help: "use 1 to 5")
        ])
        #expect(run.tool.driver.name == "tolok")
        #expect(run.tool.driver.version == "1.2.3")
        #expect(run.tool.driver.rules.map(\.id) == ["csv.off-scale"])
        #expect(run.tool.driver.rules.map(\.shortDescription.text) == ["csv: off scale"])
        let result = try #require(run.results.first)
        #expect(result.ruleId == "csv.off-scale")
        #expect(result.level == "warning")
        #expect(result.message.text == "off\nhelp: use 1 to 5")
        let place = try #require(result.locations.first?.physicalLocation)
        #expect(place.artifactLocation.uri == "a.csv")
        #expect(place.region.startLine == 14)
        #expect(place.region.startColumn == 7)
        #expect(place.region.endColumn == 11)
    }

    @Test("Every result has a place, also one that concerns no line or no file")
    func places() throws {
        let run = try run([Diagnostic("a.a", "m"), Diagnostic("a.b", "m", at: SourceLocation(file: "b.md"))])
        #expect(
            run.results.map { $0.locations.map(\.physicalLocation.artifactLocation.uri) } == [
                ["content/site.yml"], ["b.md"],
            ])
        #expect(run.results.allSatisfy { $0.locations.allSatisfy { $0.physicalLocation.region.startLine == 1 } })
    }

    @Test(
        "Paths are percent-encoded references",
        arguments: [
            ("isi dan data/a#b?.csv", "isi%20dan%20data/a%23b%3F.csv"), ("é/100%.md", "%C3%A9/100%25.md"),
            ("a:b.md", "a%3Ab.md"), ("/tmp/x y.md", "file:///tmp/x%20y.md"), ("./a//./b.md", "a/b.md"),
            ("/srv/site/content/a.md", "content/a.md"), ("/srv/sites/a.md", "file:///srv/sites/a.md"),
            ("../x/a.md", "../x/a.md"),
        ])
    func addresses(_ path: String, _ uri: String) throws {
        let run = try run([Diagnostic("a.b", "m", at: SourceLocation(file: path, line: 1))])
        #expect(run.results.first?.locations.first?.physicalLocation.artifactLocation.uri == uri)
    }

    @Test("Rules are listed once, and fingerprints differ even between equal messages")
    func fingerprints() throws {
        let run = try run([2, 5].map { Diagnostic("a.b", "m", at: SourceLocation(file: "f", line: $0)) })
        #expect(run.tool.driver.rules.count == 1)
        #expect(Set(run.results.map(\.partialFingerprints)).count == 2)
    }

    @Test("A fingerprint stays the same while lines above it come and go")
    func stableFingerprints() throws {
        let first = try run([Diagnostic("a.b", "m", at: SourceLocation(file: "f", line: 2))])
        let second = try run([Diagnostic("a.b", "m", at: SourceLocation(file: "f", line: 9))])
        #expect(first.results.map(\.partialFingerprints) == second.results.map(\.partialFingerprints))
    }

    @Test("No more results are listed than code hosts take")
    func limit() throws {
        let many = (1...(SARIFReport.limit + 1)).map { Diagnostic("a.b", "m\($0)") }
        #expect(try run(many).results.count == SARIFReport.limit)
    }
}
