import Basics
import Diagnostics
import Testing

@testable import Rendering

/// A page as a program would describe it, with every kind of field.
struct ExampleView: TemplateView, Equatable {
    var title = "A & B"
    var lead: String?
    var body = HTML(trusted: "<b>1</b>")
    var note: HTML?
    var count = 3
    var isNew = true
    var texts = TextTable(["total": "All <of> it", "none": "\u{2013}"], names: ["none", "total"])
    var owner = ExampleOwner()
    var deputy: ExampleOwner?
    var rows: [ExampleRow] = []
    var tags: [String] = []
    var groups: [[Int]] = []

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("body", \.body)
        $0("note", \.note)
        $0("count", \.count)
        $0("is_new", \.isNew)
        $0("words", \.texts)
        $0("owner", \.owner)
        $0("deputy", \.deputy)
        $0("rows", \.rows)
        $0("tags", \.tags)
        $0("groups", \.groups)
    }

    static func == (left: Self, right: Self) -> Bool { left.title == right.title && left.rows == right.rows }
}

struct ExampleOwner: TemplateView, Equatable {
    var name = "Ayu"
    var address = ExampleAddress()

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("address", \.address)
    }
}

struct ExampleAddress: TemplateView, Equatable {
    var city: String? = "Ende"
    var href = "/ende"

    static let layout = ViewLayout<Self> {
        $0("city", \.city)
        $0("href", \.href)
    }
}

struct ExampleRow: TemplateView, Equatable {
    var name: String
    var cells: [String] = []
    var owner: ExampleOwner?

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("cells", \.cells)
        $0("owner", \.owner)
    }
}

extension RenderedTemplate {
    /// Renders a template with a view.
    init(_ template: String, view: ExampleView, partials: [String: String] = [:]) {
        let log = DiagnosticLog()
        let library = TemplateLibrary.example(template, partials: partials, log: log)
        var output: [UInt8] = []
        let isGood = library.render("page", view, into: &output, log: log)
        self.init(text: String(decoding: output, as: UTF8.self), isGood: isGood, diagnostics: log.diagnostics)
    }
}

extension TemplateLibrary {
    static func example(
        _ template: String, partials: [String: String] = [:], log: DiagnosticLog
    ) -> TemplateLibrary {
        TemplateLibrary(
            sources: [TemplateSource(path: "templates/page.mustache", text: template)]
                + partials.map { TemplateSource(path: "templates/partials/\($0).mustache", text: $1) },
            views: ["page": ExampleView.self], texts: ["none", "total"], log: log)
    }
}

@Suite("Templates compiled against views")
struct ViewTests {
    static let full = ExampleView(
        lead: "Lead", note: HTML(trusted: "<i>n</i>"), deputy: ExampleOwner(name: "Budi"),
        rows: [ExampleRow(name: "x", cells: ["1", "2"], owner: ExampleOwner()), ExampleRow(name: "y")],
        tags: ["<t>", "u"], groups: [[1, 2], [], [3]])

    @Test(
        "Fields print as their kinds do",
        arguments: [
            (
                "<p>{{title}}|{{lead}}|{{body}}|{{{body}}}|{{count}}|{{is_new}}</p>",
                "A &amp; B|Lead|<b>1</b>|<b>1</b>|3|true"
            ),
            ("<p>{{words.total}}|{{words.none}}</p>", "All &lt;of&gt; it|\u{2013}"),
            (
                "<p>{{owner.name}} {{owner.address.city}} {{deputy.name}} {{deputy.address.href}}</p>",
                "Ayu Ende Budi /ende"
            ),
            (
                "<p>{{#rows}}{{name}}({{#cells}}{{.}}{{/cells}}){{#owner}}{{name}}{{/owner}};{{/rows}}</p>",
                "x(12)Ayu;y();"
            ),
            (
                "<p>{{#tags}}[{{.}}]{{/tags}}{{#groups}}({{#.}}{{.}},{{/.}}){{/groups}}</p>",
                "[&lt;t&gt;][u](1,2,)()(3,)"
            ),
            ("<p>{{#lead}}{{.}}{{lead}}{{title}}{{/lead}}{{^lead}}no{{/lead}}</p>", "LeadLeadA &amp; B"),
            ("<p>{{#owner}}{{#address}}{{city}}{{name}}{{/address}}{{/owner}}</p>", "EndeAyu"),
            ("<p>{{#is_new}}{{count}}{{/is_new}}{{#count}}{{.}}{{/count}}</p>", "33"),
        ])
    func fields(template: String, expected: String) {
        let page = RenderedTemplate(template, view: Self.full)
        #expect(page.text == "<p>\(expected)</p>")
        #expect(page.isGood && page.problems.isEmpty)
    }

    @Test(
        "What is not there is false, prints nothing, and so does what lies within it",
        arguments: [
            "[{{lead}}{{note}}{{deputy.name}}{{deputy.address.city}}]", "[{{#lead}}x{{/lead}}{{#deputy}}x{{/deputy}}]",
            "[{{#rows}}x{{/rows}}{{#tags}}x{{/tags}}{{#deputy.address}}x{{/deputy.address}}]",
        ])
    func absent(template: String) {
        let page = RenderedTemplate(template, view: ExampleView())
        #expect(page.text == "[]")
        #expect(page.isGood)
    }

    @Test("Inverted sections tell what is not there, and an empty text is not")
    func inverted() {
        let template = "{{^lead}}a{{/lead}}{{^rows}}b{{/rows}}{{^deputy.name}}c{{/deputy.name}}{{^title}}d{{/title}}"
        #expect(RenderedTemplate(template, view: ExampleView()).text == "abc")
        #expect(RenderedTemplate(template, view: ExampleView(title: "", lead: "")).text == "abcd")
        #expect(RenderedTemplate(template, view: Self.full).text == "")
    }

    @Test("A view renders as the record with the same names does, whatever the template calls")
    func sameAsRecord() {
        let record: TemplateValue = [
            "title": "A & B", "rows": [["name": "x", "cells": ["1", "2"]], ["name": "y", "cells": []]],
        ]
        let view = ExampleView(rows: [ExampleRow(name: "x", cells: ["1", "2"]), ExampleRow(name: "y")])
        let partials = [
            "row": "<li title=\"{{title}}\">{{name}}: {{#cells}}{{> cell}}{{/cells}}\n", "cell": "<i>{{.}}</i>",
            "frame": "<ul>\n  {{$rows}}none{{/rows}}\n</ul>\n",
        ]
        for template in [
            "{{#rows}}\n  {{> row}}\n{{/rows}}", "{{<frame}}{{$rows}}{{#rows}}{{> row}}{{/rows}}{{/rows}}{{/frame}}",
            "{{<frame}}{{/frame}}", "{{#rows}}{{<frame}}{{$rows}}{{name}}{{/rows}}{{/frame}}{{/rows}}",
        ] {
            let expected = RenderedTemplate(template, record, partials: partials)
            let page = RenderedTemplate(template, view: view, partials: partials)
            #expect(page.text == expected.text)
            #expect(page.isGood && expected.isGood)
        }
    }

    @Test(
        "An unknown name is an error when the template is compiled, with the nearest one that is known there",
        arguments: [
            ("<p>\n{{titel}}</p>", "2:1", "title"), ("{{#rows}}{{nam}}{{/rows}}", "1:10", "name"),
            ("{{^titel}}{{/titel}}", "1:1", "title"), ("{{owner.adress.city}}", "1:1", "address"),
            ("{{words.totl}}", "1:1", "total"), ("{{#deputy}}{{tite}}{{/deputy}}", "1:12", "title"),
            ("{{#deputy.nam}}{{/deputy.nam}}", "1:1", "name"),
        ])
    func unknown(template: String, place: String, nearest: String) {
        let log = DiagnosticLog()
        let library = TemplateLibrary.example(template, log: log)
        let diagnostics = log.diagnostics
        #expect(diagnostics.map(\.id) == ["template.unknown-name"])
        #expect(diagnostics.first?.location?.description == "templates/page.mustache:\(place)")
        #expect(diagnostics.first?.help == "did you mean \"\(nearest)\"?")
        var output: [UInt8] = []
        #expect(!library.render("page", ExampleView(), into: &output, log: log))
        #expect(output.isEmpty && log.diagnostics.count == 1)
    }

    @Test("Within what is not known nothing more is said")
    func withinUnknown() {
        let page = RenderedTemplate("{{#nobody}}{{nothing}}{{a.b}}{{title}}{{/nobody}}", view: ExampleView())
        #expect(page.problems == ["templates/page.mustache:1:1 template.unknown-name"])
    }

    @Test("A name is unknown in a partial only where the partial is called without it")
    func partialInTwoPlaces() {
        let page = RenderedTemplate(
            "{{#rows}}{{> p}}{{/rows}}{{#owner}}{{> p}}{{/owner}}\n{{> p}}", view: ExampleView(),
            partials: ["p": "{{name}}"])
        #expect(page.problems == ["templates/partials/p.mustache:1:1 template.unknown-name"])
    }

    @Test(
        "What can't be printed in a place is an error when the template is compiled",
        arguments: [
            ("<p>{{rows}}</p>", "1:4 template.unprintable"), ("<p>{{owner}}</p>", "1:4 template.unprintable"),
            ("<p title=\"{{body}}\">", "1:11 template.unsafe-value"),
            ("<p>{{{title}}}</p>", "1:4 template.unsafe-value"),
            ("<p title=\"{{note}}\">", "1:11 template.unsafe-value"),
            ("<p>{{{words.total}}}</p>", "1:4 template.unsafe-value"),
        ])
    func unprintable(template: String, expected: String) {
        let log = DiagnosticLog()
        _ = TemplateLibrary.example(template, log: log)
        #expect(
            log.diagnostics.map { "\($0.location?.description ?? "") \($0.id)" } == [
                "templates/page.mustache:\(expected)"
            ])
    }

    @Test("A text that one table lacks is told where it is printed")
    func missingText() {
        let view = ExampleView(texts: TextTable(["none": "-"], names: ["none", "total"]))
        let page = RenderedTemplate("<p>{{words.none}}\n{{words.total}}</p>", view: view)
        #expect(page.problems == ["templates/page.mustache:2:1 template.unknown-name"])
        #expect(page.text == "<p>-\n</p>" && !page.isGood)
    }

    @Test("Texts of a table are escaped for their place")
    func textPlaces() {
        let view = ExampleView(texts: TextTable(["total": "a'b\"<c>&", "none": ""], names: ["none", "total"]))
        let page = RenderedTemplate(
            "<p title='{{words.total}}' class=\"{{words.total}}\"><a href=\"{{words.total}}\">{{words.total}}",
            view: view)
        #expect(
            page.text == "<p title='a&#39;b&quot;&lt;c&gt;&amp;' class=\"a'b&quot;&lt;c&gt;&amp;\">"
                + "<a href=\"a%27b%22%3Cc%3E&amp;\">a'b&quot;&lt;c&gt;&amp;")
    }

    @Test("A template that calls itself within a section of a view that does not end is refused")
    func endless() {
        let page = RenderedTemplate("{{> p}}", view: ExampleView(), partials: ["p": "{{#is_new}}{{> p}}{{/is_new}}"])
        #expect(page.diagnostics.map(\.id) == ["template.too-deep"])
    }
}

@Suite("Names of views")
struct ViewNameTests {
    @Test("What no template reads is told by view and name, and so are texts")
    func unread() {
        let log = DiagnosticLog()
        let library = TemplateLibrary.example(
            "{{title}}{{#rows}}{{name}}{{> p}}{{/rows}}{{words.none}}{{#owner}}{{name}}{{/owner}}",
            partials: ["p": "{{#cells}}{{/cells}}"], log: log)
        #expect(log.diagnostics.isEmpty)
        #expect(
            library.unreadNames == [
                "ExampleAddress.city", "ExampleAddress.href", "ExampleOwner.address", "ExampleRow.owner",
                "ExampleView.body", "ExampleView.count", "ExampleView.deputy", "ExampleView.groups",
                "ExampleView.is_new", "ExampleView.lead", "ExampleView.note", "ExampleView.tags",
            ])
        #expect(library.unreadTexts == ["total"])
    }

    private struct Forgetful: TemplateView {
        var name = ""
        var forgotten = ""
        var isSmall = false

        static let layout = ViewLayout<Self> {
            $0("name", \.name)
            $0("is_small", \.isSmall)
        }
    }

    @Test("A view with a property that has no name is told")
    func incomplete() {
        let library = TemplateLibrary(
            sources: [], views: ["page": ExampleView.self, "other": Forgetful.self], log: DiagnosticLog())
        #expect(library.incompleteViews == ["Forgetful"])
    }
}

@Suite("Pages of many links")
struct ManyLinksTests {
    @Test("The time for a link does not grow with the page before it")
    func linear() {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [
                TemplateSource(path: "templates/a.mustache", text: "{{#rows}}<a href=\"{{.}}?q={{.}}\">x</a>{{/rows}}")
            ],
            log: log)
        func time(_ count: Int) -> Duration {
            let context: TemplateRecord = ["rows": .list(Array(repeating: "a/b", count: count))]
            return (0..<3).map { _ in
                var output: [UInt8] = []
                return ContinuousClock().measure {
                    #expect(library.render("a", context, into: &output, log: log))
                }
            }.min() ?? .zero
        }
        // Sixteen times the links: copying the page for each would take some 256 times as long.
        #expect(time(32_000) < time(2_000) * 64)
    }
}
