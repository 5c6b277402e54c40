import JSON
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test("Members keep their order, one a line")
    func layout() {
        let value = JSONValue.object([
            ("b", .integer(1)), ("a", .array([.null, .boolean(true), .number(0.5)])), ("none", .array([])),
            ("empty", .object([])),
        ])
        let text = """
            {
              "b": 1,
              "a": [
                null,
                true,
                0.5
              ],
              "none": [],
              "empty": {}
            }

            """
        #expect(value.text == text)
    }

    @Test("Text is escaped where JSON or a script would end it")
    func escaping() {
        #expect(JSONValue.string("\"\\\n\r\t").text == "\"\\\"\\\\\\n\\r\\t\"\n")
        #expect(JSONValue.string("\u{1}\u{2028}\u{2029}").text == "\"\\u0001\\u2028\\u2029\"\n")
        #expect(JSONValue.string("é ≥ 👩‍🏫").text == "\"é ≥ 👩‍🏫\"\n")
    }

    @Test("A list that is made while it is written is written like one that is there")
    func lists() {
        let texts = ["a", "b\u{2028}", "é"]
        let made = JSONValue.object([("list", .list(count: texts.count) { .string(texts[$0]) })])
        let held = JSONValue.object([("list", JSONValue(texts))])
        #expect(made.text == held.text && made.line == held.line && made.bytes == Array(held.text.utf8))
        #expect(JSONValue.list(count: 0) { _ in .null }.text == "[]\n")
    }

    @Test("What JSON can't express is null")
    func notFinite() {
        #expect(JSONValue.number(.nan).text == "null\n")
        #expect(JSONValue.number(-.infinity).text == "null\n")
    }

    @Test("Optional values are null where there is none")
    func optionals() {
        #expect(JSONValue(nil as String?).text == "null\n")
        #expect(JSONValue(7 as Int?).text == "7\n")
        #expect(JSONValue(["a"]).text == "[\n  \"a\"\n]\n")
    }
}
