import Testing

@testable import Publishing

@Suite("Comma-separated values")
struct CSVTextTests {
    @Test(
        "Only fields that need quotes get them",
        arguments: [
            ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""), ("a;b", "a;b"), ("a,\u{301}b", "\"a,\u{301}b\""),
            ("a,b\"\u{301},=c", "\"a,b\"\"\u{301},=c\""),
        ])
    func quoting(text: String, field: String) {
        #expect(CSVText.field(text) == field)
    }

    @Test(
        "What a spreadsheet would run as a formula gets an apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"), ("=a,b", "\"'=a,b\""),
            ("a;=1+1", "a;'=1+1"), ("a;;@x", "a;;'@x"), ("a\t-x", "a\t'-x"), ("a\n=1", "\"a\n'=1\""),
            ("a;b=c-d", "a;b=c-d"),
            ("=\u{301}x", "'=\u{301}x"), ("\r\n=1", "\"'\r\n'=1\""), ("\u{FF1D}1+1", "'\u{FF1D}1+1"),
        ])
    func formulas(text: String, field: String) {
        #expect(CSVText.field(text) == field)
    }

    @Test("Numbers are numbers, whatever their sign", arguments: ["-1", "+1", "-0.5", "-1e-12"])
    func numbers(text: String) {
        #expect(CSVText.field(text) == text)
    }

    @Test("Each row ends with a line break")
    func rows() {
        #expect(CSVText.text([["a", "b"], ["1", ""]]) == "a,b\r\n1,\r\n")
    }
}
