import Basics
import Diagnostics
import Testing

@Suite("Diagnostics as workflow commands")
struct GitHubReportTests {
    @Test(
        "Each severity has its command",
        arguments: [(Severity.error, "::error "), (.warning, "::warning "), (.remark, "::notice ")])
    func severity(_ severity: Severity, _ command: String) {
        let text = GitHubReport(currentFolder: "/work").text(of: [Diagnostic("a.b", "m", severity: severity)])
        #expect(text == "\(command)title=a.b::m\n")
    }

    @Test("Place, notes and help are in one line, with what has a meaning there escaped")
    func escaping() {
        let diagnostic = Diagnostic(
            "a.b", "50 % of: a, b\r\nnext", at: SourceLocation(file: "a,b:100%.md", line: 3, column: 4),
            notes: ["seen"], help: "mend")
        #expect(
            GitHubReport(currentFolder: "/work").text(of: [diagnostic]) == """
                ::error file=a%2Cb%3A100%25.md,line=3,col=4,title=a.b::50 %25 of: a, b⟨U+000D⟩⟨U+000A⟩next%0Anote: seen%0Ahelp: mend

                """)
    }

    @Test("A message can't begin a command of its own")
    func injection() {
        let text = GitHubReport(currentFolder: "/work").text(of: [Diagnostic("a.b", "m\n::error ::forged")])
        #expect(text.split(separator: "\n").count == 1)
    }
}
