import Foundation
import Testing

@Suite("tolok figures")
struct FiguresTests {
    @Test("Prints what build writes to metrics.csv, byte for byte, and nothing else", arguments: ["1", "2", "7"])
    func bytes(_ threads: String) throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        let expected = try #require(try workspace.files()["public/data/metrics.csv"])
        let outcome = try workspace.tolok("figures", "--threads", threads)
        #expect(outcome.exitCode == 0)
        #expect(Data(outcome.output.utf8) == expected)
        #expect(outcome.errors.isEmpty)
    }

    @Test("A folder may hold more data files than a process may keep open")
    func manyFiles() throws {
        let workspace = try Workspace()
        for number in 1...80 {
            // Two rows of one person say the same: their places are looked up when all files are read.
            let row = "clear-letters,P\(number),50,60\n"
            try workspace.write(
                "program,participant,pre,post\n\(row)\(row)", to: "content/evaluations/tests-\(number).csv")
        }
        let outcome = try Command.run(
            ["-c", "ulimit -n 40; exec \"$0\" figures", Command.path.path], in: workspace.url,
            program: URL(filePath: "/bin/sh"))
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("content/evaluations/tests-80.csv:3: warning"))
    }

    @Test("Every edition can be had by its name; the first one is the default")
    func editions() throws {
        let workspace = try Workspace()
        try workspace.replace(
            "    sections: [catalogue, programs, summary, data]\n",
            with: """
                    sections: [catalogue, programs, summary, data]
                  leadership:
                    visibility: [public, internal]
                    sections: [catalogue, programs, summary, data, finance]

                """, in: "content/site.yml")
        try workspace.replace(
            "status: planned", with: "status: planned\nvisibility: internal", in: "content/programs/next-steps.md")
        let built = try Command.run(
            ["build", "--output", "site"], in: workspace.url, environment: ["TOLOK_THREADS": "2"])
        try #require(built.exitCode == 0, "\(built.errors)")
        let files = try workspace.files("site")
        for edition in ["public", "leadership"] {
            let outcome = try workspace.tolok("figures", "--edition", edition)
            #expect(Data(outcome.output.utf8) == files["\(edition)/data/metrics.csv"], "\(edition)")
        }
        #expect(try workspace.tolok("figures").output == workspace.tolok("figures", "--edition", "public").output)
        #expect(files["public/data/metrics.csv"] != files["leadership/data/metrics.csv"])
    }

    @Test("Neither templates nor pictures are needed")
    func withoutTemplates() throws {
        let workspace = try Workspace()
        let expected = try workspace.tolok("figures").output
        try FileManager.default.removeItem(at: workspace.url.appending(path: "templates"))
        let outcome = try workspace.tolok("figures")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output == expected)
        #expect(try workspace.entries() == ["content"])
    }

    @Test("Warnings go to the standard error, in the form that was asked for", arguments: ["text", "json"])
    func warnings(_ format: String) throws {
        let workspace = try Workspace()
        try workspace.replace(
            ",clear-letters,2025-1,4,6,", with: ",clear-leters,2025-1,4,6,", in: "content/evaluations/reaction.csv")
        let outcome = try workspace.tolok("figures", "--format", format)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.hasPrefix("program,group,member,"))
        #expect(outcome.errors.contains("csv.unknown-program"))
        #expect(outcome.errors.hasPrefix(format == "json" ? "{" : "content/evaluations/reaction.csv:2:"))
        let strict = try workspace.tolok("figures", "--strict", "--format", format)
        #expect(strict.exitCode == 1)
        #expect(strict.output.isEmpty)
        #expect(strict.errors == outcome.errors)
    }

    @Test("With an error nothing is printed, and the exit code is 1")
    func error() throws {
        let workspace = try Workspace()
        try workspace.replace(",pre,", with: ",first,", in: "content/evaluations/learning.csv")
        let outcome = try workspace.tolok("figures")
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("[csv.missing-column]"))
    }

    @Test("An edition that there is not gives exit code 64 and names the nearest")
    func unknownEdition() throws {
        let outcome = try Workspace().tolok("figures", "--edition", "publik")
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("Error: there is no edition \"publik\"; did you mean \"public\"?\n"))
        let other = try Workspace().tolok("figures", "--edition", "leadership")
        #expect(other.errors.hasPrefix("Error: there is no edition \"leadership\"; there are: public\n"))
    }

    @Test("Settings that can't be read come before an edition that is not in them")
    func brokenSettings() throws {
        let workspace = try Workspace()
        try workspace.replace("title: {", with: "title: [", in: "content/site.yml")
        let outcome = try workspace.tolok("figures", "--edition", "leadership")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.hasPrefix("content/site.yml:"))
    }

    @Test("A missing folder and a full disk give exit code 74")
    func failures() throws {
        let missing = try Workspace().tolok("figures", "--content", "elsewhere")
        #expect(missing.exitCode == 74)
        #expect(missing.output.isEmpty)
        #expect(missing.errors.contains("cannot read elsewhere: there is no such folder"))
        let workspace = try Workspace()
        let full = try Command.run(["figures"], in: workspace.url, output: URL(filePath: "/dev/full"))
        #expect(full.exitCode == 74)
        #expect(full.errors.contains("[io.failure]"))
    }
}
