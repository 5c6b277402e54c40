import Foundation
import Testing

@Suite("The language of messages")
struct LanguageTests {
    /// A site with a slip in its settings, and what is said about it.
    private func brokenSite() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write("title: Evaluasi\nlangages: [en, id]\n", to: "content/site.yml")
        return workspace
    }

    private static let indonesian = """
        content/site.yml:2:1: kesalahan: kunci "langages" tidak dikenal di site.yml [yaml.unknown-key]
        2 │ langages: [en, id]
          │ ^^^^^^^^
          = saran: mungkin maksud Anda "languages"?

        """
    private static let english = """
        content/site.yml:2:1: error: unknown key "langages" in site.yml [yaml.unknown-key]
        2 │ langages: [en, id]
          │ ^^^^^^^^
          = help: did you mean "languages"?

        """

    @Test(
        "Is that of the first variable of the environment that says one",
        arguments: [
            (["LANG": "id_ID.UTF-8"], true), (["LC_MESSAGES": "id", "LANG": "en_US.UTF-8"], true),
            (["LC_ALL": "", "LANG": "id_ID"], true), (["LC_ALL": "C", "LANG": "id_ID.UTF-8"], false),
            (["LANG": "nl_NL.UTF-8"], false), ([:], false),
        ])
    func environment(variables: [String: String], isIndonesian: Bool) throws {
        let outcome = try brokenSite().tolok("check", environment: variables)
        #expect(outcome.errors.hasPrefix(isIndonesian ? Self.indonesian : Self.english), "\(outcome.errors)")
        #expect(outcome.output.contains(isIndonesian ? "temuan    1 kesalahan, " : "found     1 error, "))
        #expect(outcome.exitCode == 1)
    }

    @Test(
        "Is what --language says, whatever the environment is", arguments: [["--language", "id"], ["--language=id"]])
    func option(arguments: [String]) throws {
        let site = try brokenSite()
        let outcome = try Command.run(["check"] + arguments, in: site.url, environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(outcome.errors.hasPrefix(Self.indonesian))
        let english = try brokenSite().tolok("check", "--language", "en", environment: ["LANG": "id_ID.UTF-8"])
        #expect(english.errors.hasPrefix(Self.english))
    }

    @Test("Is one of those that there are")
    func unknown() throws {
        let outcome = try brokenSite().tolok("check", "--language", "nl")
        #expect(outcome.exitCode == 64)
        #expect(outcome.errors.contains("'en' and 'id'"))
    }

    @Test("Reaches what stops a command, and what is wrong with its arguments")
    func failures() throws {
        let workspace = try Workspace()
        let refused = try workspace.tolok("build", "--output", "content", "--language", "id")
        #expect(
            refused.errors.hasPrefix("kesalahan: folder hasil content dan folder masukan content bertumpang tindih"))
        let missing = try workspace.tolok("check", "--content", "nowhere", "--language", "id")
        #expect(missing.errors.hasPrefix("kesalahan: tidak dapat membaca nowhere: folder itu tidak ada"))
        let usage = try workspace.tolok("check", "--threads", "0", "--language", "id")
        #expect(usage.errors.contains("0 bukan banyaknya utas"))
        let unknown = try workspace.tolok("explain", "learning.gaim", "--language", "id")
        #expect(unknown.errors.contains("tidak ada ukuran \"learning.gaim\"; mungkin maksud Anda \"learning.gain\"?"))
    }

    @Test("Changes messages for programs, and neither their ids nor what they are known by")
    func programs() throws {
        let workspace = try brokenSite()
        let json = try workspace.tolok("check", "--format", "json", "--language", "id").output
        #expect(json.contains(#""id":"yaml.unknown-key","severity":"error","message":"kunci \"langages\" tidak"#))
        let sarif = try ["en", "id"].map { try workspace.tolok("check", "--format", "sarif", "--language", $0).output }
        #expect(sarif[0].contains("unknown key") && sarif[1].contains("tidak dikenal") && sarif[1].contains("saran: "))
        #expect(!Self.fingerprints(sarif[0]).isEmpty)
        #expect(Self.fingerprints(sarif[0]) == Self.fingerprints(sarif[1]))
    }

    private static func fingerprints(_ sarif: String) -> [Substring] {
        sarif.split(separator: "\"tolok/v1\":\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }

    @Test("Is that of the summary of a build too")
    func summary() throws {
        let outcome = try Workspace().tolok("build", environment: ["LANG": "id_ID.UTF-8"])
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "dibaca    2 program, 2 halaman, 3 berkas evaluasi")
        #expect(lines.contains("baris     51: 51 dipakai, 0 disisihkan"))
        #expect(lines.contains("temuan    0 kesalahan, 0 peringatan"))
        #expect(lines.contains { $0.hasPrefix("ditulis   ") && $0.contains(", ke _site: ") })
        #expect(lines.last?.hasPrefix("waktu     ") == true)
    }
}
