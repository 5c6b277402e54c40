import Diagnostics
import Testing

@testable import Evaluation

@Suite("Remedies that are lines to paste")
struct RemedyTests {
    /// A property of a reading that a remedy gives in full: `items: {…}`, `scale: […]`, `constants: {…}`.
    private struct Line {
        let name: String
        let text: String

        /// - Returns: `nil` where a remedy gives none, or leaves something to be filled in.
        init?(_ remedy: String) {
            guard let found = remedy.firstMatch(of: /\b(items|scale|constants): (?=[\[{])/) else { return nil }
            var depth = 0
            var text = ""
            for character in remedy[found.range.upperBound...] {
                text.append(character)
                if "[{".contains(character) { depth += 1 }
                if "]}".contains(character) { depth -= 1 }
                if depth == 0 { break }
            }
            guard depth == 0, !text.contains("…") else { return nil }
            (name, self.text) = (String(found.1), text)
        }
    }

    @Test("lead on: what one of them answers is not asked again", arguments: Layout.all)
    func pasted(_ layout: Layout) throws {
        let file = try layout.file()
        guard let level = try file.recognised()?.readings.first?.level else { return }
        var properties: [(name: String, text: String)] = [("level", level.rawValue), ("program", "pelayanan")]
        var asked: Set<String> = []
        while true {
            let reading = properties.map { "\($0.name): \($0.text)" }.joined(separator: ", ")
            let outcome = try ReadBack(file.bytes, sidecar: "readings: [{\(reading)}]", programs: file.programs)
            let errors = outcome.diagnostics.filter { $0.severity == .error }
            guard let error = errors.first, let line = error.help.flatMap(Line.init) else { return }
            #expect(!error.id.hasPrefix("sidecar.") && !error.id.hasPrefix("yaml."), "\(outcome.report)")
            guard asked.insert(error.message).inserted else {
                Issue.record("asked again: \(outcome.report)")
                return
            }
            properties.removeAll { $0.name == line.name }
            properties.append((line.name, line.text))
        }
    }
}
