import Diagnostics
import Testing

@testable import Rendering

@Suite("The library of templates")
struct TemplateLibraryTests {
    @Test(
        "A template is named by its path below the folder of templates",
        arguments: [
            ("templates/program.mustache", "program"), ("templates/partials/head.mustache", "partials/head"),
            ("site/templates/a/templates/b.xml.mustache", "b.xml"), ("program.mustache", "program"),
            ("templates", "templates"),
            ("", ""),
        ])
    func names(path: String, name: String) {
        #expect(TemplateSource(path: path, text: "").name == name)
    }

    @Test("All templates but the partials are pages; of two with one name the last counts")
    func pages() {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [
                TemplateSource(path: "default/templates/b.mustache", text: "old"),
                TemplateSource(path: "templates/partials/p.mustache", text: ""),
                TemplateSource(path: "templates/a.mustache", text: ""),
                TemplateSource(path: "templates/b.mustache", text: "new"),
            ], log: log)
        #expect(library.names == ["a", "b"])
        #expect(library.template(named: "partials/p") == nil)
        var output = Array("before ".utf8)
        #expect(library.render("b", [:], into: &output, log: log))
        #expect(String(decoding: output, as: UTF8.self) == "before new")
    }

    @Test("A byte order mark is not part of the page")
    func byteOrderMark() {
        #expect(RenderedTemplate("\u{FEFF}<p>").text == "<p>")
    }

    @Test("Pages are rendered from several threads")
    func threads() async {
        let log = DiagnosticLog()
        let library = TemplateLibrary(
            sources: [TemplateSource(path: "templates/a.mustache", text: "{{#rows}}<p>{{n}} {{missing}}</p>{{/rows}}")],
            log: log)
        await withTaskGroup { group in
            for number in 0..<100 {
                group.addTask {
                    var output: [UInt8] = []
                    let rows = (0..<20).map { TemplateRecord([("n", .integer(number * 100 + $0))]) }
                    #expect(!library.render("a", ["rows": TemplateValue(rows)], into: &output, log: log))
                    let expected = (0..<20).map { "<p>\(number * 100 + $0) </p>" }.joined()
                    #expect(String(decoding: output, as: UTF8.self) == expected)
                }
            }
        }
        #expect(log.count(of: .error) == 1)
    }
}

@Suite("Values and records of templates")
struct TemplateValueTests {
    @Test("What is optional is absent when it is nil")
    func optionals() {
        #expect(TemplateValue(String?.none) == .absent)
        #expect(TemplateValue(String?("a")) == "a")
        #expect(TemplateValue(HTML?.none) == .absent)
        #expect(TemplateValue(TemplateRecord?.none) == .absent)
        #expect(TemplateValue([TemplateRecord]()) == [])
    }

    @Test("Of a name given twice the last value counts, and a merged record wins")
    func records() {
        var record: TemplateRecord = ["b": 1, "a": 1, "a": 2]
        #expect(record["a"] == 2)
        record.merge(["b": 3, "c": 4])
        record["a"] = nil
        #expect(record.names == ["b", "c"])
        #expect(record["b"] == 3)
        #expect(record["a"] == nil)
    }

    @Test("Names with the same hash are different names")
    func collision() {
        #expect(TemplateName("costarring").hash == TemplateName("liquid").hash)
        var record: TemplateRecord = ["costarring": 1, "liquid": 2]
        #expect(record["costarring"] == 1 && record["liquid"] == 2)
        record["costarring"] = nil
        #expect(record["costarring"] == nil && record["liquid"] == 2)
    }

    @Test("Records are equal whatever the order of their names")
    func equality() {
        #expect(["a": 1, "b": [2]] as TemplateRecord == ["b": [2], "a": 1])
        #expect(["a": 1] as TemplateRecord != ["a": 1, "b": 2])
        #expect(["a": 1] as TemplateRecord != ["b": 1])
        #expect(["a": 1] as TemplateRecord != ["a": "1"])
    }
}
