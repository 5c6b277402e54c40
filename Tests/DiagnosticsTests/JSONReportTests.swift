import Basics
import Diagnostics
import Testing

@Suite("Diagnostics as JSON")
struct JSONReportTests {
    @Test("A diagnostic becomes an object; what is not known is null")
    func object() {
        let log = DiagnosticLog()
        log.log(
            Diagnostic(
                "csv.off-scale", "score \"enam\" is off\nthe scale", severity: .warning,
                at: SourceLocation(file: "a\\b.csv", line: 3, column: 2), notes: ["a note"], help: "tab\there"))
        log.log(Diagnostic("site.whole", "no place"))
        #expect(
            JSONReport().text(of: log) == """
                {"errors":1,"warnings":1,"remarks":0,"diagnostics":[\
                {"id":"site.whole","severity":"error","message":"no place","file":null,"line":null,"column":null,"sheet":null,"cell":null,\
                "notes":[],"help":null},\
                {"id":"csv.off-scale","severity":"warning","message":"score \\"enam\\" is off⟨U+000A⟩the scale",\
                "file":"a\\\\b.csv","line":3,"column":2,"sheet":null,"cell":null,"notes":["a note"],"help":"tab⟨U+0009⟩here"}]}

                """)
    }

    @Test("What is counted and not listed is in the counts")
    func counts() {
        let log = DiagnosticLog()
        let diagnostic = Diagnostic("a.b", "m", severity: .warning, at: SourceLocation(file: "f"))
        log.log(diagnostic)
        log.count(diagnostic, times: 9)
        #expect(JSONReport().text(of: log).hasPrefix("{\"errors\":0,\"warnings\":10,"))
    }

    @Test("Control characters of a hostile file are escaped")
    func controlCharacters() {
        let log = DiagnosticLog()
        log.log(Diagnostic("a.b", "bell\u{07} escape\u{1B} delete\u{7F} é😀"))
        #expect(JSONReport().text(of: log).contains("bell⟨U+0007⟩ escape⟨U+001B⟩ delete⟨U+007F⟩ é😀"))
    }
}
