import Foundation
import Testing

@Suite("The same content gives the same bytes")
struct DeterminismTests {
    @Test(
        "Neither place, language, time zone nor threads can be seen in the output",
        arguments: [
            ["TZ": "Pacific/Kiritimati"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "id_ID.UTF-8"], ["TOLOK_THREADS": "1"],
            ["TOLOK_THREADS": "7"], ["HOME": "/nonexistent", "USER": "someone", "HOSTNAME": "elsewhere"],
        ])
    func environment(_ environment: [String: String]) throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build", environment: ["TOLOK_THREADS": "2"])
        let outcome = try workspace.tolok("build", "--output", "other", environment: environment)
        #expect(outcome.exitCode == 0)
        #expect(try workspace.files("other") == workspace.files())
    }

    @Test("Neither can the threads of the command line, which go before those of the environment")
    func threads() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build", "--threads", "1")
        let outcome = try workspace.tolok(
            "build", "--threads", "5", "--output", "other", environment: ["TOLOK_THREADS": "2"])
        #expect(outcome.exitCode == 0)
        #expect(try workspace.files("other") == workspace.files())
    }

    @Test("Folders of other names, seen from another place, give the same bytes")
    func folders() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        let manager = FileManager.default
        for (old, new) in [("content", "isi dan data"), ("templates", "pola")] {
            try manager.copyItem(at: workspace.url.appending(path: old), to: workspace.url.appending(path: new))
        }
        let absolute = workspace.url.appending(path: "isi dan data").path
        let inner = workspace.url.appending(path: "deep/inside")
        try manager.createDirectory(at: inner, withIntermediateDirectories: true)
        let outcome = try Command.run(
            ["build", "--content", absolute + "/", "--templates", "../../pola", "--output", "hasil"], in: inner)
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        #expect(try workspace.files("deep/inside/hasil") == workspace.files())
    }

    @Test("SOURCE_DATE_EPOCH sets the day of the site, and nothing else does")
    func date() throws {
        let workspace = try Workspace()
        _ = try workspace.tolok("build")
        let before = try workspace.files()
        _ = try workspace.tolok("build", "--output", "dated", environment: ["SOURCE_DATE_EPOCH": "1893456000"])
        let dated = try workspace.files("dated")
        #expect(dated.keys.sorted() == before.keys.sorted())
        #expect(dated != before)
        #expect(dated.values.contains { $0.range(of: Data("2030".utf8)) != nil })
        #expect(dated["public/data/metrics.csv"] == before["public/data/metrics.csv"])
    }
}
