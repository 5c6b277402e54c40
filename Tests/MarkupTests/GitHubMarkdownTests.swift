import Basics
import Markup
import Testing

/// What GitHub's Markdown has besides CommonMark, in examples of our own; all of GitHub's that apply were run by hand.
@Suite("GitHub's Markdown")
struct GitHubMarkdownTests {
    private func html(_ text: String, page ids: Set<String> = []) -> String { rendering(text, page: ids).html }

    private func rendering(_ text: String, page ids: Set<String> = []) -> Rendering {
        var options = MarkdownOptions()
        options.headingOffset = 0
        options.loadsImagesLazily = false
        options.isPageID = { ids.contains($0) }
        return Rendering(text, options: options)
    }

    @Test("A table has headings, rows and the sides to which columns lean")
    func table() {
        #expect(
            html("| Day | Topic | Hours |\n|:----|:-:|---:|\n| 1 | *Words* | 2 |\n| 2 |") == """
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-start">Day</th>
                <th scope="col" class="align-center">Topic</th>
                <th scope="col" class="align-end">Hours</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-start">1</td>
                <td class="align-center"><em>Words</em></td>
                <td class="align-end">2</td>
                </tr>
                <tr>
                <td class="align-start">2</td>
                <td class="align-center"></td>
                <td class="align-end"></td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test(
        "A table stands where a paragraph may: below one, in a list, in a quotation",
        arguments: [
            ("Text\nmore\n| a | b |\n|---|---|\n| c | d |", "<p>Text\nmore</p>\n<table>"),
            ("- | a | b |\n  |---|---|\n  | c | d |\n- x", "<li>\n<table>"),
            ("> | a | b |\n> |---|---|\n> | c | d |\n> > e", "<blockquote>\n<table>"),
            ("a | b\n--|--\nc | d\n\nText", "</table>\n<p>Text</p>"),
        ])
    func places(text: String, part: String) {
        let html = html(text)
        #expect(html.contains(part), "\(html)")
        #expect(html.contains("<th scope=\"col\">a</th>") && html.contains("<td>c</td>"), "\(html)")
    }

    @Test(
        "A cell holds running text and nothing else",
        arguments: [
            ("a \\| b", "a | b"), ("`x \\| y`", "<code>x | y</code>"), ("1. May", "1. May"), ("# 3", "# 3"),
            ("- x", "- x"), ("[far][f]", "<a href=\"https://far.example\">far</a>"), ("~~old~~", "<del>old</del>"),
            ("https://a.example/b.", "<a href=\"https://a.example/b\">https://a.example/b</a>."), ("<b>", ""),
            ("`{metric} learning.gain`", "<code>{metric} learning.gain</code>"), ("_a_", "<em>a</em>"), (".", "."),
        ])
    func cells(cell: String, html expected: String) {
        let html = html("| h |\n| --- |\n| \(cell) |\n\n[f]: https://far.example\n")
        #expect(html.contains("<td>\(expected)</td>"), "\(html)")
    }

    @Test("Lines of pipes that are no table stay text, and one that was meant as a table is told")
    func noTable() {
        #expect(html("a | b\nc | d").hasPrefix("<p>"))
        #expect(html("a\n---").hasPrefix("<h2"))
        let mismatch = rendering("Text\n\n| a | b | c |\n|---|---|\n")
        #expect(mismatch.html.contains("<p>| a | b | c |"))
        #expect(mismatch.complaints.map { $0.hasPrefix("4:1 markdown.table-columns") } == [true])
    }

    @Test("A cell with a link takes nothing in of what stands elsewhere")
    func apart() {
        let html = html("Text[^1]\n\n| h |\n|---|\n| [a](b) |\n\n[^1]: Noted.\n\n[x]: is no definition\n")
        #expect(html.contains("<td><a href=\"b\">a</a></td>"), "\(html)")
        #expect(html.split(separator: "Noted").count == 2 && html.split(separator: "no definition").count == 2)
    }

    @Test("A link in a table is checked at its cell")
    func linkInTable() {
        var options = MarkdownOptions()
        options.resolveLink = { $0.span.location.line == 3 && $0.span.location.column == 7 ? "found" : nil }
        #expect(Rendering("| a | b |\n|---|---|\n| c | [d](e) |", options: options).html.contains("<a href=\"found\">"))
    }

    @Test(
        "Tildes strike out what they enclose",
        arguments: [
            ("~a~ ~~b~~", "<del>a</del> <del>b</del>"), ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
            ("about ~5 to ~7", "about ~5 to ~7"), ("~~~~a~~~~", "~~~~a~~~~"), ("\\~~a~~", "~~a~~"), ("~~a~", "~~a~"),
            ("~a ~~b~ c~~", "<del>a ~~b</del> c~~"),
        ])
    func struckOut(text: String, html expected: String) {
        #expect(html("x \(text)") == "<p>x \(expected)</p>\n")
    }

    @Test("Items of a list may be tasks")
    func tasks() {
        let html = html("- [ ] one\n- [x] two\n- [y] three\n- four [x] five\n")
        #expect(html.contains("<li><span class=\"task\">☐</span> one</li>"))
        #expect(html.contains("<li><span class=\"task\">☑</span> two</li>"))
        #expect(html.contains("<li>[y] three</li>") && html.contains("<li>four [x] five</li>"))
    }

    @Test(
        "Addresses need no brackets, and what closes the sentence is no part of them",
        arguments: [
            ("https://a.example/x_y_z?q=1", "https://a.example/x_y_z?q=1", ""),
            ("www.a.example.", "www.a.example", "."),
            ("http://a.example/(b))", "http://a.example/(b)", ")"), ("office@a.example!", "office@a.example", "!"),
            ("https://a.example, b", "https://a.example", ", b"),
        ])
    func addresses(text: String, address: String, rest: String) {
        let prefix = address.hasPrefix("www") ? "http://" : address.contains("@") ? "mailto:" : ""
        #expect(html("See \(text)") == "<p>See <a href=\"\(prefix)\(address)\">\(address)</a>\(rest)</p>\n")
    }

    @Test(
        "What is no address is none, and none stands in a link", arguments: ["a:b", "www.", "http://", "@a.b", "a@b"])
    func noAddresses(text: String) {
        #expect(html(text) == "<p>\(text)</p>\n")
        #expect(html("[https://a.example](https://b.example)").split(separator: "<a").count == 2)
    }

    @Test("Footnotes stand at the end in the order of their marks, whatever they look like to CommonMark")
    func footnotes() {
        let rendering = rendering(
            "One[^b], two[^a], again[^b].\n\n[^a]: Ibid.\n[^b]: https://a.example\n    more\n\n    - item\n\nEnd.\n")
        #expect(rendering.complaints == [])
        #expect(
            rendering.html == """
                <p>One<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup>, two<sup class="footnote-ref"><a \
                href="#fn2" id="fnref2">2</a></sup>, again<sup class="footnote-ref"><a href="#fn1" id="fnref1-2">1</a></sup>.</p>
                <p>End.</p>
                <section class="footnotes">
                <ol>
                <li id="fn1">
                <p><a href="https://a.example">https://a.example</a>
                more</p>
                <ul>
                <li>item</li>
                </ul>
                <a href="#fnref1" class="footnote-backref">↩</a> <a href="#fnref1-2" class="footnote-backref">↩</a>
                </li>
                <li id="fn2">
                <p>Ibid. <a href="#fnref2" class="footnote-backref">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendering.document.plainText.contains("Ibid."))
    }

    @Test("A mark without a note, a note without a mark, and signs of other programs are told; code is not looked into")
    func remarks() {
        let rendering = rendering(
            "a[^x] {{< youtube 1 >}}\n\n::: note\n\n[^y]: unused\n\n`[^z]`\n\n```\n[^q]: code\n```\n")
        #expect(
            rendering.complaints.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
                "1:2 markdown.not-understood", "1:7 markdown.not-understood", "3:1 markdown.not-understood",
                "5:1 markdown.unused-footnote",
            ])
        #expect(rendering.html.contains("a[^x]") && rendering.html.contains("[^q]: code"))
    }

    @Test("A heading may have an id of its author's")
    func headingIDs() {
        #expect(
            html("## Who may *come*? {#who}\n\n[a](#who)")
                == "<h2 id=\"who\">Who may <em>come</em>?</h2>\n<p><a href=\"#who\">a</a></p>\n")
        #expect(rendering("# A {#b_c}").document.headings.map(\.text) == ["A"])
        #expect(html("# {x}") == "<h1 id=\"x\">{x}</h1>\n")
    }

    @Test("A heading called like a part of the page has another id, and the author's links lead to it")
    func reservedIDs() {
        let text = "[a](#data) [b](#data-1) [c](#results)\n\n## Data\n\n## Data\n\n## Own {#main}\n"
        let rendering = rendering(text, page: ["data", "main", "results"])
        #expect(rendering.document.headings.map(\.id) == ["text-data", "text-data-1", "text-main"])
        #expect(
            rendering.html.hasPrefix(
                "<p><a href=\"#text-data\">a</a> <a href=\"#text-data-1\">b</a> <a href=\"#results\">"))
        #expect(rendering.complaints == [])
    }

    @Test("A link to a heading that is not there is told with the nearest one")
    func unknownHeadings() {
        let complaints = rendering("[a](#tema)\n\n# Team\n\n[b](#T%C3%A9am) [c](#)").complaints
        #expect(
            complaints.map { $0.hasPrefix("1:1 link.unknown-heading") || $0.hasPrefix("5:1 link.unknown-heading") } == [
                true, true,
            ])
    }

    @Test(
        "A hostile text costs no square of its length",
        arguments: [
            "[^", "~~a ~b ", "http://a.example)", "www.", "a@", "| a [x] ", "[^a]: b\n", ":// ", "http://", "{#a} ",
            "~",
        ])
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure { _ = rendering("| h |\n|---|\n\(text)\n\n\(text)") }
        #expect(time < .seconds(20))
    }
}
