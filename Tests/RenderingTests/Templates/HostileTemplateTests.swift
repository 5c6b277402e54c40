import TestSupport
import Basics
import Diagnostics
import Testing

@testable import Rendering

@Suite("Hostile templates and values")
struct HostileTemplateTests {
    static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{> p}}", "{{<p}}", "{{/p}}", "{{$a}}",
        "{{a}}",
        "{{=<% %>=}}", "<%={{ }}=%>", "{{.}}", "\n", "  ", "\r\n", "<p", ">", " title=\"", "\"", "'", " href='",
        "<script type='x+json'>", "</script>", "<!--", "-->", "<title>", "é", "\\", "{{! ", "=", "/", "{{b.c}}",
        "{{&a}}",
    ]

    @Test(
        "Whatever the pieces of a template, it compiles or is refused with a place", arguments: 0..<40 as Range<UInt64>)
    func randomPieces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let template = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let partial = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let page = RenderedTemplate(template, ["a": ["x", "<"], "b": ["c": 1]], partials: ["p": partial])
            #expect(
                page.isGood == page.problems.isEmpty || page.problems.allSatisfy { $0.contains("partials/p") },
                "\(template) | \(partial)")
            #expect(page.diagnostics.allSatisfy { $0.location?.column != nil })
        }
    }

    @Test("Random bytes are refused or rendered, never more", arguments: 0..<20 as Range<UInt64>)
    func randomBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let bytes = (0..<200).map { _ in
                Bool.random(using: &generator)
                    ? UInt8.random(in: 0...255, using: &generator)
                    : Array("{}#/^<>$!= \n\"".utf8).randomElement(using: &generator) ?? 0
            }
            let log = DiagnosticLog()
            let library = TemplateLibrary(
                sources: [TemplateSource(path: "templates/a.mustache", bytes: bytes)], log: log)
            var output: [UInt8] = []
            let isGood = library.render("a", [:], into: &output, log: log)
            #expect(isGood != log.hasErrors)
        }
    }

    @Test("No text value can leave its place", arguments: 0..<20 as Range<UInt64>)
    func randomValues(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ends = ["\"", "'", "<", ">", "</script>", "-->", "<!--", "&", "\\", "</title>", "x", " ", "\u{2028}", "\n"]
        for _ in 0..<50 {
            let value = (0..<10).map { _ in ends.randomElement(using: &generator) ?? "" }.joined()
            let page = RenderedTemplate(
                "[<p a=\"{{x}}\" b='{{x}}' href='?{{x}}'>{{x}}</p><title>{{x}}</title>"
                    + "<script type='x+json'>{{x}} \"{{x}}\"</script>]", ["x": .text(value)])
            #expect(page.isGood)
            #expect(page.text.count { $0 == "<" } == 6)
            var place = MarkupPlace()
            var visited: [MarkupPlace.State] = []
            for byte in page.text.utf8 {
                #expect(throws: Never.self) { try place.read(byte) }
                if visited.last != place.state { visited.append(place.state) }
            }
            #expect(place == MarkupPlace())
            #expect(visited.count { $0 == .doubleQuoted } == 1)
            #expect(visited.count { $0 == .singleQuoted } == 3)
            #expect(visited.count { $0 == .raw } == 2)
        }
    }

    @Test("Sections nested too deep are refused where it becomes too much")
    func deepSections() {
        let page = RenderedTemplate(String(repeating: "{{#a}}", count: 100_000), ["a": true])
        #expect(page.problems == ["templates/page.mustache:1:601 template.too-deep"])
    }

    @Test(
        "A template that calls itself without end is stopped",
        arguments: ["x{{> p}}", "x{{> p}}{{> p}}", "x{{<p}}{{/p}}", "x{{#t}}{{> p}}{{/t}}"])
    func endless(partial: String) {
        let page = RenderedTemplate("{{> p}}", ["t": true], partials: ["p": partial])
        #expect(page.diagnostics.map(\.id) == ["template.too-deep"])
        #expect(page.diagnostics.first?.location?.file == "templates/partials/p.mustache")
        #expect(page.diagnostics.first?.location?.column == (partial.contains("#") ? 8 : 2))
        #expect(!page.isGood)
    }

    @Test("A block that is replaced by itself is stopped")
    func endlessBlock() {
        let page = RenderedTemplate("{{<p}}{{$b}}{{$b}}{{/b}}{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"])
        #expect(page.problems == ["templates/page.mustache:1:13 template.too-deep"])
    }

    @Test("A long chain of templates is refused before it exhausts the compiler")
    func longChain() {
        let partials = (0..<1000).map { ("p\($0)", "{{> p\($0 + 1)}}") } + [("p1000", "end")]
        let page = RenderedTemplate("{{> p0}}", partials: Dictionary(uniqueKeysWithValues: partials))
        #expect(page.diagnostics.map(\.id) == ["template.too-deep"])
    }

    @Test("Templates that multiply each other are stopped")
    func multiplied() {
        let partials = (0..<30).map { ("p\($0)", "{{> p\($0 + 1)}}{{> p\($0 + 1)}}") } + [("p30", "x")]
        let page = RenderedTemplate("{{> p0}}", partials: Dictionary(uniqueKeysWithValues: partials))
        #expect(page.diagnostics.map(\.id) == ["template.too-many-calls"])
        #expect(!page.isGood)
    }

    @Test("A tree of data may be as deep as templates may call each other, and no deeper")
    func deepData() {
        func tree(_ depth: Int) -> TemplateValue {
            (0..<depth).reduce(["below": .absent]) { tree, _ in ["below": tree] }
        }
        let partials = ["p": "({{#below}}{{> p}}{{/below}})"]
        #expect(
            RenderedTemplate("{{> p}}", tree(150), partials: partials).text == String(repeating: "(", count: 151)
                + String(repeating: ")", count: 151))
        #expect(
            RenderedTemplate("{{> p}}", tree(1000), partials: partials).problems == [
                "templates/partials/p.mustache:1:12 template.too-deep"
            ])
    }
}
