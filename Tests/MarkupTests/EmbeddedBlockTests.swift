import YAML
import Diagnostics
import Markup
import Testing
import Basics

@Suite("Computed parts of a page")
struct EmbeddedBlockTests {
    private var options: MarkdownOptions {
        var options = MarkdownOptions()
        options.blockNames = ["chart", "table", "claim"]
        options.figureNames = ["metric"]
        return options
    }

    @Test("A fence with a name in braces becomes a block with its place")
    func block() throws {
        let text = "# Hasil\n\n```{chart bar}\nmeasure: learning.gain\nby: session\n```\n\nakhir"
        let rendering = Rendering(text, firstLine: 8, options: options)
        #expect(rendering.html == "<h2 id=\"hasil\">Hasil</h2>\n⟦chart bar⟧\n<p>akhir</p>\n")
        let block = try #require(rendering.blocks.first)
        #expect(block.body == "measure: learning.gain\nby: session\n")
        #expect(Rendering.place(block.span.location) == "10:1")
        #expect(block.span.text == "```{chart bar}")
        #expect(block.bodyFirstLine == 11)
        #expect(rendering.complaints.isEmpty)
    }

    @Test("A block may stand in a list, use tildes and have no body")
    func forms() {
        let rendering = Rendering("- a\n\n  ~~~ {table}\n  a,b\n  ~~~\n- b\n\n```{claim}", options: options)
        #expect(rendering.html == "<ul>\n<li>\n<p>a</p>\n⟦table ⟧\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n⟦claim ⟧\n")
        #expect(rendering.blocks.map(\.body) == ["a,b\n", ""])
        #expect(rendering.blocks.map { Rendering.place($0.span.location) } == ["3:3", "8:1"])
    }

    @Test("A block's YAML has the places of the file", arguments: ["", "  ", "> "])
    func yaml(prefix: String) throws {
        let lines = ["```{chart}", "measure: a", "by: {x: [y]", "```"].map { prefix + $0 }
        let text = "- a\n\n" + lines.joined(separator: "\n")
        let block = try #require(Rendering(text, firstLine: 5, options: options).blocks.first)
        let log = DiagnosticLog()
        #expect(block.root(log: log) == nil)
        #expect(log.diagnostics.map { Rendering.place($0.location) } == ["9:\(prefix.count + 5)"])
        let right = try #require(Rendering("```{chart}\n\nby: x\n```", options: options).blocks.first)
        #expect(right.root(log: log)?.location.line == 3)
    }

    @Test("An unknown block is an error at its fence with the nearest name")
    func unknown() {
        let rendering = Rendering("a\n\n   ```{chrat}\n   x\n   ```\n\n```{chart} bar\n```\n", options: options)
        #expect(
            rendering.complaints == [
                "3:4 markdown.unknown-block: no computed block is written like this",
                "7:1 markdown.unknown-block: no computed block is written like this",
            ])
        #expect(
            rendering.log.diagnostics.first?.help
                == "did you mean {chart}? known are {chart}, {table}, {claim}; the braces stand alone after the fence")
        #expect(rendering.blocks.isEmpty)
    }

    @Test("Other fences stay code", arguments: ["swift", "{.python}", "{}", "{", "{1}", "{chart", "chart", ""])
    func code(info: String) {
        let rendering = Rendering("```\(info)\nx\n```", options: options)
        #expect(rendering.html.hasSuffix("x\n</code></pre>\n"))
        #expect(rendering.complaints.isEmpty)
    }

    @Test("Inline code with a name in braces becomes a figure in the text around it")
    func figure() {
        let rendering = Rendering("Naik `{metric}  learning.gain ` poin\n**dan `{metric}`**.", options: options)
        #expect(rendering.html == "<p>Naik ⟦metric learning.gain⟧ poin\n<strong>dan ⟦metric ⟧</strong>.</p>\n")
        #expect(rendering.document.plainText == "Naik poin dan .")
        #expect(rendering.figures.map(\.span.text) == ["{metric}  learning.gain ", "{metric}"])
    }

    @Test("Other inline code stays code, with a warning when a name is nearly right")
    func otherCode() {
        let rendering = Rendering("`{a: 1}` `metric` `{metrik} x` `{json}` `{metric x}`", options: options)
        #expect(rendering.figures.isEmpty)
        #expect(rendering.complaints == ["1:20 markdown.unknown-figure: no computed figure is called {metrik}"])
        #expect(rendering.log.diagnostics.first?.help == "did you mean {metric}?")
        #expect(rendering.log.hasErrors == false)
    }

    @Test("A figure in an image's brackets is text, as nothing else can stand there")
    func alternative() {
        let html = Rendering("![a `{metric} b`](c.png)", options: options).html
        #expect(html == "<p><img src=\"c.png\" alt=\"a {metric} b\" loading=\"lazy\" /></p>\n")
    }
}
