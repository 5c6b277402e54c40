import Diagnostics
import TestSupport
import Testing

@testable import Rendering

@Suite("Escaping by the place in HTML")
struct EscapingTests {
    static let hostile: TemplateValue = ["x": "a'b\"<c>&d"]

    @Test(
        "Text is escaped for its place",
        arguments: [
            ("<p>{{x}}</p>", "<p>a'b&quot;&lt;c&gt;&amp;d</p>"),
            ("<p title=\"{{x}}\">", "<p title=\"a'b&quot;&lt;c&gt;&amp;d\">"),
            ("<p title='{{x}}'>", "<p title='a&#39;b&quot;&lt;c&gt;&amp;d'>"),
            ("<p title = \"1 {{x}} 2\">", "<p title = \"1 a'b&quot;&lt;c&gt;&amp;d 2\">"),
            ("<title>{{x}}</title>", "<title>a'b&quot;&lt;c&gt;&amp;d</title>"),
            (
                "<textarea>\n&lt;b {{x}}</TEXTAREA >{{x}}",
                "<textarea>\n&lt;b a'b&quot;&lt;c&gt;&amp;d</TEXTAREA >a'b&quot;&lt;c&gt;&amp;d"
            ),
            ("<a href=\"{{x}}\">", "<a href=\"a%27b%22%3Cc%3E&amp;d\">"),
            ("<a HREF='{{x}}'>", "<a HREF='a%27b%22%3Cc%3E&amp;d'>"),
            ("<a href=\"/?q={{x}}\">", "<a href=\"/?q=a%27b%22%3Cc%3E%26d\">"),
            (
                "<!-- a > b -->{{x}}<!doctype html>{{x}}",
                "<!-- a > b -->a'b&quot;&lt;c&gt;&amp;d<!doctype html>a'b&quot;&lt;c&gt;&amp;d"
            ),
            ("<b title=\"a > b\">{{x}}</b>", "<b title=\"a > b\">a'b&quot;&lt;c&gt;&amp;d</b>"),
            ("1 < 2 {{x}}", "1 < 2 a'b&quot;&lt;c&gt;&amp;d"),
            (
                "<br/>{{x}}<input disabled>{{x}}",
                "<br/>a'b&quot;&lt;c&gt;&amp;d<input disabled>a'b&quot;&lt;c&gt;&amp;d"
            ),
        ])
    func byPlace(template: String, expected: String) {
        let page = RenderedTemplate(template, Self.hostile)
        #expect(page.text == expected)
        #expect(page.isGood && page.problems.isEmpty)
    }

    @Test(
        "No place is safe in a name, an attribute without quotation marks, a comment, a declaration, or code",
        arguments: [
            "<▸{{x}}>", "</▸{{x}}>", "<h▸{{x}}>", "<p ▸{{x}}>", "<p a▸{{x}}=\"\">",
            "<p a ▸{{x}}>", "<p a=▸{{x}}>", "<p a=b▸{{x}}>", "<p a=\"b\"▸{{x}}>", "<!-- ▸{{x}} -->",
            "<!▸{{x}}>", "<!doctype ▸{{x}}>", "<?xml ▸{{x}}?>", "<script>▸{{x}}</script>",
            "<script type=\"module\">▸{{x}}</script>", "<script type=\"▸{{x}}\"></script>",
            "<style>▸{{x}}</style>", "<p style=\"▸{{x}}\">", "<p onclick=\"▸{{x}}\">",
            "<iframe srcdoc='▸{{x}}'>", "<title></▸{{x}}</title>", "<p title=\"▸{{{x}}}\">",
            "<title>▸{{{x}}}</title>", "<a href=\"▸{{&x}}\">",
            "<script type=\"application/json\">\"\\▸{{x}}\"</script>",
            "<!-- --!▸{{x}}-->", "<!----!>{{x}}<!---▸{{x}}-->",
        ] as [MarkedText])
    func unsafePlace(template: MarkedText) {
        let page = RenderedTemplate(template.text, ["x": "v"])
        #expect(page.problems == ["templates/page.mustache:\(template.place) template.unsafe-place"])
        #expect(!page.isGood && page.text.isEmpty)
    }

    @Test(
        "Markup that cannot be followed is refused where it goes wrong",
        arguments: [
            "<p a=\"1\"▸b=\"2\">", "<p ▸\"a\">", "<p a▸\"b\">", "<p ▸=\"a\">", "<p a=▸>",
            "<p ▸<b>",
            "<p{{#x}}▸class{{/x}}>", "<p {{#x}}hre{{/x}}▸f=\"\">",
            "<p{{#x}} a {{/x}}▸class=\"b\">", "<title></title▸s>",
            "<title>a <▸b</title>", "<textarea></t▸itle></textarea>",
            "<script type='text/x+json'>\"<▸!\"</script>", "<script>/*<▸!--<script>*/</script>",
        ] as [MarkedText])
    func brokenMarkup(template: MarkedText) {
        let page = RenderedTemplate(template.text, ["x": "v"])
        #expect(page.problems == ["templates/page.mustache:\(template.place) template.unsafe-place"])
    }

    @Test(
        "Markup is trusted between tags only",
        arguments: [
            "<p title=\"▸{{m}}\">", "<title>▸{{m}}</title>", "<a href='▸{{m}}'>",
            "<script type=\"application/json\">\"▸{{m}}\"</script>",
        ] as [MarkedText])
    func markupElsewhere(template: MarkedText) {
        let page = RenderedTemplate(template.text, ["m": .html(HTML(trusted: "<b>"))])
        #expect(page.problems == ["templates/page.mustache:\(template.place) template.unsafe-value"])
        #expect(!page.isGood && !page.text.contains("<b>"))
    }

    @Test("Three braces are a promise of markup: text is refused, a number is not")
    func textAsMarkup() {
        let page = RenderedTemplate("<p>{{{x}}}{{&n}}</p>", ["x": "<script>", "n": 1])
        #expect(page.text == "<p>1</p>")
        #expect(page.problems == ["templates/page.mustache:1:4 template.unsafe-value"])
        #expect(!page.isGood)
    }
}

@Suite("Addresses in attributes")
struct AddressTests {
    @Test(
        "What no address may hold is percent-encoded; what is encoded already stays",
        arguments: [
            ("/programme/año 1/?a=b&c=d#e", "/programme/a%C3%B1o%201/?a=b&amp;c=d#e"),
            ("a%20b%2", "a%20b%252"), ("100%", "100%25"), ("https://example.org:80/[x]", "https://example.org:80/[x]"),
            ("mailto:a@b.c?subject=x", "mailto:a@b.c?subject=x"), ("", ""), ("//host/", "//host/"), ("#part", "#part"),
        ])
    func encoding(address: String, expected: String) {
        let page = RenderedTemplate("<a href=\"{{x}}\">", ["x": .text(address)])
        #expect(page.text == "<a href=\"\(expected)\">")
        #expect(page.isGood)
    }

    @Test(
        "A scheme that a page must not lead to becomes about:invalid and an error",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "data:text/html,x", "vbscript:x", "file:/x",
            ":x", "x:y/z",
        ])
    func schemes(address: String) {
        let page = RenderedTemplate("<a href=\"{{x}}\" class=\"b\">", ["x": .text(address)])
        #expect(page.text == "<a href=\"about:invalid\" class=\"b\">")
        #expect(page.problems == ["templates/page.mustache:1:10 template.unsafe-address"])
        #expect(!page.isGood)
    }

    @Test(
        "An address is judged as a whole, however it is put together",
        arguments: [
            "<a href=\"{{a}}{{b}}\">", "<a href=\"{{a}}script:x\">", "<a href=\"java{{b}}\">",
            "<a href=\"{{#t}}{{a}}{{/t}}{{> b}}\">", "<a href=\"{{> a}}{{#t}}{{b}}{{/t}}\">",
        ])
    func parts(template: String) {
        let page = RenderedTemplate(
            template, ["a": "java", "b": "script:x", "t": true], partials: ["a": "{{a}}", "b": "{{b}}"])
        #expect(page.text == "<a href=\"about:invalid\">")
        #expect(page.diagnostics.map(\.id) == ["template.unsafe-address"])
    }

    @Test("After a question mark or hash everything that could delimit is encoded")
    func query() {
        let page = RenderedTemplate(
            "<a href=\"/s?q={{x}}&amp;r=1\"><a href=\"{{p}}#{{x}}\"><a href=\"/{{x}}\">", ["x": "a&b=c/d?e", "p": "p"])
        #expect(
            page.text
                == "<a href=\"/s?q=a%26b%3Dc%2Fd%3Fe&amp;r=1\"><a href=\"p#a%26b%3Dc%2Fd%3Fe\"><a href=\"/a&amp;b=c/d?e\">"
        )
    }

    @Test("In a list of addresses each is judged by itself")
    func list() {
        let template = "<img srcset=\"{{a}} 1x, {{b}} 2x\">"
        #expect(
            RenderedTemplate(template, ["a": "/a b,c?d", "b": "/e?f=g"]).text
                == "<img srcset=\"/a%20b%2Cc?d 1x, /e?f=g 2x\">")
        let bad = RenderedTemplate(template, ["a": "/a", "b": "javascript:x"])
        #expect(bad.text == "<img srcset=\"about:invalid\">")
        #expect(bad.problems == ["templates/page.mustache:1:14 template.unsafe-address"])
    }

    @Test(
        "The other kind of quotation mark in the template's own text hides nothing",
        arguments: ["<a href=\"{{x}}'\">", "<a href='{{x}}\"'>"])
    func otherMark(template: String) {
        let page = RenderedTemplate(template, ["x": "javascript:x"])
        #expect(page.diagnostics.map(\.id) == ["template.unsafe-address"])
        #expect(page.text.contains("about:invalid") && !page.text.contains("javascript"))
    }

    @Test("Of several attributes the one at fault is told, by the first value in it")
    func whichOne() {
        let page = RenderedTemplate("<a href=\"{{a}}\"><a href=\"{{b}}{{a}}\">", ["a": "x", "b": "javascript:"])
        #expect(page.problems == ["templates/page.mustache:1:26 template.unsafe-address"])
    }

    @Test("A written address is the template author's own")
    func literal() {
        #expect(RenderedTemplate("<a href=\"javascript:x\">{{! }}</a>").isGood)
    }
}

@Suite("Values in JSON scripts")
struct JSONTests {
    func script(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

    @Test("Within quotation marks text is escaped so that neither string nor script can end")
    func inString() {
        let page = RenderedTemplate(script("{\"a\": \"x {{x}}\"}"), ["x": "\"\\\n\t</script><!--&é"])
        #expect(
            page.text == script("{\"a\": \"x \\\"\\\\\\n\\u0009\\u003c/script\\u003e\\u003c!--\\u0026é\"}"))
        #expect(page.isGood)
    }

    @Test("Outside of them text becomes a string, and everything else a JSON value")
    func values() {
        let page = RenderedTemplate(
            script("[{{x}},{{n}},{{b}},{{a}},{{j}},{{{j}}}]"),
            ["x": "<a>", "n": 3, "b": false, "a": .absent, "j": .html(HTML(trusted: "{\"k\":\"</script>\"}"))])
        let json = "{\"k\":\"\\u003c/script>\"}"
        #expect(page.text == script("[\"\\u003ca\\u003e\",3,false,null,\(json),\(json)]"))
        #expect(page.isGood)
    }

    @Test("Strings are followed past escaped quotation marks, and the script to its end")
    func followed() {
        let page = RenderedTemplate(script("{\"\\\"\\\\\": {{x}}}") + "<p>{{x}}", ["x": "\""])
        #expect(page.text == script("{\"\\\"\\\\\": \"\\\"\"}") + "<p>&quot;")
    }

    @Test("The type may have any case and stand anywhere among the attributes")
    func type() {
        let page = RenderedTemplate("<SCRIPT id=a TYPE='Application/JSON' async>{{x}}</SCRIPT>", ["x": 1])
        #expect(page.text == "<SCRIPT id=a TYPE='Application/JSON' async>1</SCRIPT>")
        #expect(page.isGood)
    }
}

@Suite("Sections and the HTML around them")
struct BranchTests {
    @Test(
        "Sections may hold whole attributes, whole tags and parts of values",
        arguments: [
            ("<a{{#t}} href=\"{{x}}\"{{/t}}>", "<a href=\"v\">"),
            ("<a {{#t}}href=\"{{x}}\"{{/t}} b>", "<a href=\"v\" b>"),
            ("<option {{#t}}selected{{/t}}>", "<option selected>"),
            ("<option{{#t}} selected{{/t}}{{#t}} disabled{{/t}}>", "<option selected disabled>"),
            ("<p class=\"a{{#t}} b{{/t}}\">", "<p class=\"a b\">"),
            ("<p b {{#t}}class=\"c\" {{/t}}d>", "<p b class=\"c\" d>"),
            ("{{#t}}<b>{{x}}</b>{{/t}}", "<b>v</b>"),
            ("<!-- {{#t}}a{{/t}} -->", "<!-- a -->"),
            (
                "<script type=\"application/json\">[{{#t}}\"{{x}}\"{{/t}}]</script>",
                "<script type=\"application/json\">[\"v\"]</script>"
            ),
        ])
    func balanced(template: String, expected: String) {
        let page = RenderedTemplate(template, ["t": true, "x": "v"])
        #expect(page.text == expected)
        #expect(page.problems.isEmpty && page.isGood)
    }

    @Test(
        "A section that ends elsewhere in HTML than it began is refused, by its name and place",
        arguments: [
            "\n {{#t}}<a title=\"{{/t}}", "\n {{^t}}<!--{{/t}}", "\n {{#t}}<script>{{/t}}", "\n {{#t}}<p {{/t}}",
            "\n {{$t}}<p title='{{/t}}",
        ])
    func unbalanced(template: String) {
        let page = RenderedTemplate(template, ["t": true])
        #expect(page.problems == ["templates/page.mustache:2:2 template.unbalanced-section"])
        #expect(page.diagnostics.first?.message.hasPrefix("\"t\" begins between tags but ends ") == true)
    }

    @Test("A replacing block must end where it began as well, and a template that calls itself")
    func unbalancedCalls() {
        let block = RenderedTemplate("{{<p}}{{$b}}<a b='{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"])
        #expect(block.problems == ["templates/page.mustache:1:7 template.unbalanced-section"])
        let node = RenderedTemplate("{{> p}}", ["t": true], partials: ["p": "{{#t}}{{> p}}{{/t}}<a b='"])
        #expect(node.problems == ["templates/partials/p.mustache:1:1 template.unbalanced-section"])
    }

    @Test("A page must end between tags")
    func openEnd() {
        let page = RenderedTemplate("<p>\n<a b=\"")
        #expect(page.problems == ["templates/page.mustache:2:7 template.open-end"])
        #expect(page.diagnostics.first?.message == "the page ends in a quoted attribute")
    }
}
