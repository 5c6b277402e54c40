import Foundation
import Testing

@Suite("What the command refuses")
struct RefusalTests {
    @Test(
        "Publishing over the content or the templates is refused",
        arguments: ["content", "content/site", "templates", "."])
    func overlap(_ output: String) throws {
        let workspace = try Workspace()
        let before = try workspace.files(".")
        let outcome = try workspace.tolok("build", "--templates", "templates", "--output", output)
        #expect(outcome.exitCode == 74)
        #expect(outcome.errors.hasPrefix("error: the output folder \(output) "))
        #expect(outcome.errors.contains("[output.refused]\n = help: "))
        #expect(try workspace.files(".") == before)
    }

    @Test("A folder with files of someone else is refused and stays as it is")
    func foreignFiles() throws {
        let workspace = try Workspace()
        try workspace.write("mine", to: "_site/notes.txt")
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 74)
        #expect(
            outcome.errors == """
                error: the output folder _site is not empty and holds no site made by tolok [output.refused]
                 = help: give a new or empty folder, so that nothing of yours is deleted

                """)
        #expect(try workspace.files() == ["notes.txt": Data("mine".utf8)])
        #expect(try workspace.entries() == ["_site", "content", "templates"])
    }

    @Test("A file put into a published site keeps it from being replaced")
    func addedFile() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        try workspace.write("mine", to: "_site/public/notes.txt")
        let before = try workspace.files()
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 74)
        #expect(
            outcome.errors.hasPrefix("error: the output folder _site holds public/notes.txt, which tolok did not write")
        )
        #expect(try workspace.files() == before)
    }

    @Test("A missing folder is named with the option that gives it", arguments: ["--content", "--templates"])
    func missingFolder(_ option: String) throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("build", option, "elsewhere")
        #expect(outcome.exitCode == 74)
        #expect(
            outcome.errors == """
                error: cannot read elsewhere: there is no such folder; start tolok in the folder that holds it, or name \
                it with \(option)\(option == "--content" ? "; \"tolok init .\" makes a new site here" : "") [io.failure]

                """)
        #expect(try workspace.entries() == ["content", "templates"])
    }

    @Test("A disk without space gives exit code 74")
    func fullDisk() throws {
        let workspace = try Workspace()
        let outcome = try Command.run(
            ["check", "--format", "json"], in: workspace.url, output: URL(filePath: "/dev/full"))
        #expect(outcome.exitCode == 74)
    }

    @Test(
        "A wrong command line gives exit code 64 and a message",
        arguments: [
            (["biuld"], "biuld"), (["build", "--base-url", "example.org"], "\"example.org\" is not a web address"),
            (["build", "--base-url", "https://example.org/?page=1"], "is not a web address"),
            (["build", "--format", "xml"], "  - junit\n  - codeclimate\n"),
            (["check", "--output", "_site"], "--output"), (["build", "--content"], "--content"),
            (["build", "--content", ""], "a folder's name can't be empty"), (["build", "content"], "content"),
            (["build", "--output", ""], "a folder's name can't be empty"),
            (["check", "--threads", "0"], "0 is not a number of threads; give 1 to 64"),
            (["build", "--threads", "65"], "65 is not a number of threads; give 1 to 64"),
            (["figures", "--threads", "many"], "--threads"), (["figures", "--templates", "templates"], "--templates"),
            (["figures", "--edition"], "--edition"),
        ] as [([String], String)])
    func usage(_ arguments: [String], _ message: String) throws {
        let workspace = try Workspace()
        let outcome = try Command.run(arguments, in: workspace.url)
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains(message))
        #expect(outcome.output.isEmpty)
        #expect(try workspace.entries() == ["content", "templates"])
    }

    @Test(
        "A wrong environment variable gives exit code 64",
        arguments: [("SOURCE_DATE_EPOCH", "yesterday"), ("TOLOK_THREADS", "0"), ("TOLOK_THREADS", "many")])
    func environment(_ name: String, _ value: String) throws {
        let outcome = try Workspace().tolok("check", environment: [name: value])
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains("the environment variable \(name) holds \"\(value)\""))
    }
}
