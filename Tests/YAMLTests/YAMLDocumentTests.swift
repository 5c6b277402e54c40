import Basics
import Diagnostics
import Testing
import YAML

@Suite("A YAML document")
struct YAMLDocumentTests {
    @Test("Mappings, lists and texts in every style become a tree")
    func tree() {
        let reading = Reading(
            """
            title: "Kepemimpinan: dasar"
            tags: [a, 'b', 3]
            sessions:
              - id: 2025-1
                place: Medan
              - {id: 2025-2}
            summary: >
              one
              two
            empty:
            """)
        #expect(reading.complaints.isEmpty)
        #expect(
            reading.root?.outline
                == "{title: 'Kepemimpinan: dasar', tags: [a, 'b', 3], sessions: [{id: 2025-1, place: Medan}, "
                + "{id: 2025-2}], summary: 'one two\n', empty: }")
    }

    @Test(
        "An empty document is an empty mapping",
        arguments: ["", "\n\n", "# only a comment", "---\n", "~", "\u{FEFF}", "---\n...\n"])
    func empty(text: String) {
        let reading = Reading(text)
        #expect(reading.complaints.isEmpty)
        #expect(reading.root?.outline == "{}")
    }

    @Test("Every node knows its line and column in characters")
    func places() {
        #expect(Reading("a: 1\nb:\n  - x\n  - c: y").root?.places == "1:1{1:1a 1:41 2:1b 3:3[3:5x 4:5{4:5c 4:8y}]}")
        #expect(
            Reading("é: [\"👩‍👩‍👧\", e\u{301}, x]", firstLine: 7).root?.places
                == "7:1{7:1é 7:4[7:5👩‍👩‍👧 7:10e\u{301} 7:13x]}")
    }

    @Test("Lines are counted as editors count them, whatever ends them", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) {
        let text = ["\u{FEFF}a: 'x\u{2028}é'", "b: 2", "", "c: 3"].joined(separator: end)
        let root = Reading("a: 1\(end)b: 'é\u{85}x'\(end)\(end)c: 3").root
        #expect(root?.places.hasSuffix("2:1b 2:4é x 4:1c 4:43}") == true, "\(root?.places ?? "")")
        #expect(Reading(text).root?.places.hasSuffix("4:1c 4:43}") == true)
    }

    @Test("The excerpt is the node's line with the node underlined")
    func excerpt() throws {
        let root = try #require(Reading("a: 1\r\nmétodo: 'long\r\n  text'\r\n").root)
        guard case .mapping(let pairs) = root.content else { return #expect(Bool(false), "not a mapping") }
        #expect(pairs[1].keySpan.excerpt == Excerpt(line: "método: 'long", length: 6))
        #expect(pairs[1].value.excerpt == Excerpt(line: "método: 'long", length: 5))
        #expect(pairs[1].value.text == "long text")
        #expect(pairs[0].value.span.text == "1")
    }

    @Test("Anything that is refused is refused at its place", arguments: refusals)
    func refused(text: String, complaints: [String], outline: String?) {
        let reading = Reading(text)
        #expect(reading.complaints == complaints)
        #expect(reading.root?.outline == outline)
    }

    static let refusals: [(String, [String], String?)] = [
        (
            "a: 1\nb: 2\na: 3\nc: 4",
            ["3:1 yaml.duplicate-key: key \"a\" is given twice, first in line 1 — keep line 1 or line 3, not both"],
            "{a: 1, b: 2, c: 4}"
        ),
        (
            "{a: 1, \"a\": {x: 2}}",
            ["1:8 yaml.duplicate-key: key \"a\" is given twice, first in line 1 — keep one of the two"],
            "{a: 1}"
        ),
        (
            "a: &one 1\nb: *one",
            [
                "1:4 yaml.alias: anchor \"&one\" is not allowed — write the value as it is",
                "2:4 yaml.alias: alias \"*one\" is not allowed — write the value again: "
                    + "what a file says must stand where it is said",
            ], nil
        ),
        (
            "a: !!int 1", ["1:4 yaml.alias: tag \"tag:yaml.org,2002:int\" is not allowed — write the value as it is"],
            "{a: 1}"
        ),
        (
            "a:\n  <<: {b: 1}",
            ["2:3 yaml.alias: merge key \"<<\" is not allowed — write the keys where they are meant to be"], nil
        ),
        (
            "a: 1\n---\nb: 2",
            [
                "2:1 yaml.several-documents: a second document starts here — "
                    + "keep one document in a file: remove the line \"---\""
            ], nil
        ),
        (
            "title: {{ name }}",
            [
                "1:9 yaml.key: a key must be a text, not a list or a mapping — put a text that starts with { or [ in quotes"
            ],
            nil
        ),
    ]

    @Test("32 levels are read, 33 are not")
    func depth() {
        let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(Reading(deep(32)).complaints.isEmpty)
        #expect(
            Reading(deep(33)).complaints
                == ["1:33 yaml.too-deep: more than 32 lists and mappings inside each other — write it flatter"])
        #expect(Reading(String(repeating: "[", count: 500_000)).root == nil)
        #expect(Reading(String(repeating: "- ", count: 200_000)).root == nil)
        #expect(Reading(String(repeating: "? ", count: 200_000)).root == nil)
    }

    @Test("A text that is too large is refused before it is read")
    func size() {
        let most = YAMLDocument.maximumBytes
        #expect(Reading("#" + String(repeating: "x", count: most - 1)).complaints.isEmpty)
        #expect(
            Reading("#" + String(repeating: "x", count: most)).complaints == [
                "1:0 yaml.too-large: the YAML text has \(most + 1) bytes; at most \(most) are read — "
                    + "split it, or move data into a CSV file"
            ])
    }

    @Test("Bytes that are not UTF-8 are refused at the first of them")
    func encoding() {
        let refusal = "yaml.encoding: the text is not valid UTF-8 from here on — save the file as UTF-8"
        #expect(Reading(Array("a: é\nb: ".utf8) + [0xE9, 0x20]).complaints == ["2:4 \(refusal)"])
        #expect(Reading([0x61, 0xC0, 0x80]).complaints == ["1:2 \(refusal)"])
        #expect(Reading([0xED, 0xA0, 0x80]).complaints == ["1:1 \(refusal)"])
    }
}
