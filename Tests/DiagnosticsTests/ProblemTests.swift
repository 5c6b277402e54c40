import Basics
import Diagnostics
import Testing

@Suite("Problems")
struct ProblemTests {
    @Test("A literal is English, and stands for a language that has no text of its own")
    func english() {
        let problem = Problem("a.b", "\(3) rows are lost", notes: ["first in row \(2)"], help: "look again")
        #expect(problem.id == "a.b")
        #expect(problem.severity == .error)
        #expect(problem.message.text(in: "en") == "3 rows are lost")
        #expect(problem.message.text(in: "id") == "3 rows are lost")
        #expect(problem.help?.text(in: "id") == "look again")
    }

    @Test("Each text can be given in several languages, and diagnostics show the English one")
    func languages() {
        let problem = Problem(
            "a.b", ["en": "a row is lost", "id": "satu baris hilang"], severity: .warning,
            notes: [["en": "in row 2", "id": "di baris 2"]], help: ["en": "look again", "id": "periksa lagi"])
        #expect(problem.message.text(in: "id") == "satu baris hilang")
        #expect(problem.notes.map { $0.text(in: "id") } == ["di baris 2"])
        #expect(problem.help?.text(in: "id") == "periksa lagi")
        let diagnostic = Diagnostic(problem)
        #expect(diagnostic.message == "a row is lost")
        #expect(diagnostic.notes == ["in row 2"])
        #expect(diagnostic.help == "look again")
        #expect(diagnostic.severity == .warning)
    }

    @Test("A problem is logged at a stretch of text, which is shown, or at a file")
    func places() {
        let log = DiagnosticLog()
        let source = SourceText(Array("title: x".utf8), file: "a.md")
        log.log(Problem("a.b", "one"), at: SourceSpan(source, 7..<8))
        log.log(Problem("a.c", "two"), at: SourceLocation(file: "b.md"))
        #expect(log.diagnostics.map { $0.location?.description } == ["a.md:1:8", "b.md"])
        #expect(log.diagnostics.map { $0.excerpt?.line } == ["title: x", nil])
    }

    @Test("A known word that is near is asked for")
    func didYouMean() {
        #expect(
            LocalizedText.didYouMean("titel", among: ["title", "city"])?.text(in: "en") == "did you mean \"title\"?")
        #expect(LocalizedText.didYouMean("qqqqqq", among: ["title", "city"]) == nil)
    }
}
