import TestSupport
import Foundation
import Testing

/// The examples of the README are blocks with a comment before them that names their file: `<!-- file: … -->`.
@Suite("The README")
struct ReadmeTests {
    /// The text of each block, by what its comment names.
    private func blocks(_ kind: String) throws -> [(name: String, text: String)] {
        var blocks: [(String, String)] = []
        var lines = try Repository.text(of: "README.md").components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            guard let comment = line.wholeMatch(of: /<!-- (\w+): (.+) -->/), comment.1 == kind else { continue }
            let fence = try #require(lines.popFirst()?.prefix { $0 == "`" })
            try #require(fence.count >= 3, "no block follows \(line)")
            let end = try #require(lines.firstIndex { $0 == fence })
            blocks.append((String(comment.2), lines[..<end].joined(separator: "\n") + "\n"))
            lines = lines[(end + 1)...]
        }
        return blocks
    }

    @Test("Its examples together are a site that builds without a warning")
    func examples() throws {
        let workspace = try Workspace(nil)
        let files = try blocks("file")
        #expect(
            Set(files.map(\.name)).isSuperset(of: [
                "content/site.yml", "content/programs/clear-letters.md", "content/evaluations/tests.csv",
                "content/evaluations/questionnaire.yml",
            ]))
        for (name, text) in files { try workspace.write(text, to: name) }
        let outcome = try workspace.tolok("build", "--strict")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("rows      12: 12 used, 0 set aside\n"))
        let page = try #require(try workspace.files()["public/programs/clear-letters/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("class=\"inline-figure\""))
    }

    @Test("Its commands install what is needed and run the package")
    func commands() throws {
        let commands = try blocks("command")
        #expect(commands.map(\.name) == ["build", "test"])
        for (_, text) in commands {
            #expect(text.split(separator: "\n").count == 1)
            #expect(
                text.contains("libcmark-dev") && text.contains("libexpat1-dev") && text.contains("libyaml-dev")
                    && text.contains("pkg-config"))
        }
    }

    @Test("The draft that it shows is what import makes of the export above it, and the site builds with it")
    func imports() throws {
        let workspace = try Workspace(nil)
        for (name, text) in try blocks("file") + blocks("export") { try workspace.write(text, to: name) }
        let file = try #require(try blocks("export").first?.name)
        let draft = try #require(try blocks("draft").first)
        #expect(try Repository.text(of: "README.md").contains("`tolok import \(file)` writes `\(draft.name)`"))
        let outcome = try workspace.tolok("import", file)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
        #expect(try String(contentsOf: workspace.url.appending(path: draft.name), encoding: .utf8) == draft.text)
        let check = try workspace.tolok("check")
        #expect(check.errors.matches(of: /\[[a-z]+\.[a-z-]+\]/).map { String($0.0) } == ["[sidecar.open-guesses]"])
        #expect(check.exitCode == 0)
    }

    @Test("Its table of options names what the command accepts")
    func options() throws {
        let readme = try Repository.text(of: "README.md")
        let help = try Command.run(["build", "--help"], in: Repository.folder).output
        let accepted = Set(help.matches(of: /--[a-z-]+/).map { String($0.0) }).subtracting(["--version", "--help"])
        #expect(accepted == Set(readme.matches(of: /(?m)^\| `(--[a-z-]+)/).map { String($0.1) }))
    }
}
