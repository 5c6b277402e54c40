import TestSupport
import Foundation
import Testing

/// Whole sites against what was recorded: `Fixtures/<name>/input` and `Fixtures/<name>/expected`. What only repeats other
/// files, such as fingerprints and checksums, is masked by ``MaskedSite``, and tested by ``AssetTests``.
///
/// After a change that is meant, `TOLOK_RECORD=1 swift test --filter GoldenSiteTests` records them anew. That run fails, so
/// that no recording passes for a test; the change of the recorded files belongs in the same commit and is read there.
@Suite("Whole sites")
struct GoldenSiteTests {
    private static let isRecording = ProcessInfo.processInfo.environment["TOLOK_RECORD"] == "1"
    private static let isAutomatic = ProcessInfo.processInfo.environment["CI"] != nil

    @Test("A site is the one that was recorded", arguments: ["complete"])
    func golden(_ name: String) throws {
        let workspace = try Workspace(name)
        let outcome = try workspace.tolok("build")
        try #require(outcome.exitCode == 0, "\(outcome.errors)")
        let actual = MaskedSite(
            try workspace.files(), content: try workspace.files("content"),
            assets: try workspace.files("templates/assets")
        ).files
        let expectedFolder = Repository.fixtures.appending(path: "\(name)/expected")
        if Self.isRecording {
            try #require(!Self.isAutomatic, "recording is for people: unset TOLOK_RECORD")
            try record(actual, in: expectedFolder)
            Issue.record(
                "recorded \(actual.count) files; read what changed, then run the tests again without TOLOK_RECORD")
            return
        }
        let expected = try contents(of: expectedFolder)
        #expect(Set(expected.keys).subtracting(actual.keys).sorted() == [], "files are missing")
        #expect(Set(actual.keys).subtracting(expected.keys).sorted() == [], "files are there that were not before")
        for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
            guard let found = actual[path], found != bytes else { continue }
            Issue.record("\(path) differs: \(firstDifference(bytes, found))")
        }
    }

    @Test("The recorded site has figures of all ten kinds of data, in both languages, and names nobody")
    func complete() throws {
        let folder = Repository.fixtures.appending(path: "complete/expected/public")
        let metrics = try String(contentsOf: folder.appending(path: "data/metrics.csv"), encoding: .utf8)
        let shown = metrics.split(separator: "\r\n").filter { $0.contains(",shown,") }
        for level in [
            "needs", "participation", "reaction", "learning", "behaviour", "results", "finance", "interviews",
            "actions",
            "recognition",
        ] {
            #expect(shown.contains { $0.contains(",\(level).") }, "\(level)")
        }
        let files = try contents(of: folder)
        #expect(files.keys.filter { $0.hasPrefix("id/") }.count > 20)
        for (path, bytes) in files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("KEEP-SECRET"), "\(path)")
        }
    }

    private func record(_ files: [String: Data], in folder: URL) throws {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: file)
        }
    }

    /// The first line that differs, in both.
    private func firstDifference(_ expected: Data, _ found: Data) -> String {
        let old = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: found, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let shown = { (lines: [Substring]) in lines.indices.contains(line) ? String(lines[line].prefix(200)) : "(end)" }
        return "line \(line + 1) was\n  \(shown(old))\nand is\n  \(shown(new))"
    }
}
