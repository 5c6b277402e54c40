import Basics
import Diagnostics
import Testing
import YAML

/// The same numbers for the same seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
        var generator = SeededGenerator(state: seed)
        for _ in 0..<1500 {
            let count = Int.random(in: 1...30, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            check(Array(text.utf8))
        }
    }

    @Test("Random bytes are either read or refused with a place inside them", arguments: 0..<4)
    func bytes(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
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
