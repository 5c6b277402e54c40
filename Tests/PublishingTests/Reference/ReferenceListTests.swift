import Foundation
import Testing

/// The lists in `Documentation/Reference` against what the program knows.
///
/// `TOLOK_RECORD=1 swift test --filter ReferenceListTests` writes them anew. That run fails, so that no recording passes for a
/// test; the change of the lists belongs in the same commit as the change of the program, and is read there.
@Suite("The lists of the documentation")
struct ReferenceListTests {
    private static let environment = ProcessInfo.processInfo.environment

    @Test("Each says what the program knows", arguments: ReferenceList.allCases)
    func list(_ list: ReferenceList) throws {
        let file = ReferenceList.folder.appending(path: list.file)
        let text = try list.text()
        if Self.environment["TOLOK_RECORD"] == "1" {
            try #require(Self.environment["CI"] == nil, "recording is for people: unset TOLOK_RECORD")
            try FileManager.default.createDirectory(at: ReferenceList.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(list.file); read what changed, then run the tests again without TOLOK_RECORD")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let lines = text.components(separatedBy: "\n")
        let pairs = zip(recorded, lines).enumerated()
        let first = pairs.first { $0.element.0 != $0.element.1 }?.offset ?? min(recorded.count, lines.count)
        #expect(
            recorded == lines,
            """
            \(list.file) differs from line \(first + 1) on: \(lines.dropFirst(first).first ?? "(end)")
            if that is meant: TOLOK_RECORD=1 swift test --filter ReferenceListTests
            """)
    }
}
