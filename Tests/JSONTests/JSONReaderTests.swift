import Testing

@testable import JSON

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test("What is written can be read again")
    func roundTrip() throws {
        let value = JSONValue.object([
            ("text", .string("a \"b\" \\ \n\t\u{1} é 👍 \u{2028}")), ("whole", .integer(-12)), ("part", .number(0.25)),
            ("flags", .array([.boolean(true), .boolean(false), .null])), ("empty", .object([])), ("none", .array([])),
        ])
        #expect(try JSONReader.value(of: Array(value.text.utf8)).text == value.text)
        #expect(try JSONReader.value(of: Array(value.line.utf8)).line == value.line)
    }

    @Test(
        "Escapes of any kind are read",
        arguments: [(#""\u00e9""#, "é"), (#""\ud83d\udc4d\/""#, "👍/"), (#""\b\f""#, "\u{8}\u{C}")])
    func escapes(text: String, meant: String) throws {
        #expect(try JSONReader.value(of: Array(text.utf8)).string == meant)
    }

    @Test(
        "What is no JSON is refused, wherever it ends",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "\"a", "tru", "1 2", "--", "\"\\x\"", "\"\\u12\"", "\"a\nb\"", "{\"a\":}",
        ])
    func problems(text: String) {
        #expect(throws: JSONReader.Problem.self) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test("Lists inside lists end somewhere")
    func depth() {
        #expect(throws: JSONReader.Problem.self) {
            try JSONReader.value(of: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("Members and elements are found")
    func access() throws {
        let value = try JSONReader.value(of: Array(#"{"a": [1, "x"], "b": 2}"#.utf8))
        #expect(value["a"]?.elements.count == 2 && value["b"]?.integer == 2 && value["c"] == nil)
        #expect(value["a"]?["b"] == nil && value["b"]?.elements.isEmpty == true)
    }
}
