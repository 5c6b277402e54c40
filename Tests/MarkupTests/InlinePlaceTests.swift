import TestSupport
import Diagnostics
import Markup
import Testing
import Basics

@Suite("The place of something in running text")
struct InlinePlaceTests {
    private var options: MarkdownOptions {
        var options = MarkdownOptions()
        options.figureNames = ["metric"]
        return options
    }

    @Test("A figure is found wherever cmark's columns lead elsewhere", arguments: pages)
    func figures(text: String, places: [String]) {
        let figures = Rendering(text, firstLine: 10, options: options).figures
        #expect(figures.map { "\(Rendering.place($0.span.location)) \($0.argument)" } == places)
        #expect(figures.allSatisfy { $0.span.text == "{metric} \($0.argument)" })
    }

    static let pages: [(String, [String])] = [
        ("`{metric} a`", ["10:2 a"]),
        ("# Naik `{metric} a`", ["10:9 a"]),
        ("é 👩‍👩‍👧 `{metric} a` `{metric} b`", ["10:6 a", "10:19 b"]),
        ("teks\n  ``{metric} a``\n", ["11:5 a"]),
        ("[r]: /u\n[s]:\n/u\nteks `{metric} a`\n dan `{metric} b`", ["13:7 a", "14:7 b"]),
        ("[s]:\n/u\n'judul'\nteks `{metric} a`", ["13:7 a"]),
        ("[l](u\n\"t\") `{metric} a`", ["11:7 a"]),
        ("> - q\n>   `{metric} a`\n> lazy `{metric} b`\n`{metric} c`", ["11:6 a", "12:9 b", "13:2 c"]),
        ("- `` `{metric} x` `` dan `{metric} a`", ["10:27 a"]),
        ("Judul `{metric} a`\n===\n\n`{metric} b`", ["10:8 a", "13:2 b"]),
        ("`{metric} a`\n`{metric} a`\r\n`{metric} a`", ["10:2 a", "11:2 a", "12:2 a"]),
        ("<b\nc> `` {metric} a ``", ["11:7 a"]),
    ]

    @Test("A link and an image are found, and shown up to the end of the destination")
    func links() {
        let text = "# [a](x)\n\n[r]: /u\n*b* [l\nm](y.md) ![i](z.png \"t\") <https://x.test>\n> [r] é [q](w)"
        let links = Rendering(text, options: options).document.links
        #expect(
            links.map { "\(Rendering.place($0.span.location)) \($0.span.text) \($0.destination) \($0.isImage)" } == [
                "1:3 [a](x) x false", "4:5 [ y.md false", "5:10 ![i](z.png  z.png true",
                "5:26 <https://x.test> https://x.test false", "6:3 [ /u false", "6:9 [q](w) w false",
            ])
    }

    @Test("HTML that is left out is shown where it stands, what is nested in quotes and lists included")
    func droppedHTML() {
        let text =
            "[r]: /u\nteks <b>x</b>\n\n> - a\n>   é <i\n>   x>\n\n<div>\n\n- [j](javascript:x) ![d](data:text/html)"
        let rendering = Rendering(text, firstLine: 3)
        #expect(
            rendering.complaints == [
                "4:6 markdown.raw-html: HTML \"<b>\" is left out", "4:10 markdown.raw-html: HTML \"</b>\" is left out",
                "7:7 markdown.raw-html: HTML \"<i\nx>\" is left out", "10:1 markdown.raw-html: HTML block is left out",
                "12:3 markdown.unsafe-link: link with \"javascript:\" is left out",
                "12:21 markdown.unsafe-link: image with \"data:\" is left out",
            ])
        #expect(rendering.log.count(of: .warning) == 6)
        #expect(rendering.document.links.isEmpty)
        #expect(rendering.html.hasSuffix("<ul>\n<li>j d</li>\n</ul>\n"))
    }

    @Test("In random pages every figure and link is found", arguments: 0..<12)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "kata ", "é ", "\n", "\n", "\n\n", "> ", "- ", "\n> ", "\n- ", "\n  ", "# ", "*x* ", "`c` ", "\\` ",
            "`` ` `` ", "[x] ",
            "\n\n[x]: /ref\n", "[l\nm](u) ", "&amp; ", "\t", "1. ", "\r\n",
        ]
        for _ in 0..<500 {
            var text = ""
            for number in 0..<Int.random(in: 2...24, using: &generator) {
                switch Int.random(in: 0..<10, using: &generator) {
                case 0...1: text += "`{metric} m\(number)` "
                case 2: text += "[a](d\(number).md) "
                default: text += pieces.randomElement(using: &generator) ?? ""
                }
            }
            let rendering = Rendering(text, options: options)
            for figure in rendering.figures {
                #expect(figure.span.text == "{metric} \(figure.argument)", "\(text.debugDescription)")
            }
            for link in rendering.document.links where link.destination.hasPrefix("d") {
                #expect(link.span.text == "[a](\(link.destination))", "\(text.debugDescription)")
            }
        }
    }
}
