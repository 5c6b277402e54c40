import Testing

@testable import Rendering

@Suite("Partials")
struct PartialTests {
    @Test("A partial is rendered where it is called, with the names known there")
    func basic() {
        let page = RenderedTemplate(
            "{{#s}}[{{> p}}]{{/s}}", ["a": 1, "s": ["b": 2]], partials: ["p": "{{a}}{{> q}}", "q": "{{b}}"])
        #expect(page.text == "[12]")
    }

    @Test("A partial is named from the folder of partials; a page may be one, too")
    func names() {
        let page = RenderedTemplate(
            "{{> deep/p}}{{> other}}", partials: ["deep/p": "1"], pages: ["other": "2"])
        #expect(page.text == "12")
    }

    @Test("Alone on a line, the white space before the tag is put before each line of the partial")
    func indentation() {
        let page = RenderedTemplate("<\n  {{> p}}\n/\n", partials: ["p": "1\n\n2\n"])
        #expect(page.text == "<\n  1\n\n  2\n/\n")
    }

    @Test("Lines within a value are not indented")
    func valueLines() {
        let page = RenderedTemplate("  {{> p}}\n", ["v": "a\nb"], partials: ["p": "|\n{{v}}\n|\n"])
        #expect(page.text == "  |\n  a\nb\n  |\n")
    }

    @Test("Indentation adds up from partial to partial, and lines that vanish get none")
    func nestedIndentation() {
        let page = RenderedTemplate(
            " {{> p}}\n.", ["t": true],
            partials: ["p": "{{#t}}\n1\n  {{> q}}\n{{/t}}\n{{#t}}2{{/t}}\n", "q": "{{! gone }}\n3\n4\n"])
        #expect(page.text == " 1\n   3\n   4\n 2\n.")
    }

    @Test("Within a line a partial is not indented, and the line break after it stays")
    func inline() {
        #expect(RenderedTemplate("  {{x}}  {{> p}}\n", ["x": "|"], partials: ["p": "1\n2"]).text == "  |  1\n2\n")
        #expect(
            RenderedTemplate("\t|{{> p}}|", partials: ["p": "1\n  {{> q}}\n", "q": "2\n3\n"]).text
                == "\t|1\n  2\n  3\n|")
    }

    @Test("After a partial within a line, the indentation of the lines around it goes on")
    func afterInline() {
        let page = RenderedTemplate(
            "  {{> p}}\n", partials: ["p": "1 {{> q}}\n2\n", "q": "a\nb"])
        #expect(page.text == "  1 a\nb\n  2\n")
    }

    @Test("Within a partial that stands within a line, indentation begins anew")
    func withinInline() {
        let page = RenderedTemplate(
            "  {{> p}}\n", partials: ["p": "1 {{> q}}\n2\n", "q": "a\n {{> r}}\n", "r": "b\nc\n"])
        #expect(page.text == "  1 a\n b\n c\n\n  2\n")
    }

    @Test("A partial may call itself while the data go deeper")
    func recursion() {
        let page = RenderedTemplate(
            "{{#tree}}{{> node}}{{/tree}}",
            ["tree": ["v": 1, "below": [["v": 2, "below": []], ["v": 3, "below": [["v": 4, "below": []]]]]]],
            partials: ["node": "<li>{{v}}{{#below}}{{> node}}{{/below}}</li>"])
        #expect(page.text == "<li>1<li>2</li><li>3<li>4</li></li></li>")
        #expect(page.isGood)
    }

    @Test("Recursion grows its indentation with the data")
    func indentedRecursion() {
        let page = RenderedTemplate(
            "{{> node}}", ["v": 1, "below": [["v": 2, "below": [["v": 3, "below": []]]]]],
            partials: ["node": "{{v}}\n{{#below}}\n  {{> node}}\n{{/below}}\n"])
        #expect(page.text == "1\n  2\n    3\n")
    }

    @Test("A partial is compiled for each place it is called from")
    func places() {
        let page = RenderedTemplate(
            "<a href='{{> v}}' title=\"{{> v}}\">{{> v}}</a><title>{{> v}}</title>", ["x": "a b'c\"&"],
            partials: ["v": "{{x}}"])
        #expect(
            page.text
                == "<a href='a%20b%27c%22&amp;' title=\"a b'c&quot;&amp;\">a b'c&quot;&amp;</a><title>a b'c&quot;&amp;</title>"
        )
    }

    @Test("A partial may end elsewhere in HTML than it began")
    func open() {
        let page = RenderedTemplate("{{> open}}{{x}}\">", ["x": "\""], partials: ["open": "<a title=\""])
        #expect(page.text == "<a title=\"&quot;\">")
        #expect(page.isGood)
    }
}
