import Basics
import Diagnostics
import TestSupport
import Testing

@testable import Rendering

@Suite("Errors in templates")
struct TemplateErrorTests {
    @Test(
        "Each error in the syntax is told at its line and column",
        arguments: [
            ("é\n é▸{{name", "template.unclosed-tag"),
            ("▸{{{name}} }", "template.unclosed-tag"),
            ("▸{{! no end }", "template.unclosed-tag"),
            ("a ▸{{ }} b", "template.empty-tag"),
            ("a ▸{{#}} b", "template.empty-tag"),
            ("a ▸{{=|=}}", "template.bad-delimiters"),
            ("a ▸{{=| = |=}}", "template.bad-delimiters"),
            ("a ▸{{== ==}}", "template.bad-delimiters"),
            ("a\n▸{{two words}}", "template.bad-name"),
            ("▸{{a..b}}", "template.bad-name"),
            ("▸{{#a.}}", "template.bad-name"),
            ("<p>\n  ▸{{#a}}</p>", "template.unclosed-section"),
            ("▸{{$a}}", "template.unclosed-section"),
            ("▸{{<a}}", "template.unclosed-section"),
            ("<p>▸{{/a}}</p>", "template.unopened"),
            ("{{#a}}\n{{^b}}\n  ▸{{/a}}", "template.mismatched-close"),
            ("{{#a}} ▸{{/b}} {{/a}}", "template.mismatched-close"),
            ("{{<p}}▸{{name}}{{/p}}", "template.stray-tag"),
            ("{{<p}}▸{{#a}}{{/a}}{{/p}}", "template.stray-tag"),
            ("{{<p}}▸{{<p}}{{/p}}{{/p}}", "template.stray-tag"),
            ("<p>\n▸{{> hed}}</p>", "template.unknown-partial"),
            ("▸{{<hed}}{{/hed}}", "template.unknown-parent"),
            ("{{<p}}\n ▸{{$titel}}{{/titel}}{{/p}}", "template.unknown-block"),
        ] as [(MarkedText, String)])
    func places(template: MarkedText, id: String) {
        let page = RenderedTemplate(template.text, partials: ["p": "{{$title}}{{/title}}", "head": ""])
        #expect(page.problems == ["templates/page.mustache:\(template.place) \(id)"])
        #expect(page.text.isEmpty && !page.isGood)
    }

    @Test("A file that is not UTF-8 is told at its first wrong byte")
    func encoding() {
        let log = DiagnosticLog()
        _ = TemplateLibrary(
            sources: [TemplateSource(path: "templates/a.mustache", bytes: Array("é\n é".utf8) + [0xFF])], log: log)
        let diagnostics = log.diagnostics
        #expect(diagnostics.map(\.id) == ["template.encoding"])
        #expect(diagnostics.first?.location == SourceLocation(file: "templates/a.mustache", line: 2, column: 3))
    }

    @Test("A closing tag that does not match names both places")
    func bothPlaces() {
        let page = RenderedTemplate("<p>\n  {{#list}}\n{{/lst}}\n{{/list}}")
        #expect(page.diagnostics.first?.message == "\"lst\" is closed while \"list\" is open")
        #expect(page.diagnostics.first?.notes == ["\"list\" was opened at templates/page.mustache:2:3"])
        #expect(page.diagnostics.first?.excerpt == Excerpt(line: "{{/lst}}", length: 8))
    }

    @Test("The line is shown without its line break, and the tag no further than to its end")
    func lineBreaks() {
        let page = RenderedTemplate("a\r\n {{#\r\n}}\r\nb")
        #expect(page.problems == ["templates/page.mustache:2:2 template.empty-tag"])
        #expect(page.diagnostics.first?.excerpt == Excerpt(line: " {{#", length: 3))
    }

    @Test("One slip makes one message, and the rest of the file is looked at")
    func goesOn() {
        let page = RenderedTemplate("{{#a}}{{#b}}{{/a}}\n{{ }}\n{{/c}}")
        #expect(
            page.problems == [
                "templates/page.mustache:1:13 template.mismatched-close",
                "templates/page.mustache:2:1 template.empty-tag", "templates/page.mustache:3:1 template.unopened",
            ])
    }

    @Test("Unknown partials, parents and blocks are told with the nearest name")
    func nearest() {
        let partials = ["head": "", "layout": "{{$title}}{{/title}}"]
        let page = RenderedTemplate(
            "{{> haed}}{{<layuot}}{{/layuot}}{{<layout}}{{$tile}}{{/tile}}{{/layout}}", partials: partials)
        #expect(
            page.diagnostics.map(\.help) == [
                "did you mean \"head\"?", "did you mean \"layout\"?", "did you mean \"title\"?",
            ])
    }

    @Test("An error in a partial is told once, though it is compiled for several places")
    func toldOnce() {
        let page = RenderedTemplate(
            "<p title=\"{{> p}}\">{{> p}}</p>", partials: ["p": "x\n{{> nobody}}"])
        #expect(page.problems == ["templates/partials/p.mustache:2:1 template.unknown-partial"])
    }

    @Test("A page that calls a broken partial is not rendered; another page is")
    func brokenPartial() {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [
                TemplateSource(path: "templates/good.mustache", text: "good"),
                TemplateSource(path: "templates/bad.mustache", text: "bad{{> p}}"),
                TemplateSource(path: "templates/partials/p.mustache", text: "{{#open}}"),
            ], log: log)
        #expect(log.diagnostics.map(\.id) == ["template.unclosed-section"])
        var output: [UInt8] = []
        #expect(!library.render("bad", [:], into: &output, log: log))
        #expect(output.isEmpty)
        #expect(library.render("good", [:], into: &output, log: log))
        #expect(output == Array("good".utf8))
    }
}

@Suite("Names that are nowhere known")
struct UnknownNameTests {
    @Test(
        "An unknown name is an error at its tag, whatever the tag",
        arguments: [
            ("<p>\n <b>{{titel}}</b>", "2:5"), ("{{#titel}}{{/titel}}", "1:1"), ("x{{^titel}}{{/titel}}", "1:2"),
            ("{{{titel}}}", "1:1"), ("é{{t.titel}}", "1:2"), ("{{#t}}{{titel}}{{/t}}", "1:7"),
        ])
    func places(template: String, place: String) {
        let page = RenderedTemplate(template, ["title": "", "t": ["title": ""]])
        #expect(page.problems == ["templates/page.mustache:\(place) template.unknown-name"])
        #expect(page.diagnostics.first?.help == "did you mean \"title\"?")
        #expect(!page.isGood)
    }

    @Test("The message shows the line, the tag and the whole dotted name")
    func message() {
        let page = RenderedTemplate("a\n  {{ page.sumary }} b", ["page": ["summary": ""], "sumary": ""])
        #expect(page.diagnostics.first?.message == "nothing is called \"sumary\" here (in \"page.sumary\")")
        #expect(page.diagnostics.first?.help == "did you mean \"summary\"?")
        #expect(page.diagnostics.first?.excerpt == Excerpt(line: "  {{ page.sumary }} b", length: 17))
    }

    @Test("Text has no names within it")
    func withinText() {
        #expect(
            RenderedTemplate("{{a.b}}", ["a": "text"]).problems == ["templates/page.mustache:1:1 template.unknown-name"]
        )
    }

    @Test("Rendering goes on, so that all of them are told")
    func all() {
        let page = RenderedTemplate("{{a}}1{{b}}2", [:])
        #expect(page.text == "12")
        #expect(page.problems.count == 2)
    }

    @Test("A name is looked for only where the template goes")
    func notReached() {
        #expect(RenderedTemplate("{{#f}}{{nowhere}}{{/f}}", ["f": false]).isGood)
    }

    @Test("The same place is told once, however many pages and rows it is on; rendering fails each time")
    func once() {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [TemplateSource(path: "templates/a.mustache", text: "{{#rows}}{{x}} {{y}}{{/rows}}")], log: log)
        var output: [UInt8] = []
        for _ in 0..<50 {
            #expect(!library.render("a", ["rows": [[:], [:]]], into: &output, log: log))
        }
        #expect(log.count(of: .error) == 2)
    }

    @Test("A list or a record cannot be printed", arguments: [["a": [1]], ["a": ["b": 1]]] as [TemplateValue])
    func unprintable(context: TemplateValue) {
        let page = RenderedTemplate("<p>{{a}}</p>", context)
        #expect(page.problems == ["templates/page.mustache:1:4 template.unprintable"])
        #expect(page.text == "<p></p>" && !page.isGood)
    }

    @Test("A page without a template is told with the nearest name")
    func missingTemplate() {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [TemplateSource(path: "templates/program.mustache", text: "")], log: log)
        var output: [UInt8] = []
        #expect(!library.render("programm", [:], into: &output, log: log))
        #expect(
            log.diagnostics == [
                Diagnostic(
                    Problem(
                        "template.missing",
                        ["en": "there is no template \"programm\"", "id": "tidak ada templat \"programm\""],
                        help: .didYouMean("programm", among: ["program"])))
            ])
    }
}
