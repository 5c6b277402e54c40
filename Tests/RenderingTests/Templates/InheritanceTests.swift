import Testing

@testable import Rendering

@Suite("Parents and blocks")
struct InheritanceTests {
    @Test("A block that nothing replaces is printed as it is written")
    func defaultContent() {
        #expect(RenderedTemplate("[{{$b}}{{x}} stays{{/b}}]", ["x": 1]).text == "[1 stays]")
        #expect(RenderedTemplate("{{<p}}{{/p}}", partials: ["p": "[{{$b}}stays{{/b}}]"]).text == "[stays]")
    }

    @Test("A parent's blocks are replaced by those of the same name; other text within the tag is ignored")
    func replaced() {
        let page = RenderedTemplate(
            "{{<p}} ignored {{$b}}new{{/b}} ignored {{! too }}{{/p}}",
            partials: ["p": "{{$a}}1{{/a}} {{$b}}2{{/b}} {{$b}}3{{/b}}"])
        #expect(page.text == "1 new new")
        #expect(page.isGood)
    }

    @Test("Data never replace a block")
    func data() {
        #expect(RenderedTemplate("{{<p}}{{/p}}", ["b": "data"], partials: ["p": "{{$b}}block{{/b}}"]).text == "block")
    }

    @Test("What replaces a block sees the names at the block's place")
    func scope() {
        let page = RenderedTemplate(
            "{{<p}}{{$b}}{{x}}{{/b}}{{/p}}", ["x": "outer", "s": ["x": "inner"]],
            partials: ["p": "{{#s}}{{$b}}{{/b}}{{/s}}"])
        #expect(page.text == "inner")
    }

    @Test("Through several parents the outermost replacement wins")
    func levels() {
        let partials = [
            "p": "{{<q}}{{$a}}p{{/a}}{{$b}}p{{/b}}{{/q}}", "q": "{{<r}}{{$a}}q{{/a}}{{/r}}",
            "r": "{{$a}}r{{/a}}{{$b}}r{{/b}}{{$c}}r{{/c}}",
        ]
        #expect(RenderedTemplate("{{<p}}{{$a}}top{{/a}}{{/p}}", partials: partials).text == "toppr")
        #expect(RenderedTemplate("{{<p}}{{/p}}", partials: partials).text == "ppr")
    }

    @Test("Two uses of one parent do not mix")
    func twice() {
        let page = RenderedTemplate(
            "{{<p}}{{$a}}1{{/a}}{{/p}}{{<p}}{{$a}}2{{/a}}{{/p}}{{> p}}", partials: ["p": "({{$a}}0{{/a}})"])
        #expect(page.text == "(1)(2)(0)")
    }

    @Test("Blocks of the partials within a parent are replaced as well")
    func partials() {
        let page = RenderedTemplate(
            "{{<p}}{{$title}}new{{/title}}{{/p}}",
            partials: ["p": "{{> head}}", "head": "<b>{{$title}}old{{/title}}</b>"])
        #expect(page.text == "<b>new</b>")
        #expect(page.isGood)
    }

    @Test("Parents may call each other when their blocks bring it to an end")
    func mutual() {
        let page = RenderedTemplate(
            "{{<p}}{{$a}}x{{/a}}{{/p}}",
            partials: ["p": "{{$a}}{{/a}}{{$b}}{{<q}}{{/q}}{{/b}}", "q": "{{$a}}{{/a}}{{<p}}{{$b}}end{{/b}}{{/p}}"])
        #expect(page.text == "xxxend")
    }

    @Test("A parent alone on its lines vanishes with them and indents what it renders")
    func standaloneParent() {
        let partials = ["p": "1\n2\n"]
        #expect(RenderedTemplate("a\n  {{<p}}{{/p}}\nb\n", partials: partials).text == "a\n  1\n  2\nb\n")
        #expect(RenderedTemplate("a\n  {{<p}}\n{{/p}}\nb\n", partials: partials).text == "a\n  1\n  2\nb\n")
        #expect(RenderedTemplate("a {{<p}}{{/p}}\nb\n", partials: partials).text == "a 1\n2\n\nb\n")
        #expect(RenderedTemplate("  {{<p}}{{/p}} b", partials: partials).text == "  1\n2\n b")
    }

    @Test("A block's own indentation is taken away where it is written, and that of its place is given instead")
    func reindentation() {
        let partials = [
            "own": "a\n  {{$b}}\n  {{/b}}\nz\n", "content": "a\n{{$b}}\n    default\n{{/b}}\nz\n",
            "inline": "a\n  {{$b}}{{/b}}\nz\n",
        ]
        let block = "{{$b}}\n      1\n        2\n{{/b}}"
        #expect(RenderedTemplate("{{<own}}\(block){{/own}}", partials: partials).text == "a\n  1\n    2\nz\n")
        #expect(
            RenderedTemplate("{{<content}}\(block){{/content}}", partials: partials).text == "a\n    1\n      2\nz\n")
        #expect(
            RenderedTemplate("{{<inline}}{{$b}}\n1\n2{{/b}}{{/inline}}", partials: partials).text == "a\n  1\n  2\nz\n")
        #expect(RenderedTemplate("{{<content}}{{/content}}", partials: partials).text == "a\n    default\nz\n")
    }

    @Test("A block without content of its own gives the indentation of its opening tag")
    func emptyBlock() {
        let partials = ["p": "   {{$b}}\n {{/b}}\n", "q": " {{$b}}\n\n{{/b}}\n"]
        #expect(RenderedTemplate("{{<p}}{{$b}}\n1\n{{/b}}{{/p}}", partials: partials).text == "   1\n")
        #expect(RenderedTemplate("{{<q}}{{$b}}\n1\n{{/b}}{{/q}}", partials: partials).text == " 1\n")
    }

    @Test("A block within a block keeps its place relative to the one around it")
    func nestedBlocks() {
        let page = RenderedTemplate(
            "{{<p}}{{$inner}}\n3\n{{/inner}}{{/p}}\n",
            partials: [
                "p": "{{<q}}{{$outer}}\n    1\n    {{$inner}}\n      2\n    {{/inner}}\n{{/outer}}{{/q}}\n",
                "q": "{{$outer}}{{/outer}}",
            ])
        #expect(page.text == "1\n  3\n")
    }
}
