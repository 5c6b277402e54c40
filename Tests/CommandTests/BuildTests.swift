import Foundation
import Testing

@Suite("tolok build and tolok check")
struct BuildTests {
    @Test("A clean build exits 0, says what it did, and leaves a site")
    func cleanBuild() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "read      2 programmes, 2 pages, 3 evaluation files")
        #expect(lines.contains("rows      51: 51 used, 0 set aside"))
        #expect(lines.contains("found     0 errors, 0 warnings"))
        #expect(lines.contains { $0.hasPrefix("wrote     ") && $0.contains(" 0 changed, 0 unchanged, 0 removed") })
        #expect(lines.last?.hasPrefix("took      ") == true)
        let files = try workspace.files()
        for name in [
            "index.html", "id/index.html", "programs/clear-letters/index.html", "data/metrics.csv", "build.json",
        ] {
            #expect(files["public/\(name)"]?.isEmpty == false, "\(name) is missing")
        }
        #expect(try workspace.entries() == ["_site", "content", "templates"])
    }

    @Test("A second build of the same content changes nothing")
    func secondBuild() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        let before = try workspace.files()
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains(": 0 new, 0 changed, \(before.count - 1) unchanged, 0 removed\n"))
        #expect(try workspace.files() == before)
    }

    @Test("Check finds the same as build and writes nothing")
    func check() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("check")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("found     0 errors, 0 warnings\n"))
        #expect(try workspace.entries() == ["content", "templates"])
        try workspace.replace("gain > 10", with: "gain > 40", in: "content/programs/clear-letters.md")
        let checked = try workspace.tolok("check")
        let built = try workspace.tolok("build")
        #expect(checked.exitCode == 1)
        #expect(checked.errors == built.errors)
        #expect(try workspace.entries() == ["content", "templates"])
    }

    @Test("A draft stands on no page")
    func draft() throws {
        let workspace = try Workspace()
        try workspace.replace(
            "status: planned", with: "status: planned\ndraft: true", in: "content/programs/next-steps.md")
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.hasPrefix("read      1 programme, "))
        for (path, bytes) in try workspace.files() {
            #expect(!path.contains("next-steps"))
            #expect(bytes.range(of: Data("Next Steps".utf8)) == nil, "\(path) names the draft")
        }
    }

    @Test("The base address of the command line takes the place of the one in site.yml")
    func baseURL() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build", "--base-url", "https://other.example/report")
        let sitemap = try #require(try workspace.files()["public/sitemap.xml"])
        let text = String(decoding: sitemap, as: UTF8.self)
        #expect(text.contains("<loc>https://other.example/report/"))
        #expect(!text.contains("https://example.org/"))
    }

    @Test("Nothing is shown of the progress when nobody watches")
    func quiet() throws {
        let outcome = try Workspace().tolok("check")
        #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
        #expect(!(outcome.output + outcome.errors).contains("\r"))
    }

    @Test("The version is printed")
    func version() throws {
        let outcome = try Workspace().tolok("--version")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
