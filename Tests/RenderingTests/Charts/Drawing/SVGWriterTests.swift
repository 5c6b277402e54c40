import Testing

@testable import Rendering

@Suite("The writer of drawings")
struct SVGWriterTests {
    @Test(
        "Numbers have two decimals at most, and what is no number is cut",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (1.005, "1"), (1.05, "1.05"), (-0.004, "0"),
            (-0.05, "-0.05"),
            (99.999, "100"), (1e300, "1000000"), (-.infinity, "-1000000"), (.nan, "0"),
        ] as [(Double, String)])
    func numbers(value: Double, expected: String) {
        var writer = SVGWriter()
        writer.number(value)
        #expect(writer.markup == expected)
    }

    @Test("Text and attributes are escaped, and what XML forbids is dropped")
    func escaping() {
        var writer = SVGWriter()
        writer.open("a")
        writer.attribute("b", "\"<&>'\u{0}")
        writer.closeTag()
        writer.escaped("]]>\u{7F}\u{9F}\u{FFFF}\u{202E}é😀")
        writer.end("a")
        #expect(writer.markup == "<a b=\"&quot;&lt;&amp;&gt;&#39;\">]]&gt;é😀</a>")
    }
}
