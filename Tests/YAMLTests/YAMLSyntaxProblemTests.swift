import TestSupport
import Testing
import Basics
import YAML

@Suite("A slip in YAML")
struct YAMLSyntaxProblemTests {
    @Test("The author is told where and how to mend it", arguments: slips)
    func slip(source: MarkedText, complaint: String) {
        let reading = Reading(source.text)
        #expect(reading.complaints == ["\(source.place) \(complaint)"])
        #expect(reading.root == nil)
    }

    static let slips: [(MarkedText, String)] = [
        ("title: Foo▸: bar", "yaml.syntax: a second colon in one line — put a text that holds \": \" in quotes"),
        ("title▸:Foo\nsummary: bar", "yaml.syntax: a colon without a space after it — write \"key: value\""),
        ("a: 1\n▸summary:Foo\nb: 2", "yaml.syntax: \(keyWithoutColon)"),
        ("a: 1\n▸summary:Foo", "yaml.syntax: \(keyWithoutColon)"),
        ("é: 1\n▸hello\nb: 2", "yaml.syntax: \(keyWithoutColon)"),
        ("a:\n▸\tb: 1", "yaml.syntax: \(tab)"),
        ("a:\n  b: 1\n ▸\tc: 1", "yaml.syntax: \(tab)"),
        ("a:\n-▸\tb: 1\n", "yaml.syntax: \(tab)"),
        ("a: ▸\"abc\nb: 1\n\n", "yaml.syntax: \(openQuote)"),
        ("a: ▸'abc\nb: 1\n", "yaml.syntax: \(openQuote)"),
        ("a: ▸\"b\n---\nc\"", "yaml.syntax: \(openQuote)"),
        ("a: \"abc\nb: \"▸1\"", "yaml.syntax: \(afterQuote)"),
        ("a: 'it'▸s'\nb: 1", "yaml.syntax: \(afterQuote)"),
        ("a: \"b\" ▸c", "yaml.syntax: \(afterQuote)"),
        ("a: \"C:\\U▸sers\"", "yaml.syntax: \(backslash)"),
        ("a: \"▸\\q\"", "yaml.syntax: \(backslash)"),
        (
            "a: ▸[1, 2\nb: 3\n",
            "yaml.syntax: this list is not closed, or lacks a comma — put \",\" between the items and \"]\" at the end"
        ),
        (
            "é: ▸[1, 2",
            "yaml.syntax: this list is not closed, or lacks a comma — put \",\" between the items and \"]\" at the end"
        ),
        (
            "a: ▸{b: 1\nc: 3",
            "yaml.syntax: this mapping is not closed, or lacks a comma — put \",\" between the keys and \"}\" at the end"
        ),
        ("a: ▸]", "yaml.syntax: a value is missing before this sign — write the value, or put the text in quotes"),
        ("a: ▸@foo", "yaml.syntax: a text cannot start with \"@\" — put the text in quotes"),
        ("a: ▸`foo`", "yaml.syntax: a text cannot start with \"`\" — put the text in quotes"),
        ("a: ▸%foo", "yaml.syntax: a text cannot start with \"%\" — put the text in quotes"),
        ("a: ▸** b", "yaml.syntax: a text cannot start with \"*\" — put the text in quotes"),
        ("a: ▸& b", "yaml.syntax: a text cannot start with \"&\" — put the text in quotes"),
        (
            "▸[a: b: c]",
            "yaml.syntax: this list is not closed, or lacks a comma — put \",\" between the items and \"]\" at the end"
        ),
        ("a: ▸!<x y", "yaml.syntax: a text cannot start with \"!\" — put the text in quotes"),
        (
            "a: 1\n  b▸: 2",
            "yaml.syntax: a key that is indented more than the one before it — "
                + "start the key in the same column as the keys above it"
        ),
        ("a:\n    b: 2\n  ▸c: 3", "yaml.syntax: \(notAKey)"),
        ("a: 1\n▸- b", "yaml.syntax: \(notAKey)"),
        (
            "a: ▸- b",
            "yaml.syntax: a list starts in the line of its key — start it in the next line, or write [one, two]"
        ),
        (
            "a:\n  - b\n  ▸c: 1",
            "yaml.syntax: this is not an item of the list above — start each item with \"- \" in the same column"
        ),
        ("a: > ▸x\n  b", "yaml.syntax: text in the line of | or > — start the text in the next line, indented"),
        ("é: b▸\u{7}", "yaml.syntax: a control character, which cannot be seen — delete it"),
        ("a: 1\n...\n▸b", "yaml.syntax: text after the end of the document — remove the line \"...\" before it"),
        (
            "%FOO▸\n---\na: 1",
            "yaml.syntax: a line that starts with % is not understood — remove it, or put the text in quotes"
        ),
    ]

    private static let keyWithoutColon =
        "a key without a colon and a space — write \"key: value\", with a space after the colon; "
        + "or indent a text that goes on"
    private static let tab = "a tab is used for indentation — indent with spaces"
    private static let openQuote = "this quote is not closed — add the closing quote"
    private static let afterQuote =
        "text follows a closing quote — put the whole value in quotes and double the quotes inside it: 'it''s'"
    private static let backslash =
        "the backslash is followed by something unknown — write \\\\ for a backslash, or use single quotes"
    private static let notAKey =
        "this is not a key of the mapping above — start each key in the column of the one before it"
}
