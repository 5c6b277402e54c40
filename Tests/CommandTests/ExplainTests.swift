import Foundation
import Testing

@Suite("tolok explain")
struct ExplainTests {
    @Test("A measure's definition fits a terminal and has everything")
    func definition() throws {
        let outcome = try Workspace().tolok("explain", "learning.d_z")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                learning.d_z: Standardised change (d_z)

                The change against the spread of the changes themselves.

                Level               Level 2: Learning
                Unit                standard deviations
                Direction           higher is better
                Formula             d̄ / s_d
                Smallest n          2
                Broken down by      session, unit, competency, year
                Does not show       Not comparable with g: the denominator is another.
                Source              Cohen (1988)

                """)
    }

    @Test("What a measure gives beside its value is told, in the language asked for")
    func furtherValues() throws {
        let workspace = try Workspace()
        let text = try workspace.tolok("explain", "learning.pre", "--language", "id").output
        #expect(text.contains("\nRumus               rata-rata peserta dengan kedua nilai; selang t 95%\n"))
        #expect(
            text.contains(
                """

                Nilai lain          standard_deviation: Simpangan baku nilai peserta, dengan n −
                                    1.

                """))
        let json = try workspace.tolok("explain", "learning.pre", "--language", "en", "--format", "json").output
        let definition = try JSONDecoder().decode(Definition.self, from: Data(json.utf8))
        #expect(definition.formula == "mean over participants with both tests; 95 % t interval")
        #expect(definition.statistics.map(\.name) == ["standard_deviation"])
        #expect(definition.statistics.map(\.meaning) == ["The standard deviation of the scores, with n − 1."])
    }

    @Test("A figure's passport says what it is made of")
    func passport() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("explain", "clear-letters/learning.gain", "--by", "session")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                clear-letters/learning.gain: Change in test score

                By how many points the scores of the same people changed from before to after;
                positive where they became better, so that where less is better a fall is
                positive.

                Programme           Clear Letters (clear-letters)
                Edition             public
                Value               16.6 points (95% interval 14.6 to 18.6; n\u{A0}=\u{A0}18)
                standard_deviation  3.9577
                t                   17.8070
                p                   < 0.0001
                Beside it           Took the test before only: 0
                Beside it           Took the test after only: 0
                Minimum group       10 people; a figure on fewer is withheld, and so is what
                                    would give it away

                By session
                  2025-1            [c] confidential
                  2025-2            [c] confidential

                Source files
                  evaluations/learning.csv
                    Level           Learning
                    Rows            18: 18 used, 0 set aside
                    SHA-256
                      0ffc9d4ccd2736fa823413f30a27f8253e4f14e0ddf05633d39b28d9acf4125a

                Numbers of rows are those of whole files, whichever programme a row is about.

                """)
    }

    @Test("The rows are those of build.json, which gives no hash of answers that could be tried out")
    func manifest() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        let bytes = try #require(try workspace.files()["public/build.json"])
        let manifest = try JSONDecoder().decode(Manifest.self, from: bytes)
        let file = try #require(manifest.evaluations.first { $0.path == "evaluations/reaction.csv" })
        let passport = try passport("clear-letters/reaction.satisfaction", in: workspace)
        #expect(passport.sources.map(\.path) == [file.path])
        #expect(!String(decoding: bytes, as: UTF8.self).contains(passport.sources.first?.sha256 ?? "sha256"))
        #expect(passport.sources.first?.rows == file.rows)
        #expect(passport.items.map(\.id) == ["The course was worth my time"])
        #expect(passport.items.first?.scale == ["1", "2", "3", "4", "5"])
    }

    @Test("Its figures are those of the edition's data files")
    func figures() throws {
        let workspace = try Workspace()
        let metrics = try workspace.tolok("figures").output.split(separator: "\r\n")
        let passport = try passport("clear-letters/learning.gain", in: workspace, "--by", "session")
        #expect(passport.figures.count == 14)
        for figure in passport.figures {
            let start = "clear-letters,\(figure.group),\(figure.member),learning,\(figure.measure),\(figure.statistic),"
            let row = try #require(metrics.first { $0.hasPrefix(start) })
            let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            #expect(Double(fields[6]) == figure.value)
            #expect(fields[10] == figure.status)
        }
        #expect(passport.figures.contains { $0.status == "withheld" })
        #expect(passport.figures.contains { $0.status == "shown" })
    }

    @Test("A filter of the sidecar, what was set aside and why, are told")
    func sources() throws {
        let workspace = try Workspace()
        try workspace.write(
            "readings:\n  - level: learning\n    where: {Session: [2025-1, 2025-2], participant: [KEEP-SECRET-07919]}\n",
            to: "content/evaluations/learning.yml")
        try workspace.replace(",2025-1,57,74,", with: ",2025-1,57,740,", in: "content/evaluations/learning.csv")
        let outcome = try workspace.tolok("explain", "clear-letters/learning.gain")
        #expect(outcome.output.contains("    Filter          Session = 2025-1, 2025-2\n"))
        #expect(outcome.output.contains("    Filter          by participant, which names people\n"))
        #expect(!outcome.output.contains("KEEP-SECRET"))
        let open = try Workspace()
        try open.replace(
            "clear-letters,2025-1,57,74,", with: "clear-leters,2025-1,57,74,", in: "content/evaluations/learning.csv")
        let text = try open.tolok("explain", "clear-letters/learning.gain").output
        #expect(text.contains("    Rows            18: 17 used, 1 set aside\n"))
        #expect(text.contains("unknown programme (program): 1\n"))
    }

    @Test("Without a subject all measures are listed, a line each, and each of them can be explained")
    func list() throws {
        let workspace = try Workspace()
        let outcome = try workspace.tolok("explain")
        #expect(outcome.exitCode == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count > 40)
        #expect(lines.contains("learning.gain                            Change in test score"))
        for language in ["en", "id"] {
            let data = Data(try workspace.tolok("explain", "--format", "json", "--language", language).output.utf8)
            let definitions = try JSONDecoder().decode([Definition].self, from: data)
            #expect(definitions.map(\.measure) == lines.map { $0.prefix { $0 != " " } }.map(String.init))
            #expect(definitions.allSatisfy { !$0.formula.isEmpty && !$0.meaning.isEmpty && !$0.does_not_show.isEmpty })
        }
    }

    @Test("The site's default language is spoken unless another is asked for")
    func language() throws {
        let workspace = try Workspace()
        let text = try workspace.tolok("explain", "learning.gain", "--language", "id").output
        #expect(text.hasPrefix("learning.gain: Perubahan nilai tes\n"))
        try workspace.replace("languages: [en, id]", with: "languages: [id, en]", in: "content/site.yml")
        #expect(try workspace.tolok("explain", "learning.gain").output == text)
    }

    @Test(
        "A name that nothing bears is wrong usage, and the nearest is named",
        arguments: [
            (["learning.gian"], "there is no measure \"learning.gian\"; did you mean \"learning.gain\"?"),
            (["clear-letters/learning.gian"], "did you mean \"learning.gain\"?"),
            (["clear-leters/learning.gain"], "there is no programme \"clear-leters\"; did you mean \"clear-letters\"?"),
            (["clear-letters/learning.gain", "--by", "sesion"], "did you mean \"session\"?"),
            (["clear-letters/learning.gain", "--edition", "publik"], "did you mean \"public\"?"),
            (["clear-letters/finance.roi"], "the edition public does not show the level finance"),
            (["*/learning.gain"], "it is computed for each programme"),
            (["clear-letters/needs.gap"], "*/needs.gap"),
            (["learning.gain", "--language", "fr"], "site.yml has: en, id"),
            (["learning.gain", "--by", "session"], "--by is for a figure"),
            (["learning.gain", "--edition", "public"], "--edition is for a figure"),
        ] as [([String], String)])
    func unknown(_ arguments: [String], _ message: String) throws {
        let workspace = try Workspace()
        let outcome = try Command.run(["explain"] + arguments, in: workspace.url)
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(message))
    }

    @Test("A programme that the edition does not show is not known to it")
    func hidden() throws {
        let workspace = try Workspace()
        try workspace.replace(
            "status: planned", with: "status: planned\nvisibility: internal", in: "content/programs/next-steps.md")
        let outcome = try workspace.tolok("explain", "next-steps/learning.gain")
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.hasPrefix("Error: there is no programme \"next-steps\"; there are: clear-letters\n"))
    }

    @Test("Errors in the content stand against a passport, and not against a definition")
    func errors() throws {
        let workspace = try Workspace()
        try workspace.replace(",pre,", with: ",first,", in: "content/evaluations/learning.csv")
        #expect(try workspace.tolok("explain", "learning.gain").exitCode == 0)
        let outcome = try workspace.tolok("explain", "clear-letters/learning.gain")
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("[csv.missing-column]"))
    }

    private func passport(_ subject: String, in workspace: Workspace, _ more: String...) throws -> Passport {
        let outcome = try Command.run(["explain", subject, "--format", "json"] + more, in: workspace.url)
        #expect(outcome.exitCode == 0)
        return try JSONDecoder().decode(Passport.self, from: Data(outcome.output.utf8))
    }

    private struct Passport: Decodable {
        var figures: [Entry]
        var items: [Question]
        var sources: [File]

        struct Entry: Decodable {
            var group: String
            var member: String
            var measure: String
            var statistic: String
            var value: Double?
            var status: String
        }

        struct Question: Decodable {
            var id: String
            var scale: [String]
        }
    }

    private struct Manifest: Decodable {
        var evaluations: [File]
    }

    private struct File: Decodable {
        var path: String
        var sha256: String?
        var rows: Int?
    }

    private struct Definition: Decodable {
        var measure: String
        var formula: String
        var statistics: [Statistic]
        var meaning: String
        var does_not_show: String

        struct Statistic: Decodable {
            var name: String
            var meaning: String
        }
    }
}
