import Testing

@testable import Rendering

@Suite("Values in templates")
struct InterpolationTests {
    @Test("Text without tags is printed as it is")
    func noTags() {
        let page = RenderedTemplate("<p>1 { 2 } 3 }} 4</p>\n")
        #expect(page.text == "<p>1 { 2 } 3 }} 4</p>\n")
        #expect(page.isGood && page.problems.isEmpty)
    }

    @Test("A tag may have white space around its name", arguments: ["{{name}}", "{{ name }}", "{{\tname\n}}"])
    func whiteSpace(tag: String) {
        #expect(RenderedTemplate("<p>\(tag)</p>", ["name": "Ayu"]).text == "<p>Ayu</p>")
    }

    @Test("A value keeps the white space around its tag, even alone on a line")
    func keepsLine() {
        #expect(RenderedTemplate("  {{name}}\n", ["name": "Ayu"]).text == "  Ayu\n")
    }

    @Test("Numbers and truth values print as such; what is absent prints nothing")
    func kinds() {
        let page = RenderedTemplate("{{n}} {{m}} {{b}} [{{a}}]", ["n": 85, "m": -3, "b": true, "a": .absent])
        #expect(page.text == "85 -3 true []")
        #expect(page.isGood)
    }

    @Test("A value that looks like a tag is not read as one")
    func notReadAgain() {
        #expect(RenderedTemplate("{{a}}", ["a": "{{b}}", "b": "wrong"]).text == "{{b}}")
    }

    @Test("Markup prints as it is, with two braces, three, or an ampersand")
    func markup() {
        let context: TemplateValue = ["body": .html(HTML(trusted: "<b>1 & 2</b>"))]
        #expect(
            RenderedTemplate("{{body}}|{{{body}}}|{{& body }}", context).text
                == "<b>1 & 2</b>|<b>1 & 2</b>|<b>1 & 2</b>")
    }

    @Test("A dotted name goes from record to record, and starts in the innermost section that knows its first part")
    func dotted() {
        let context: TemplateValue = [
            "a": ["b": ["c": "deep"]], "s": ["a": ["b": ["c": "near"]]], "t": ["other": 1],
        ]
        #expect(RenderedTemplate("{{a.b.c}}", context).text == "deep")
        #expect(RenderedTemplate("{{#s}}{{a.b.c}}{{/s}}", context).text == "near")
        #expect(RenderedTemplate("{{#t}}{{a.b.c}}{{/t}}", context).text == "deep")
    }

    @Test("A dotted name is never a name with a dot in it")
    func noDottedKeys() {
        #expect(RenderedTemplate("{{a.b}}", ["a.b": "wrong", "a": ["b": "right"]]).text == "right")
    }

    @Test("Within something absent everything is absent")
    func withinAbsent() {
        let page = RenderedTemplate("[{{a.b.c}}]", ["a": .absent])
        #expect(page.text == "[]")
        #expect(page.isGood)
    }

    @Test("A dot is the value of the section itself")
    func dot() {
        #expect(RenderedTemplate("{{#a}}({{.}}){{/a}}", ["a": ["x", "&", 3]]).text == "(x)(&amp;)(3)")
    }

    @Test("Comments print nothing and may run over lines")
    func comments() {
        #expect(RenderedTemplate("1{{! two }}3{{!\n  four\n  {{five }}6").text == "136")
    }

    @Test("Mustache's own rule escapes everywhere alike, and not at all within three braces")
    func plainMustache() {
        let page = RenderedTemplate("<a b={{x}}>{{{x}}}{{&x}}", ["x": "<&\">"], rules: .plainMustache)
        #expect(page.text == "<a b=&lt;&amp;&quot;&gt;><&\"><&\">")
        #expect(page.isGood)
    }

    @Test("Where missing names are allowed they print nothing and are false")
    func missingAllowed() {
        let page = RenderedTemplate("[{{x}}{{y.z}}{{#x}}1{{/x}}{{^x}}2{{/x}}{{> none}}]", rules: .plainMustache)
        #expect(page.text == "[2]")
        #expect(page.isGood)
    }
}
