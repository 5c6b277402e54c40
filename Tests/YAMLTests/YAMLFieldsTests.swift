import Basics
import Diagnostics
import Testing
import YAML

private enum Status: String, CaseIterable { case planned, running, inProgress = "in progress" }

/// Reads `text` by a schema and returns what the closure read together with the complaints.
private func read<Value>(
    _ text: String, known: [String]? = ["a", "b", "title"], _ body: (YAMLFields) -> Value
) -> (value: Value, complaints: [String]) {
    let log = DiagnosticLog()
    let bytes = Array(text.utf8)
    let root = YAMLDocument.parse(bytes, file: "f.yml", log: log)
    let node = root ?? YAMLNode(.mapping([]), at: SourceSpan(SourceText(bytes, file: "f.yml"), 0..<0))
    let value = body(YAMLFields(node, of: "site", known: known, log: log))
    return (value, Reading.lines(log))
}

@Suite("Fields read by a schema")
struct YAMLFieldsTests {
    @Test("An unknown key is named at its place with the nearest known key")
    func unknownKeys() {
        let (_, complaints) = read("a: 1\ntitel: x\nzzzzzz: 1") { _ in }
        #expect(
            complaints == [
                "2:1 yaml.unknown-key: unknown key \"titel\" in site — did you mean \"title\"?",
                "3:1 yaml.unknown-key: unknown key \"zzzzzz\" in site — known are a, b, title",
            ])
        #expect(read("x: 1\ny: 2", known: nil) { $0.pairs.map(\.key) } == (["x", "y"], []))
    }

    @Test("What is not a mapping has no fields")
    func notAMapping() {
        let (keys, complaints) = read("title:Foo") { $0.pairs.count }
        #expect(keys == 0)
        #expect(
            complaints == [
                "1:1 yaml.wrong-type: site must be a mapping, not a text — "
                    + "write \"key: value\", with a space after the colon, one in each line"
            ])
    }

    @Test("Right values are read without a word")
    func right() {
        #expect(read("a: 2025-1") { $0.string("a") } == ("2025-1", []))
        #expect(read("a: ' '") { $0.string("a") } == (" ", []))
        #expect(read("a: [x, 2]") { $0.strings("a") } == (["x", "2"], []))
        #expect(read("a: x") { $0.strings("a") } == (["x"], []))
        #expect(read("a: [\"\", NA]") { $0.strings("a") } == (["", "NA"], []))
        #expect(read("a: 40") { $0.integer("a", in: 0...40) } == (40, []))
        #expect(read("a: '-0.5e1'") { $0.number("a") } == (-5, []))
        #expect(read("a: Running") { $0.choice("a", of: Status.self) } == (.running, []))
        #expect(
            read("a: [planned, in progress]") { $0.choices("a", of: Status.self) } == ([.planned, .inProgress], []))
        #expect(read("a: 2024-02-29") { $0.date("a")?.description } == ("2024-02-29", []))
        for (text, value) in [("true", true), ("Ya", true), ("yes", true), ("no", false), ("TIDAK", false)] {
            #expect(read("a: \(text)") { $0.boolean("a") } == (value, []))
        }
    }

    @Test("A key without a value counts as left out", arguments: ["", "a:", "a: ~", "a: null"])
    func leftOut(text: String) {
        let (isNothing, complaints) = read(text) { fields in
            fields.string("a") == nil && fields.strings("a").isEmpty && fields.integer("a") == nil
                && fields.number("a") == nil && fields.boolean("a") == nil && fields.date("a") == nil
                && fields.choice("a", of: Status.self) == nil && fields.node("a") == nil
                && fields.fields("a", of: "x", known: []) == nil && fields.list("a", of: "x", known: []).isEmpty
        }
        #expect(isNothing)
        #expect(complaints.isEmpty)
    }

    @Test("A required text that is missing or blank is asked for")
    func required() {
        #expect(read("b: 1\n") { $0.requiredString("a") }.complaints == [missing(1, 1)])
        #expect(read("b: 1\na:") { $0.requiredString("a") }.complaints == [missing(2, 1)])
        #expect(
            read("a: ' '") { $0.requiredString("a") }.complaints
                == ["1:4 yaml.missing-key: \"a\" in site is blank — write a text"])
        #expect(read("a: x") { $0.requiredString("a") } == ("x", []))
    }

    private func missing(_ line: Int, _ column: Int) -> String {
        "\(line):\(column) yaml.missing-key: \"a\" is missing in site — add a line \"a: …\""
    }

    @Test("A wrong value is named with what was expected", arguments: wrongValues)
    func wrong(text: String, complaint: String) {
        let (_, complaints) = read(
            text, known: ["text", "texts", "int", "num", "bool", "date", "status", "map", "maps"]
        ) {
            _ = ($0.string("text"), $0.strings("texts"), $0.integer("int", in: 1...9), $0.number("num", in: 0...1))
            _ = ($0.boolean("bool"), $0.date("date"), $0.choice("status", of: Status.self))
            _ = ($0.fields("map", of: "map", known: ["x"]), $0.list("maps", of: "entry", known: ["x"]))
        }
        #expect(complaints == [complaint])
    }

    static let wrongValues: [(String, String)] = [
        ("text: [x]", "1:7 yaml.wrong-type: \"text\" in site must be a text, not a list — "),
        (
            "text: {x: 1}",
            "1:7 yaml.wrong-type: \"text\" in site must be a text, not a mapping — put a text that starts with { in quotes"
        ),
        ("texts: [x, [y]]", "1:12 yaml.wrong-type: \"texts\" in site must be a list of texts, not a list — "),
        ("texts:\n  - x\n  -", "3:4 yaml.wrong-type: \"texts\" in site must be a list of texts, not nothing — "),
        (
            "int: 4.5",
            "1:6 yaml.wrong-type: \"int\" in site must be a whole number, not \"4.5\" — write digits only, such as 40"
        ),
        ("int: 10", "1:6 yaml.out-of-range: \"int\" in site cannot be 10 — it must be at most 9"),
        ("num: -0.5", "1:6 yaml.out-of-range: \"num\" in site cannot be -0.5 — it must be at least 0.0"),
        (
            "num: 0,5",
            "1:6 yaml.wrong-type: \"num\" in site must be a number, not \"0,5\" — write 0.5, with a decimal point"
        ),
        (
            "num: nan",
            "1:6 yaml.wrong-type: \"num\" in site must be a number, not \"nan\" — "
                + "write digits and a decimal point, such as 0.5"
        ),
        (
            "bool: maybe",
            "1:7 yaml.wrong-type: \"bool\" in site must be true or false, not \"maybe\" — "
                + "write true, yes or ya; or false, no or tidak"
        ),
        (
            "date: 2025-02-29",
            "1:7 yaml.wrong-type: \"date\" in site must be a date, not \"2025-02-29\" — "
                + "write year-month-day, such as 2025-08-17 for 17 August 2025; the day must exist"
        ),
        (
            "status: runing",
            "1:9 yaml.unknown-value: \"status\" in site cannot be \"runing\" — "
                + "did you mean \"running\"? it is one of planned, running, in progress"
        ),
        (
            "map: [x]",
            "1:6 yaml.wrong-type: \"map\" in site must be a mapping, not a list — "
                + "write its keys below, indented, one in each line"
        ),
        ("map: {y: 1}", "1:7 yaml.unknown-key: unknown key \"y\" in map — did you mean \"x\"?"),
        (
            "maps: [{x: 1}, y]",
            "1:16 yaml.wrong-type: \"maps\" in site must be a list of mappings, not \"y\" — "
                + "start each entry with \"- \" and give it keys"
        ),
    ]

    @Test("A caller's own complaint stands at the value, the key or the mapping, whichever is there")
    func ownComplaints() {
        let (_, complaints) = read("\na: 1\nb:") { fields in
            for key in ["a", "b", "title"] { fields.report(key, Problem("site.odd", "\(key)", severity: .warning)) }
        }
        #expect(complaints == ["2:1 site.odd: title — ", "2:4 site.odd: a — ", "3:1 site.odd: b — "])
    }

    @Test("A text that would fill every page is refused, and is not shown")
    func longText() {
        let log = DiagnosticLog()
        for count in [10_000, 10_001] {
            let text = "a: " + String(repeating: "x", count: count)
            guard let root = YAMLDocument.parse(Array(text.utf8), file: "f.yml", log: log) else { continue }
            let value = YAMLFields(root, of: "site", known: ["a"], log: log).string("a")
            #expect((value == nil) == (count > 10_000))
        }
        #expect(log.diagnostics.map(\.id) == ["yaml.too-long"])
        #expect(log.diagnostics.first?.excerpt == nil)
    }

    @Test("A line of thousands of mistakes is neither shown nor measured again and again")
    func longLine() {
        let text = "{" + (0..<40_000).map { "x\($0): 1" }.joined(separator: ", ") + "}"
        let log = DiagnosticLog()
        let root = YAMLDocument.parse(Array(text.utf8), file: "f.yml", log: log)
        #expect(root != nil)
        if let root { _ = YAMLFields(root, of: "site", known: ["a"], log: log) }
        #expect(log.count(of: .error) == 40_000)
        #expect(log.diagnostics.allSatisfy { $0.location?.column == nil && $0.excerpt == nil })
        #expect(log.diagnostics.count == DiagnosticLog.kept)
    }
}
