import Basics
import Diagnostics
import Testing

@testable import Evaluation
@testable import Publishing

@Suite("Figures whose values have moved")
struct MovedFiguresTests {
    @Test("One warning a programme, with the line to paste for what moved most specifically")
    func report() {
        let log = DiagnosticLog()
        let keys = [
            FigureKey(.learningGain, program: "b"),
            FigureKey(.learningGain, program: "a"),
            FigureKey(.learningPost, program: "a", group: "unit", member: "Dinas Kesehatan"),
        ]
        MovedFigures(keys: keys, file: "content/corrections.yml", log: log).report()
        let found = log.diagnostics
        #expect(found.map(\.id) == ["previous.moved-value", "previous.moved-value"])
        #expect(found.allSatisfy { $0.severity == .warning && $0.location?.file == "content/corrections.yml" })
        let (first, last) = (
            found.first { $0.message.contains("\"a\" (2)") }, found.first { $0.message.contains("\"b\" (1)") }
        )
        #expect(
            first?.help?.contains(
                "- {program: a, measure: learning.post, group: unit, member: \"Dinas Kesehatan\", reason: \"…\"}")
                == true)
        #expect(
            last?.help?.contains("- {program: b, measure: learning.gain, reason: \"…\"}") == true)
    }

    @Test("The line that is proposed is one that can be read")
    func pasted() {
        let log = DiagnosticLog()
        let line = "- {program: a, measure: learning.post, group: unit, member: \"Dinas Kesehatan\", reason: \"…\"}\n"
        let declared = CorrectionsReader(programs: ["a"], log: log).corrections(
            Array(line.utf8), file: "corrections.yml")
        #expect(log.diagnostics.isEmpty)
        #expect(
            declared.map(\.correction)
                == [Correction(program: "a", measure: .learningPost, group: "unit", member: "Dinas Kesehatan")])
    }
}
