import TestSupport
import Markup
import Testing

@Suite("CommonMark")
struct CommonMarkTests {
    @Test("Every construct is rendered as cmark renders it", arguments: examples)
    func constructs(text: String) {
        let rendering = Rendering(text, options: .plain(trustsRawHTML: true))
        #expect(rendering.html == cmarkHTML(Array(text.utf8), trustsRawHTML: true))
        // cmark writes pictures without a word as they are.
        #expect(
            rendering.complaints.allSatisfy { $0.contains("markdown.missing-alternative") && text.contains("![](") })
    }

    @Test("Every address is escaped as cmark escapes it")
    func addresses() {
        let options = MarkdownOptions.plain(trustsRawHTML: true)
        for byte in UInt8(1)...127 where byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
            for text in [
                "[a](<x\\\(UnicodeScalar(byte))y>)", "![a](<x\(UnicodeScalar(byte))y> \"\(UnicodeScalar(byte))\")",
            ] {
                // What no page may hold is left out of the title.
                let cmark = cmarkHTML(Array(text.utf8), trustsRawHTML: true).unicodeScalars.filter { scalar in
                    scalar.value >= 0x20 && scalar.value != 0x7F || "\t\n\r\u{C}".unicodeScalars.contains(scalar)
                }
                #expect(Rendering(text, options: options).html == String(String.UnicodeScalarView(cmark)))
            }
        }
        for text in ["[a](é%20%zz&amp;&copy;'\"ü)", "<https://x.test/?a=[b]&c=ö>", "[a](<>)", "[a]()"] {
            #expect(Rendering(text, options: options).html == cmarkHTML(Array(text.utf8), trustsRawHTML: true))
        }
    }

    @Test("Random text is rendered as cmark renders it", arguments: 0..<10)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<700 {
            let count = Int.random(in: 1...40, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            let bytes = Array(text.utf8)
            let trusting = Rendering(bytes, options: .plain(trustsRawHTML: true)).html
            #expect(trusting == cmarkHTML(bytes, trustsRawHTML: true), "\(text.debugDescription)")
            let careful = Rendering(bytes, options: .plain(trustsRawHTML: false)).html
            #expect(
                Self.withoutOmissions(careful) == Self.withoutOmissions(cmarkHTML(bytes, trustsRawHTML: false)),
                "\(text.debugDescription)")
        }
    }

    /// cmark marks where it left out raw HTML; Tolok tells the author instead.
    private static func withoutOmissions(_ html: String) -> String {
        html.replacing("<!-- raw HTML omitted -->", with: "").filter { !$0.isNewline }
    }

    static let pieces = [
        "a", "kata", " ", "  ", "\n", "\n\n", "\t", "# ", "## ", "===\n", "---\n", "***\n", "* ", "- ", "+ ", "1. ",
        "7) ",
        "> ", "    ", "```", "```x y\n", "~~~\n", "`", "``", "*", "**", "_", "__", "[", "]", "(", ")", "](u)", "[r]",
        "\n[r]: /u 'judul'\n", "![", "<b>", "</b>", "<!-- x -->", "<div>\n", "<https://x.test>", "<a@b.test>", "&amp;",
        "&copy;", "&#0;", "&", "<", ">", "\"", "'", "\\", "\\\n", "  \n", "\r\n", "\r", "é", "ß", "👩‍👧", "\u{A0}", "!",
        ".",
    ]

    static let examples: [String] = [
        "", "\n\n", "Satu baris", "Satu\nbaris  \nbaru\\\nlagi", "  indentasi\n   tetap paragraf",
        "# Satu\n## Dua ##\n###### Enam\n####### tujuh\n#bukan", "Judul\n===\n\nAnak *judul*\n---\nisi", "# \n\n#",
        "***\n---\n_ _ _\nteks\n***", "> kutip\nmalas\n> > dalam\n\n> baru", "> # judul\n> - a\n> - b\n>\n>     kode",
        "- a\n- b\n- c", "- a\n\n- b\n- c", "* a\n  * b\n    * c\n* d", "1. a\n2. b\n\n   lanjut", "7) a\n8) b",
        "0. nol",
        "- a\n\n  b\n\n      kode\n- > kutip", "- a\n+ b\n* c", "-\n- \n- x", "1. a\n   - b\n\n   - c\n2. d",
        "- # judul\n- ***\n- ```\n  kode\n  ```", "10. a\n    11. b", "- a\n - b\n  - c\n   - d\n    - e",
        "    kode <a> & \"b\"\n\n    lanjut\n\nbukan", "```\n<a> & b\n```", "~~~ swift extra\nlet x = 1\n~~~\n",
        "```a&amp;b\nx",
        "````\n```\n````", "```\n\n\n```", "``` \n```", "> ```\n> a\nb", "`a` ``b`c`` ` d  e ` `<x>&\"`", "`a\nb`",
        "`` ` ``",
        "*a* **b** ***c*** _d_ __e__ *a **b** c*", "a*b*c a_b_c **a*b** *a**b*", "*(a)* \\*bukan\\* &ast;x&ast;",
        "[a](b) [a](b \"c\") [a](<b c> 'd\"e') [a](b (c)) [](x) [a]()", "[*a* `b` ![c](d)](e)", "[a [b](c) d](e)",
        "[a][R] [r][] [r]\n\n[r]: /u \"judul &amp; \\\"x\\\"\"\n[R]: /lain", "[r]: <>\n\n[r]", "[tidak ada] [x][y]",
        "[a\nb](c\n'd')",
        "![alt *a **b** c* `d` <b> [l](m)](n \"o\")", "![a ![b](c) d](e)", "![](x)", "![a\nb][r]\n\n[r]: p",
        "!\\[a](b)",
        "<https://x.test/a?b=c&d=é> <a.b@c.test> <bukan tautan>",
        "<b>tebal</b> <br/> <!-- c --> <?php ?> <!X> <![CDATA[x]]>",
        "<div>\n*a*\n\n*b*\n</div>", "<!-- a\n\nb -->\nteks", "<script>\nx\n\ny\n</script>\n*a*", "teks\n<div>\n",
        "<table><tr><td>\n<pre>\n**x**,\n\n_y_.\n</pre>\n</td></tr></table>", "- <div>\n- x", "> <b>\n> x",
        "&amp; &copy; &#35; &#x22; &nbsp; &bukan; &#0; &", "\\!\\\"\\#\\a\\\\", "a & b < c > d \"e\"", "a\tb\n\tc",
        "a\u{0}b",
        "é ß 漢字 👩‍👩‍👧 \u{2028} \u{FEFF}x", "\u{FEFF}# judul", "a\r\nb\rc\r\n\r\nd", "- a\r\n- b",
        "[js](javascript:x) ![d](data:image/png;x)",
        "* a\n\n\n* b\n\n      c", "- a\n  b\n\n\n  c\n- d\n\n  e", "1) a\n1. b", "a\n1. b\n2. c", "a\n2. b",
        "- a\n---\n- b", "a\n---\n\n---",
    ]
}
