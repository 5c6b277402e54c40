import Foundation
import Testing

@Suite("A new site")
struct InitTests {
    /// A workspace without content and templates.
    private func empty() throws -> Workspace {
        let workspace = try Workspace(nil)
        for entry in try workspace.entries() {
            try FileManager.default.removeItem(at: workspace.url.appending(path: entry))
        }
        return workspace
    }

    @Test("It passes check --strict and builds, in each language", arguments: ["en", "id"])
    func passes(_ language: String) throws {
        let workspace = try empty()
        let made = try workspace.tolok("init", "site", "--language", language)
        #expect(made.exitCode == 0)
        #expect(made.output.contains("site/content/site.yml"))
        #expect(made.output.contains("tolok check --strict"))
        let check = try workspace.tolok("check", "--strict", "--content", "site/content")
        #expect(check.exitCode == 0, "\(check.errors)")
        #expect(check.errors.isEmpty)
        #expect(try workspace.tolok("build", "--strict", "--content", "site/content").exitCode == 0)
        let page = try #require(try workspace.files()["public/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("lang=\"\(language)\""))
    }

    @Test("Nothing is written over a file that is there, and then nothing at all")
    func neverOverwrites() throws {
        let workspace = try empty()
        try workspace.write("title: Mine\n", to: "content/site.yml")
        let outcome = try workspace.tolok("init", ".")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("content/site.yml: error: something of this name is there already"))
        #expect(try workspace.files(".").keys.sorted() == ["content/site.yml"])
    }

    @Test("A .gitignore that is there stays, with a word about what belongs in it")
    func keepsIgnored() throws {
        let workspace = try empty()
        try workspace.write("*.log\n", to: ".gitignore")
        let outcome = try workspace.tolok("init", ".")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("there is a .gitignore already"))
        #expect(try workspace.files(".")[".gitignore"] == Data("*.log\n".utf8))
    }

    @Test("Its .gitignore keeps raw data out of version control, and sidecars in")
    func ignored() throws {
        let workspace = try empty()
        _ = try workspace.tolok("init", ".")
        for file in ["a.csv", "2025/b.xlsx", "2025/b.yml"] {
            try workspace.write("", to: "content/evaluations/\(file)")
        }
        let script = "git init -q && git add -A && git ls-files content/evaluations"
        let listed = try Command.run(["-c", script], in: workspace.url, program: URL(filePath: "/bin/sh"))
        #expect(listed.output == "content/evaluations/2025/b.yml\n")
    }

    @Test("From exports it has a page for each programme that they name, and drafts of how to read them")
    func fromExports() throws {
        let workspace = try empty()
        try workspace.write(
            "Program,NIP,Pretest,Posttest\nBimtek Arsip,1,50,60\nBimtek Arsip,2,40,70\nEtika: Loket,3,55,65\n",
            to: "ekspor/2025/nilai.csv")
        let made = try workspace.tolok("init", "situs", "--from", "ekspor", "--language", "id")
        #expect(made.exitCode == 0, "\(made.errors)")
        let files = try workspace.files("situs")
        #expect(
            Set(files.keys).isSuperset(of: [
                "content/programs/bimtek-arsip.md", "content/programs/etika-loket.md",
                "content/evaluations/2025/nilai.csv", "content/evaluations/2025/nilai.yml",
            ]))
        #expect(files["content/programs/contoh.md"] == nil)
        let page = String(decoding: try #require(files["content/programs/etika-loket.md"]), as: UTF8.self)
        #expect(page.contains("title: \"Etika: Loket\""))
        #expect(try workspace.tolok("check", "--content", "situs/content").exitCode == 0)
        #expect(try workspace.files("ekspor").keys.sorted() == ["2025/nilai.csv"])
    }

    @Test("A folder of exports that is not there is said, and nothing is written")
    func missingExports() throws {
        let workspace = try empty()
        let outcome = try workspace.tolok("init", "site", "--from", "nowhere")
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.contains("nowhere"))
        #expect(try workspace.entries().isEmpty)
    }

    @Test("In an empty folder every command says what to do next", arguments: ["check", "build", "figures", "brief"])
    func emptyFolder(_ command: String) throws {
        let outcome = try empty().tolok(command)
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.contains("tolok init ."), "\(outcome.errors)")
    }
}

@Suite("A new programme")
struct NewProgramTests {
    @Test("It has the title's words as its name, and passes check --strict", arguments: ["en", "id"])
    func program(_ language: String) throws {
        let workspace = try Workspace()
        let made = try workspace.tolok("new", "program", "Menulis: untuk \"Loket\" #1", "--language", language)
        #expect(made.exitCode == 0, "\(made.errors)")
        #expect(made.output.contains("content/programs/menulis-untuk-loket-1.md"))
        let check = try workspace.tolok("check", "--strict")
        #expect(check.exitCode == 0, "\(check.errors)")
        #expect(try workspace.tolok("build").exitCode == 0)
        let page = try #require(try workspace.files()["public/programs/menulis-untuk-loket-1/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("Menulis: untuk &quot;Loket&quot; #1"))
    }

    @Test("Nothing is written over a programme that is there, in whichever of its two places")
    func neverOverwrites() throws {
        let workspace = try Workspace()
        try workspace.write("---\ntitle: Mine\n---\n", to: "content/programs/my-own/index.md")
        let before = try workspace.files("content")
        for title in ["Clear letters", "My own"] {
            let outcome = try workspace.tolok("new", "program", title)
            #expect(outcome.exitCode == 1)
            #expect(outcome.errors.contains("[output.exists]"))
        }
        #expect(try workspace.files("content") == before)
    }

    @Test("A title without letters is wrong usage, and a missing content folder says what to do")
    func refused() throws {
        let workspace = try Workspace()
        #expect(try workspace.tolok("new", "program", "…").exitCode == 64)
        let outcome = try workspace.tolok("new", "program", "Some", "--content", "elsewhere")
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.contains("there is no such folder"))
        #expect(try !workspace.entries().contains("elsewhere"))
    }
}
