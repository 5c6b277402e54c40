import TestSupport
import Diagnostics
import Markup
import Testing
import Basics

@Suite("Hostile pages")
struct HostileTextTests {
    private var options: MarkdownOptions {
        var options = MarkdownOptions()
        options.figureNames = ["metric"]
        options.blockNames = ["chart"]
        return options
    }

    @Test("Nesting of any depth neither crashes nor loses anything")
    func depth() {
        let depth = 100_000
        let quotes = Rendering(String(repeating: ">", count: depth) + "x", options: options).html
        #expect(quotes.utf8.count == depth * ("<blockquote>\n".utf8.count + "</blockquote>\n".utf8.count) + 9)
        let emphasis = Rendering(
            String(repeating: "*a **a ", count: depth / 2) + "b" + String(repeating: " a** a*", count: depth / 2),
            options: options)
        #expect(emphasis.html.hasSuffix("</em></p>\n"))
        for piece in ["- ", "1) ", "[", "`{metric}", "<b ", "*_", "\\", "![]\n\n"] {
            let rendering = Rendering(String(repeating: piece, count: 20_000) + "x", options: options)
            #expect(rendering.html.utf8.count > 10_000, "\(piece)")
        }
    }

    @Test("A page that repeats one construct is rendered", arguments: repeated)
    func repetition(piece: String) {
        let count = MarkdownDocument.maximumBytes / 32 / piece.utf8.count
        let rendering = Rendering(String(repeating: piece, count: count), options: options)
        #expect(!rendering.log.hasErrors || piece.contains("char"))
        #expect(rendering.log.diagnostics.count <= DiagnosticLog.kept)
    }

    private static let repeated = [
        "<b>", "[a](b)", "[a](javascript:x)", "`{metric} a`", "`{metrik} a`", "a\n", "# a\n", "```{char}\n```\n",
        "![a](b)\n\n", "é<i>", "<b\n>", "[a\nb](c\n'd')", "[a]: b\n", "`{metric} a", "> [a](b)\n", "&amp;", "**a", "a_",
        "<", "[a][b]",
    ]

    @Test("A page that is too large is refused before it is read")
    func size() {
        let most = MarkdownDocument.maximumBytes
        let rendering = Rendering(Array(repeating: 0x0A, count: most + 1), firstLine: 4)
        #expect(
            rendering.complaints == ["4:0 markdown.too-large: the page has \(most + 1) bytes; at most \(most) are read"]
        )
        #expect(Rendering(Array(repeating: 0x0A, count: most)).complaints.isEmpty)
    }

    @Test("A paragraph with so many images that cmark would need minutes is refused")
    func images() {
        let most = MarkdownDocument.maximumImages
        let complaint = "markdown.too-large: the paragraph has more than \(most) images"
        let crowd = String(repeating: "![[]()", count: most)
        #expect(Rendering(crowd).complaints.isEmpty)
        #expect(Rendering("a\n\n" + crowd + "\n![").complaints == ["4:1 \(complaint)"])
        #expect(Rendering(crowd + "\n \r\n![").complaints.isEmpty)
    }

    @Test("Bytes that are not UTF-8 are refused at the first of them")
    func encoding() {
        let complaint = "markdown.encoding: the text is not valid UTF-8 from here on"
        #expect(Rendering(Array("a\né ".utf8) + [0xFF]).complaints == ["2:3 \(complaint)"])
    }

    @Test("Whatever a page holds, all that is told of it lies inside of it", arguments: 0..<6)
    func places(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = CommonMarkTests.pieces + ["`{metric} a`", "{metric}", "```{chart}\n", "```{x}\n", "javascript:x)"]
        for _ in 0..<500 {
            let count = Int.random(in: 1...40, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let rendering = Rendering(text, options: options)
            let document = rendering.document
            let spans =
                document.headings.map(\.span) + document.links.map(\.span) + rendering.blocks.map(\.span)
                + rendering.figures.map(\.span)
            let source = SourceText(Array(text.utf8), file: "page.md")
            for location in spans.map(\.location) + rendering.log.diagnostics.compactMap(\.location) {
                let line = location.line ?? 0
                #expect((1...source.lineCount).contains(line), "\(text.debugDescription)")
                #expect((1...source.line(line).count + 1).contains(location.column ?? 1), "\(text.debugDescription)")
            }
        }
    }

    @Test("Random bytes never crash", arguments: 0..<4)
    func bytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1000 {
            let count = Int.random(in: 0...60, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let rendering = Rendering(bytes, options: options)
            let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
            #expect(rendering.log.hasErrors == !isUTF8 || rendering.complaints[0].contains("unknown-block"))
        }
    }
}
