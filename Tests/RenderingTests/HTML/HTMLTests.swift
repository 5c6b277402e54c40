import Testing

@testable import Rendering

@Suite("Trusted markup")
struct HTMLTests {
    @Test("Text becomes markup by escaping only")
    func escaping() {
        var html = HTML(escaping: "<a> & \"b\" 'c' é")
        #expect(html.string == "&lt;a&gt; &amp; &quot;b&quot; 'c' é")
        html.append(trusted: "<br>")
        html.append(escaping: "<")
        html.append(HTML(trusted: Array("<i>".utf8)))
        #expect(html.string == "&lt;a&gt; &amp; &quot;b&quot; 'c' é<br>&lt;<i>")
        #expect(!html.isEmpty && HTML().isEmpty)
    }

    @Test(
        "Escapes stand at the ends of text as well as within",
        arguments: [("", ""), ("<", "&lt;"), ("<<", "&lt;&lt;"), ("a<", "a&lt;"), ("<a", "&lt;a"), ("plain", "plain")])
    func ends(text: String, expected: String) {
        var output = Array("|".utf8)
        HTML.escape(text, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "|" + expected)
    }

    @Test("Between single quotation marks they are escaped as well")
    func singleQuoted() {
        var output: [UInt8] = []
        HTML.escapeSingleQuoted("it's \"<&>\"", into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "it&#39;s &quot;&lt;&amp;&gt;&quot;")
    }

    @Test("Every byte of a part of an address is either unreserved or percent-encoded")
    func addressParts() {
        var output: [UInt8] = []
        HTML.encodeAddressPart("Az09-._~ /?&=%é", into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "Az09-._~%20%2F%3F%26%3D%25%C3%A9")
    }

    @Test(
        "Control characters and white space do not hide a scheme",
        arguments: ["java\nscript:x", "\u{1}javascript:x", "\tJAVASCRIPT :x", "javascript:", "https\u{0}x:"])
    func hiddenSchemes(address: String) {
        #expect(!HTML.isSafeAddress(address.utf8))
    }

    @Test(
        "Relative addresses and a few schemes are safe",
        arguments: ["", "a", "a/b:c", "?a:b", "#a:b", "//h", "HTTP://x", "https:x", "mailto:a@b", "tel:+62"])
    func safeAddresses(address: String) {
        #expect(HTML.isSafeAddress(address.utf8))
    }

    @Test("A path may be broken after its parts and words, and stays escaped")
    func path() {
        let html = HTML(breakablePath: "mutu-pelatihan/<b>_1.csv")
        #expect(html.string == "mutu-<wbr>pelatihan/<wbr>&lt;b&gt;_<wbr>1.csv")
    }
}
