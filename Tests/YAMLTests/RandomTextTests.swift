import TestSupport
import Basics
import Diagnostics
import Testing
import YAML

@Suite("Any bytes at all")
struct RandomTextTests {
    private let pieces = [
        "a", "b: ", ":", "- ", "[", "]", "{", "}", ",", "\n", "\n  ", "\t", "'", "\"", "\\", "|\n", ">\n", "#", "&x ",
        "*x",
        "!t ", "<<: ", "---\n", "...\n", "%", "?", "é", "\u{FEFF}", "\u{2028}", "\u{85}", "\r", "\r\n", "👩‍👧", "@", "`",
        "~",
    ]

    @Test("Every text is either read or refused with a place inside it", arguments: 0..<8)
    func pieces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1500 {
            let count = Int.random(in: 1...30, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            check(Array(text.utf8))
        }
    }

    @Test("Random bytes are either read or refused with a place inside them", arguments: 0..<4)
    func bytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1500 {
            let count = Int.random(in: 0...40, using: &generator)
            check((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    private func check(_ bytes: [UInt8]) {
        let log = DiagnosticLog()
        let root = YAMLDocument.parse(bytes, file: "f.yml", log: log)
        let text = SourceText(bytes, file: "f.yml")
        #expect(root != nil || log.hasErrors, "neither read nor refused: \(bytes)")
        for diagnostic in log.diagnostics {
            let line = diagnostic.location?.line ?? 0
            #expect((1...text.lineCount).contains(line), "\(diagnostic) in \(bytes)")
            #expect(
                (1...text.line(line).count + 2).contains(diagnostic.location?.column ?? 0), "\(diagnostic) in \(bytes)")
        }
    }
}
