import Glibc
import TestSupport
import Testing

/// Sites with mistakes, and what is said about each: see ``BrokenSite``.
///
/// After a change that is meant, `TOLOK_RECORD=1 swift test --filter BrokenSiteTests` writes down anew what is said. That
/// run fails, so that no recording passes for a test; what changed is read in the commit.
@Suite("Broken sites")
struct BrokenSiteTests {
    @Test("What is wrong is said, where it is, and with its remedy", arguments: BrokenSite.all)
    func findings(_ site: BrokenSite) throws {
        let found = try site.findings()
        guard getenv("TOLOK_RECORD") == nil else {
            try #require(getenv("CI") == nil, "recording is for people: unset TOLOK_RECORD")
            try write(found.map { "\($0)\n" }.joined(), to: "\(Repository.root)/\(site.expectedFile)")
            Issue.record("recorded \(found.count) lines; read them, then run the tests again without TOLOK_RECORD")
            return
        }
        let expected = try Repository.text(of: site.expectedFile).split(separator: "\n").map(String.init)
        #expect(!expected.isEmpty)
        #expect(found.filter { !expected.contains($0) } == [], "said, but not expected")
        #expect(expected.filter { !found.contains($0) } == [], "expected, but not said")
        #expect(found == expected)
    }

    @Test("Every diagnostic of the sources is shown by one of them, or by a test that names it")
    func completeness() throws {
        let ids = try DiagnosticIDs.inSources()
        #expect(ids.count > 100)
        let shown = try BrokenSite.all.reduce(into: Set<String>()) { try $0.formUnion($1.expectedIDs()) }
        #expect(shown.subtracting(ids) == [], "shown, but not found in the sources")
        let rest = ids.subtracting(shown)
        let elsewhere = try elsewhere()
        #expect(rest.subtracting(elsewhere.keys).sorted() == [], "add a broken site for each of these")
        #expect(Set(elsewhere.keys).subtracting(rest).sorted() == [], "these need no other test any more")
        for (id, file) in elsewhere {
            #expect(try Repository.text(of: "Tests/\(file)").contains(id), "\(id) in \(file)")
        }
    }

    /// What no site on a disk shows: diagnostics of other commands, of a world that changes while it is read, and of
    /// limits that only huge files reach. Each with the file of a test that shows it.
    private func elsewhere() throws -> [String: String] {
        let lines = try Repository.text(of: "Tests/PublishingTests/Broken/shown-elsewhere.txt").split(separator: "\n")
        return Dictionary(
            uniqueKeysWithValues: lines.map { $0.split(separator: " ").map(String.init) }.map { ($0[0], $0[1]) })
    }

    private func write(_ text: String, to path: String) throws {
        let stream = try #require(fopen(path, "w"), "\(path)")
        defer { fclose(stream) }
        try #require(fputs(text, stream) >= 0)
    }
}
