import Testing

@testable import Rendering

@Suite("Sections of templates")
struct SectionTests {
    static let falseValues: [TemplateValue] = [false, .absent, [], "", .html(HTML())]
    static let trueValues: [TemplateValue] = [true, 0, 1, "no", [false], [:], .html(HTML(trusted: " "))]

    @Test("A false value leaves the section out and renders the inverted one", arguments: falseValues)
    func falseValue(value: TemplateValue) {
        #expect(RenderedTemplate("[{{#v}}yes{{/v}}{{^v}}no{{/v}}]", ["v": value]).text == "[no]")
    }

    @Test("A true value, zero included, renders the section and leaves the inverted one out", arguments: trueValues)
    func trueValue(value: TemplateValue) {
        #expect(RenderedTemplate("[{{#v}}yes{{/v}}{{^v}}no{{/v}}]", ["v": value]).text == "[yes]")
    }

    @Test("A section is repeated for each value of a list")
    func list() {
        let page = RenderedTemplate("{{#rows}}<i>{{n}}</i>{{/rows}}", ["rows": [["n": 1], ["n": 2], ["n": 3]]])
        #expect(page.text == "<i>1</i><i>2</i><i>3</i>")
    }

    @Test("Lists may lie in lists, and a dot opens the inner one")
    func nestedLists() {
        #expect(RenderedTemplate("{{#a}}[{{#.}}{{.}}{{/.}}]{{/a}}", ["a": [[1, 2], [], ["x"]]]).text == "[12][][x]")
    }

    @Test("The inner section wins; what it does not know is taken from outside")
    func scope() {
        let page = RenderedTemplate(
            "{{#s}}{{a}}{{b}}{{#t}}{{a}}{{b}}{{/t}}{{a}}{{/s}}{{a}}",
            ["a": 1, "b": 2, "s": ["a": 3, "t": ["b": 4]]])
        #expect(page.text == "3234" + "31")
    }

    @Test("Values of a list that have no names of their own hide nothing, and leave nothing behind")
    func mixedList() {
        let page = RenderedTemplate("{{#l}}{{x}}{{/l}}{{x}}", ["x": 0, "l": [["x": 1], "text", ["x": 2], 7]])
        #expect(page.text == "10200")
    }

    @Test("A section of the same name may lie within itself")
    func sameName() {
        #expect(RenderedTemplate("{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true]).text == "123")
        #expect(RenderedTemplate("{{#a}}1{{#a}}2{{/a}}3{{/a}}4", ["a": false]).text == "4")
    }

    @Test("Dotted names open sections too")
    func dotted() {
        let context: TemplateValue = ["a": ["b": ["c": true, "d": false]]]
        #expect(RenderedTemplate("{{#a.b.c}}1{{/a.b.c}}{{^a.b.d}}2{{/a.b.d}}", context).text == "12")
    }

    @Test("A list may be the whole context")
    func rootList() {
        #expect(RenderedTemplate("{{#.}}({{v}}){{/.}}", [["v": 1], ["v": 2]]).text == "(1)(2)")
    }
}

@Suite("Lines that tags stand on alone")
struct StandaloneTests {
    @Test(
        "A line with nothing but one section, comment or delimiter tag vanishes",
        arguments: [
            ("1\n{{#t}}\n2\n{{/t}}\n3\n", "1\n2\n3\n"),
            ("1\n  {{#t}}  \n2\n\t{{/t}}\t\n3\n", "1\n2\n3\n"),
            ("1\r\n{{#t}}\r\n2\r\n{{/t}}\r\n3", "1\r\n2\r\n3"),
            ("{{#t}}\n1{{/t}}\n2", "1\n2"),
            ("1{{#t}}\n2\n  {{/t}}", "1\n2\n"),
            ("1\n{{^f}}\n2\n{{/f}}\n", "1\n2\n"),
            ("1\n  {{! gone }}\n2", "1\n2"),
            ("1\n{{!\n gone\n}}\n2", "1\n2"),
            ("  {{! gone }}", ""),
            ("1\n  {{=<% %>=}}\n2", "1\n2"),
        ])
    func vanishes(template: String, expected: String) {
        #expect(RenderedTemplate(template, ["t": true, "f": false]).text == expected)
    }

    @Test(
        "A line with something else on it stays as it is",
        arguments: [
            (" {{#t}}1{{/t}}\n {{#t}}2{{/t}}\n", " 1\n 2\n"),
            (" | {{#t}}\t|\t{{/t}} | \n", " | \t|\t | \n"),
            ("1 {{! inline }}\n2", "1 \n2"),
            (" {{#t}}{{/t}}\n", " \n"),
            ("{{#t}} {{! two tags }}\n {{/t}}1", " \n 1"),
            (" 1 {{=<% %>=}}\n", " 1 \n"),
        ])
    func stays(template: String, expected: String) {
        #expect(RenderedTemplate(template, ["t": true]).text == expected)
    }
}

@Suite("Delimiters of tags")
struct DelimiterTests {
    @Test("Delimiters may be set to anything, and hold from then on")
    func set() {
        #expect(RenderedTemplate("{{=<% %>=}}(<%x%> {{x}})", ["x": 1]).text == "(1 {{x}})")
        #expect(RenderedTemplate("({{=[ ]=}}[x])", ["x": 1]).text == "(1)")
        #expect(RenderedTemplate("{{= |   | =}}|x||={{ }}=|{{x}}", ["x": 1]).text == "11")
        #expect(RenderedTemplate("{{=<% %>=}}<%{x}%>", ["x": .html(HTML(trusted: "<b>"))]).text == "<b>")
    }

    @Test("Delimiters are those of one template: neither partials nor what follows a partial know of them")
    func notInherited() {
        let page = RenderedTemplate(
            "{{=| |=}}|> p|.|x|", ["x": 1], partials: ["p": "{{x}}{{=<% %>=}}<%x%>|x|"])
        #expect(page.text == "11|x|.1")
    }
}
