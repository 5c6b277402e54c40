import Foundation
import TestSupport
import Testing

/// What documentation shows is run here, so that it can't promise what does not work. ``Documentation`` says how
/// examples are marked.
@Suite("The documentation")
struct DocumentationTests {
    /// A folder with the example site, and with the files of a variant where one is named.
    private func exampleSite(_ variant: String? = nil) throws -> Workspace {
        let workspace = try Workspace(nil)
        for block in try Documentation.blocks("file") { try workspace.write(block.text, to: block.name) }
        for block in try Documentation.blocks("variant") where block.variant == variant {
            try workspace.write(block.text, to: block.name)
        }
        return workspace
    }

    /// Runs a line as a shell does that finds `tolok` on its path.
    private func run(_ line: String, in workspace: Workspace) throws -> Command.Outcome {
        try Command.run(
            ["-c", line], in: workspace.url, environment: ["PATH": "\(Command.folder.path):/usr/bin:/bin"],
            program: URL(filePath: "/bin/sh"))
    }

    @Test("Says of each example what is tested about it")
    func marks() throws {
        let kinds: Set = [
            "file", "variant", "export", "draft", "run", "prints", "tree", "command", "developer", "office",
        ]
        for block in try Documentation.blocks() {
            #expect(kinds.contains(block.kind), "\(block.page):\(block.line): no comment says what this block is")
        }
    }

    @Test("Its examples together are a site that builds without a warning")
    func examples() throws {
        let names = try Documentation.blocks("file").map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            Set(names).isSuperset(of: [
                "content/site.yml", "content/programs/clear-letters.md", "content/evaluations/tests.csv",
                "content/evaluations/questionnaire.yml",
            ]))
        let workspace = try exampleSite()
        let outcome = try workspace.tolok("build", "--strict")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("rows      12: 12 used, 0 set aside\n"))
        let page = try #require(try workspace.files()["public/programs/clear-letters/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("class=\"inline-figure\""))
    }

    @Test("Its other examples are sites without a warning too")
    func variants() throws {
        let names = Set(try Documentation.blocks("variant").compactMap(\.variant)).sorted()
        #expect(names.count >= 3)
        for name in names {
            let outcome = try exampleSite(name).tolok("check", "--strict")
            #expect(outcome.errors == "", "\(name)")
            #expect(outcome.exitCode == 0, "\(name)")
        }
    }

    @Test("The commands that it shows run")
    func commandLines() throws {
        for block in try Documentation.blocks("run") {
            let workspace = try exampleSite()
            let lines = block.text.split(separator: "\n")
                .compactMap { $0.firstMatch(of: /^\s*(?:- run: )?(tolok .+)$/) }
            #expect(!lines.isEmpty, "\(block.page):\(block.line) runs nothing")
            for line in lines {
                let outcome = try run(String(line.1), in: workspace)
                #expect(outcome.exitCode == 0, "\(block.page): \(line.1): \(outcome.errors)")
            }
        }
    }

    /// `TOLOK_RECORD=1 swift test --filter DocumentationTests` writes anew what commands print. That run fails, so that no
    /// recording passes for a test.
    @Test("Commands print what it says")
    func printedTexts() throws {
        let blocks = try Documentation.blocks("prints")
        #expect(!blocks.isEmpty)
        let environment = ProcessInfo.processInfo.environment
        for block in blocks {
            let outcome = try run(block.name, in: exampleSite())
            let printed = outcome.output + outcome.errors
            if environment["TOLOK_RECORD"] == "1", environment["CI"] == nil { try record(printed, in: block) }
            #expect(printed == block.text, "\(block.page):\(block.line)")
        }
    }

    private func record(_ printed: String, in block: Documentation.Block) throws {
        let mark = "<!-- \(block.kind): \(block.name) -->\n```\n"
        let page = try Repository.text(of: block.page)
            .replacing("\(mark)\(block.text)```", with: "\(mark)\(printed)```")
        try Data(page.utf8).write(to: Repository.folder.appending(path: block.page))
    }

    @Test("The folders that it draws hold what they show")
    func trees() throws {
        let workspace = try exampleSite()
        #expect(try workspace.tolok("build").exitCode == 0)
        let trees = try Documentation.blocks("tree")
        #expect(trees.map(\.name).sorted() == ["_site/public", "content"])
        for tree in trees {
            let files = try workspace.files(tree.name).keys
            for line in tree.text.split(separator: "\n") {
                let path = try #require(line.split(separator: " ").first)
                let pattern = try Regex(Self.pattern(String(path)))
                let isThere = files.contains { $0.wholeMatch(of: pattern) != nil }
                #expect(isThere, "\(tree.page): \(path)")
            }
        }
    }

    /// A regular expression for a path with `*`, `**` and `<name>`.
    private static func pattern(_ path: String) -> String {
        path.replacing(".", with: "\\.").replacing("+", with: "\\+").replacing(/<\w+>/, with: "[^/]+").replacing(
            "**/", with: "(?:.+/)?"
        )
        .replacing("*", with: "[^/]+")
    }

    @Test("The README's commands install what is needed and run the package")
    func commands() throws {
        let commands = try Documentation.blocks("command")
        #expect(commands.map(\.name) == ["build", "test"])
        for command in commands {
            #expect(command.page == "README.md")
            #expect(command.text.split(separator: "\n").count == 1)
            let needed = ["libcmark-dev", "libexpat1-dev", "libyaml-dev", "zlib1g-dev", "pkg-config"]
            #expect(needed.allSatisfy(command.text.contains))
        }
    }

    @Test("The README fits on a few screens")
    func readme() throws {
        let lines = try Repository.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 150)
    }

    @Test("The draft that it shows is what import makes of the export above it, and the site builds with it")
    func imports() throws {
        let workspace = try exampleSite()
        let export = try #require(try Documentation.blocks("export").first)
        try workspace.write(export.text, to: export.name)
        let draft = try #require(try Documentation.blocks("draft").first)
        let sentence = "`tolok import \(export.name)` writes `\(draft.name)`"
        #expect(try Repository.text(of: draft.page).contains(sentence))
        let outcome = try workspace.tolok("import", export.name)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
        #expect(try String(contentsOf: workspace.url.appending(path: draft.name), encoding: .utf8) == draft.text)
        let marked = try workspace.tolok("check")
        #expect(marked.errors.contains("[sidecar.open-guesses]"))
        #expect(marked.exitCode == 0)
        let looked = draft.text.replacingOccurrences(of: "  # [?][^\n]*", with: "", options: .regularExpression)
        try workspace.write(looked, to: draft.name)
        let check = try workspace.tolok("check", "--strict")
        #expect(check.errors.isEmpty)
        #expect(check.exitCode == 0)
    }

    @Test("Its table of options names what the command accepts")
    func options() throws {
        let page = try Repository.text(of: "Documentation/command.md")
        let help = try ["build", "check"].map { try Command.run([$0, "--help"], in: Repository.folder).output }.joined()
        let accepted = Set(help.matches(of: /--[a-z-]+/).map { String($0.0) }).subtracting(["--version", "--help"])
        #expect(accepted == Set(page.matches(of: /(?m)^\| `(--[a-z-]+)/).map { String($0.1) }))
    }

    @Test("Its links lead somewhere")
    func links() throws {
        for page in try Documentation.pages() {
            let folder = Repository.folder.appending(path: page).deletingLastPathComponent()
            let prose = try Documentation.prose(of: page).replacing(/`[^`\n]*`/, with: "")
            for link in prose.matches(of: /\]\(([^)\s]+)\)/) where !link.1.contains(":") {
                let parts = link.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = parts[0].isEmpty ? Repository.folder.appending(path: page) : folder.appending(path: parts[0])
                #expect(FileManager.default.fileExists(atPath: file.path), "\(page): \(link.1)")
                guard parts.count == 2, let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
                let anchors = text.matches(of: /(?m)^#+ (.+)$/).map { Self.anchor(String($0.1)) }
                #expect(anchors.contains(String(parts[1])), "\(page): \(link.1)")
            }
        }
    }

    @Test("The files and types that it names are there")
    func names() throws {
        let root = Repository.folder
        let files = try ["Sources", "Tests", "templates", "Benchmarks", "Documentation", ".ci"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
                .map { "\(folder)/\($0)" }
        }
        let sources = try files.filter { $0.hasSuffix(".swift") }.map { try Repository.text(of: $0) }.joined()
        for page in try Documentation.pages() where page != "CHANGELOG.md" {
            for name in try Documentation.prose(of: page).matches(of: /`([^`\s]+)`/).map({ String($0.1) }) {
                if name.starts(with: /(?:Sources|Tests|templates|Benchmarks|Documentation|\.ci)\/./) {
                    let path = name.hasSuffix("/") ? String(name.dropLast()) : name
                    let pattern = try Regex(Self.pattern(path))
                    let isThere = files.contains { $0.wholeMatch(of: pattern) != nil }
                    #expect(isThere || name.hasPrefix("Tests/Fuzzing/.build/"), "\(page): \(name)")
                } else if page == "CONTRIBUTING.md", name.wholeMatch(of: /(?:[A-Z][a-z]+){2,}/) != nil {
                    #expect(sources.contains(" \(name)"), "\(page): \(name)")
                }
            }
        }
    }

    @Test("The suites that it filters by are there")
    func suites() throws {
        let sources = try FileManager.default.subpathsOfDirectory(
            atPath: Repository.folder.appending(path: "Tests").path)
        for block in try Documentation.blocks("developer") {
            for filter in block.text.matches(of: /--filter (\w+)/).map({ String($0.1) }) {
                #expect(sources.contains { $0.contains(filter) }, "\(block.page): \(filter)")
            }
        }
    }

    /// The name that GitHub gives a heading.
    private static func anchor(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) })
            .replacing(" ", with: "-")
    }
}
