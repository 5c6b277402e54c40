import Basics
import Diagnostics
import Testing

@Suite("Diagnostics as text")
struct TextReportTests {
    @Test("A diagnostic shows place, message, id, line, caret, notes and help")
    func whole() {
        let diagnostic = Diagnostic(
            "csv.off-scale", "score \"enam\" is not on the scale 1–5",
            at: SourceLocation(file: "evaluations/leadership.csv", line: 14, column: 7),
            excerpt: Excerpt(line: "A-113,enam,4", length: 4), notes: ["the scale is declared in leadership.yml:3"],
            help: "use 1 to 5")
        #expect(
            TextReport().text(of: diagnostic) == """
                evaluations/leadership.csv:14:7: error: score "enam" is not on the scale 1–5 [csv.off-scale]
                14 │ A-113,enam,4
                   │       ^^^^
                   = note: the scale is declared in leadership.yml:3
                   = help: use 1 to 5

                """)
    }

    @Test("A long line is shown around the place that matters")
    func longLine() {
        let line = String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
        let text = TextReport().text(
            of: Diagnostic(
                "a.b", "m", at: SourceLocation(file: "f", line: 1, column: 501), excerpt: Excerpt(line: line, length: 4)
            ))
        let lines = text.split(separator: "\n").map(Array.init)
        #expect(lines[1].count < 130)
        let carets = lines[2].indices.filter { lines[2][$0] == "^" }
        #expect(String(carets.map { lines[1][$0] }) == "HERE")
    }

    @Test("Control characters of a hostile file do not reach the terminal")
    func controlCharacters() {
        let text = TextReport(coloured: true).text(of: Diagnostic("a.b", "bell \u{7} and \u{1B}[2J"))
        #expect(text.contains("bell ⟨U+0007⟩ and ⟨U+001B⟩[2J"))
    }

    @Test(
        "Characters that turn the direction of writing or can't be seen are shown by their code",
        arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{0085}"])
    func treacherousCharacters(character: String) {
        let code = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
        let shown = "⟨U+\(String(repeating: "0", count: 4 - code.count))\(code)⟩"
        let log = DiagnosticLog()
        let excerpt = Excerpt(line: "x\(character)y", length: 1)
        let place = SourceLocation(file: "a\(character).md", line: 1, column: 3)
        let problem = Problem("a.b", "m\(character)n", notes: ["o\(character)p"], help: "q\(character)r")
        log.log(Diagnostic(problem, at: place, excerpt: excerpt))
        let text = TextReport().text(of: log.diagnostics)
        #expect(!text.contains(character))
        for part in ["a\(shown).md", "m\(shown)n", "o\(shown)p", "q\(shown)r", "x\u{FFFD}y"] {
            #expect(text.contains(part), "\(text)")
        }
        let run = ReportedRun(
            version: "1", fallback: "site.yml", currentFolder: "/work", isStrict: false, language: .english)
        for format in [ReportFormat.json, .sarif, .github] {
            let document = format.document(of: log, from: run) ?? ""
            #expect(!document.contains(character) && document.contains("m\(shown)n"), "\(document)")
        }
    }

    @Test("Joiners between letters, which some languages are written with, stay as they are")
    func joiners() {
        let word = "می\u{200C}خواهم"
        #expect(TextReport().text(of: Diagnostic("a.b", word)).contains(word))
    }
}
