import Foundation
import Testing

/// One thing that an author gets wrong, and all that the command says about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var file: String
    /// What is replaced; `nil` when the whole file is.
    var old: String?
    /// What is written; `nil` when the file is removed.
    var new: String?
    var errors: String

    static let all = [
        Mistake(
            testDescription: "a typo in front matter", file: "content/programs/clear-letters.md",
            old: "city: Medan", new: "citty: Medan",
            errors: """
                content/programs/clear-letters.md:5:1: error: unknown key "citty" in front matter of a programme \
                [yaml.unknown-key]
                5 │ citty: Medan
                  │ ^^^^^
                  = help: did you mean "city"?

                """),
        Mistake(
            testDescription: "a typo in the settings", file: "content/site.yml", old: "languages:", new: "langages:",
            errors: """
                content/site.yml:4:1: error: unknown key "langages" in site.yml [yaml.unknown-key]
                4 │ langages: [en, id]
                  │ ^^^^^^^^
                  = help: did you mean "languages"?

                """),
        Mistake(
            testDescription: "a missing column", file: "content/evaluations/learning.csv", old: ",pre,", new: ",first,",
            errors: """
                content/evaluations/learning.csv:1: error: the file looks like level learning, but has no column "pre" \
                [csv.missing-column]
                  = help: add the column or correct its header; a header with another name is mapped in learning.yml, which "tolok import" drafts; \
                if it is in another file, say only "readings: [{level: learning}]" there

                """),
        Mistake(
            testDescription: "a word in a number column", file: "content/evaluations/learning.csv",
            old: ",2025-1,57,74,", new: ",2025-1,57,many,",
            errors: """
                content/evaluations/learning.csv:5:43: error: a cell of post is not a number: it holds words \
                [csv.not-a-number]
                  = help: correct the cell, leave it empty, or say in the file's sidecar what the word stands for: under missingValues if nothing, else values: {post: {"…": …}}

                """),
        Mistake(
            testDescription: "a template with a section that is not closed", file: "templates/program.mustache",
            new: "{{<layout}}\n{{$main}}\n<p>{{#program}}</p>\n{{/main}}\n{{/layout}}\n",
            errors: """
                templates/program.mustache:4:1: error: "main" is closed while "program" is open \
                [template.mismatched-close]
                4 │ {{/main}}
                  │ ^^^^^^^^^
                  = note: "program" was opened at templates/program.mustache:3:4
                  = help: close "program" first

                """),
        Mistake(
            testDescription: "a template with an unknown name", file: "templates/program.mustache",
            new: "{{<layout}}\n{{$main}}\n<h1>{{program.titel}}</h1>\n{{/main}}\n{{/layout}}\n",
            errors: """
                templates/program.mustache:3:5: error: nothing is called "titel" here (in "program.titel") \
                [template.unknown-name]
                3 │ <h1>{{program.titel}}</h1>
                  │     ^^^^^^^^^^^^^^^^^
                  = help: did you mean "title"?

                """),
        Mistake(
            testDescription: "a page in a language that the site does not have", file: "content/pages/about.ms.md",
            new: "---\ntitle: Tentang\n---\n",
            errors: """
                content/pages/about.ms.md: error: the page is in the language "ms", which site.yml does not list \
                [content.unknown-language]
                 = help: add it to languages in site.yml, or rename the file; the site has en, id

                """),
        Mistake(
            testDescription: "no settings", file: "content/site.yml",
            errors: """
                content/site.yml: error: there is no site.yml [content.missing-settings]
                 = help: write one with at least a title; Documentation/content.md shows what it may say

                """),
        Mistake(
            testDescription: "a claim that does not hold", file: "content/programs/clear-letters.md",
            old: "gain > 10", new: "gain > 40",
            errors: """
                content/programs/clear-letters.md:35:1: error: the claim no longer holds: learning.gain is 16.6111 \
                [claim.broken]
                35 │ learning.gain > 40: the target of the plan
                   │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: correct the text, or find out why the figure changed

                """),
        Mistake(
            testDescription: "a link that leads nowhere", file: "content/index.md",
            old: "clear-letters.md", new: "clear-leters.md",
            errors: """
                content/index.md:5:39: error: the link leads to "programs/clear-leters.md", which is not there \
                [link.unknown-file]
                5 │ Two courses, three files of data. The [writing course](programs/clear-leters.md) was measured.
                  │                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: did you mean clear-letters.md?

                """),
    ]
}

extension Workspace {
    fileprivate func make(_ mistake: Mistake) throws {
        switch (mistake.old, mistake.new) {
        case (let old?, let new?): try replace(old, with: new, in: mistake.file)
        case (nil, let new?): try write(new, to: mistake.file)
        case (_, nil): try FileManager.default.removeItem(at: url.appending(path: mistake.file))
        }
    }
}

@Suite("What is wrong in the content")
struct ProblemTests {
    @Test(
        "Each mistake gives one message, exit code 1, and leaves the site built before as it was",
        arguments: Mistake.all)
    func mistake(_ mistake: Mistake) throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build", "--templates", "templates")
        let before = try workspace.files()
        #expect(before["public/index.html"] != nil)
        try workspace.make(mistake)
        let outcome = try workspace.tolok("build", "--templates", "templates")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors == mistake.errors)
        #expect(outcome.output.contains("wrote     nothing: 1 error, 0 warnings; _site is as it was\n"))
        #expect(try workspace.files() == before)
        #expect(try workspace.entries() == ["_site", "content", "templates"])
    }

    @Test("A row about an unknown programme is set aside with a warning, which --strict does not let pass")
    func unknownProgram() throws {
        let workspace = try Workspace()
        try workspace.replace(
            ",clear-letters,2025-1,4,6,", with: ",clear-leters,2025-1,4,6,", in: "content/evaluations/reaction.csv")
        let message = """
            content/evaluations/reaction.csv:2:19: warning: there is no programme "clear-leters" [csv.unknown-program]
            2 │ …                ,clear-leters,…     ,4,6,
              │                   ^^^^^^^^^^^^
              = help: did you mean "clear-letters"?

            """
        let outcome = try workspace.tolok("build")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors == message)
        #expect(
            outcome.output.contains(
                "51: 50 used, 1 set aside\n          evaluations/reaction.csv: 1 of 13 rows set aside\n"))
        #expect(outcome.output.contains("found     0 errors, 1 warning\n"))
        let before = try workspace.files()
        let strict = try workspace.tolok("build", "--strict")
        #expect(strict.exitCode == 1)
        #expect(strict.errors == message)
        #expect(strict.output.contains("wrote     nothing: 1 warning, and --strict allows none; _site is as it was\n"))
        #expect(try workspace.files() == before)
        #expect(try workspace.tolok("check", "--strict").exitCode == 1)
    }

    @Test("A problem of a page that stands in two editions is told once")
    func twoEditions() throws {
        let workspace = try Workspace()
        try workspace.replace("gain > 10", with: "gain > 40", in: "content/programs/clear-letters.md")
        try workspace.replace(
            "editions:", with: "editions:\n  inside:\n    visibility: [public, internal]\n    sections: [programs]",
            in: "content/site.yml")
        let outcome = try workspace.tolok("check")
        #expect(outcome.errors.components(separatedBy: "[claim.broken]").count == 2)
        #expect(outcome.output.contains("1 error, 0 warnings"))
    }

    @Test("All problems of a run are listed, sorted by file and line")
    func allProblems() throws {
        let workspace = try Workspace()
        try workspace.replace("city:", with: "citty:", in: "content/programs/clear-letters.md")
        try workspace.replace("hours: 12", with: "hours: many", in: "content/programs/clear-letters.md")
        try workspace.replace(",pre,", with: ",first,", in: "content/evaluations/learning.csv")
        let places = try workspace.tolok("check").errors.matches(of: /(?m)^(content[^ ]*): error/).map { String($0.1) }
        #expect(
            places
                == [
                    "content/evaluations/learning.csv:1:", "content/programs/clear-letters.md:5:1:",
                    "content/programs/clear-letters.md:11:8:",
                ].map { String($0.dropLast()) })
    }

    @Test("Messages name files as the user typed their folder")
    func typedPaths() throws {
        let workspace = try Workspace()
        try workspace.replace("city:", with: "citty:", in: "content/programs/clear-letters.md")
        try workspace.write("{{#open}}", to: "templates/own.mustache")
        let folder = workspace.url.lastPathComponent
        let outcome = try workspace.tolok(
            "check", "--content", "../\(folder)/content", "--templates", "./templates")
        #expect(outcome.errors.contains("../\(folder)/content/programs/clear-letters.md:5:1: error"))
        #expect(outcome.errors.contains("./templates/own.mustache:1:1: error"))
    }
}
