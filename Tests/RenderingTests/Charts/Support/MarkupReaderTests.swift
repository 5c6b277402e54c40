import Testing

@Suite("The reader that holds the charts to XML")
struct MarkupReaderTests {
    @Test("Elements, attributes, text and references are read")
    func reading() throws {
        let root = try MarkupReader.read("<a b=\"1 &amp; 2\">x<c/>&lt;<d e=\"f\">y</d></a>")
        #expect(root.name == "a" && root["b"] == "1 & 2" && root.text == "x<")
        #expect(root.children.map(\.name) == ["c", "d"])
        #expect(root.printed == "x<  y")
    }

    @Test(
        "What is not well-formed is refused",
        arguments: [
            "", "text", "<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "<a b=c/>", "<a b='c'/>",
            "<a b=\"1\" b=\"2\"/>",
            "<a b=\"<\"/>", "<a b=\"", "<a>&</a>", "<a>&nbsp;</a>", "<a>></a>", "<a>\u{0}</a>", "<a>\u{85}</a>",
            "<a>\u{FFFE}</a>", "<!-- c --><a/>", "<a></a >", "<1/>",
        ])
    func refusing(markup: String) {
        #expect(throws: MarkupReader.Problem.self) { try MarkupReader.read(markup) }
    }
}
