import Testing

@testable import Evaluation

@Suite("Guesses that are left in a sidecar")
struct OpenGuessesTests {
    @Test("are the lines with a comment that begins with a question mark")
    func lines() {
        let text = """
            # drafted
            # ? is it this?
            readings:
              - level: reaction  # ? or needs
                scale: [a, b]  # fine
                items: {"What # ?": "x # ? y"}
                program: a# ?
            """
        #expect(OpenGuesses(Array(text.utf8)).lines == [2, 4])
    }

    @Test("give one warning a file")
    func warning() throws {
        let outcome = try EvaluationCase(
            "program,Materi\npelayanan,5",
            sidecar: "# ? one\nreadings: [{level: reaction, items: {Materi: x}}]  # ? two\n"
        ).read()
        #expect(outcome.diagnostics == ["data.yml:1: warning: 2 lines are still marked # ? [sidecar.open-guesses]"])
    }
}
