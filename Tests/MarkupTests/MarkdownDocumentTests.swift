import Diagnostics
import Markup
import Testing
import Basics

@Suite("A page's Markdown")
struct MarkdownDocumentTests {
    @Test("Headings are lowered, get an id and are listed with their place")
    func headings() {
        let rendering = Rendering("# Hasil *& dampak*\n\nIsi\n\nHasil & dampak\n---\n\n###### `kode`", firstLine: 3)
        #expect(
            rendering.html == """
                <h2 id="hasil--dampak">Hasil <em>&amp; dampak</em></h2>
                <p>Isi</p>
                <h3 id="hasil--dampak-1">Hasil &amp; dampak</h3>
                <h6 id="kode"><code>kode</code></h6>

                """)
        let headings = rendering.document.headings
        #expect(headings.map(\.text) == ["Hasil & dampak", "Hasil & dampak", "kode"])
        #expect(headings.map(\.id) == ["hasil--dampak", "hasil--dampak-1", "kode"])
        #expect(headings.map(\.level) == [2, 3, 6])
        #expect(headings.map { Rendering.place($0.span.location) } == ["3:1", "7:1", "10:1"])
    }

    @Test(
        "The highest heading gets the level that is asked for, and the others keep their distance",
        arguments: [
            ("# A\n\n## B\n", [2, 3]), ("## A\n\n### B\n", [2, 3]), ("> ### A\n\n#### B\n", [2, 3]),
            ("###### A\n", [2]),
        ])
    func highestHeading(text: String, levels: [Int]) {
        var options = MarkdownOptions()
        options.highestHeading = 2
        let rendering = Rendering(text, options: options)
        #expect(rendering.document.headings.map(\.level) == levels)
        #expect(rendering.html.contains("<h\(levels[0])"))
    }

    @Test("Ids are unique, whatever the headings are called")
    func uniqueIDs() {
        let text = "# a\n# a-1\n# a\n# A\n# 漢字 é\n# ?\n# !\n# a_b\n# Jalan Đường Łódź ẞ"
        #expect(
            Rendering(text).document.headings.map(\.id) == [
                "a", "a-1", "a-2", "a-3", "漢字-e", "section", "section-1", "a_b", "jalan-duong-lodz-ss",
            ])
    }

    @Test("Links go through the caller, who gets what the author wrote")
    func links() {
        var options = MarkdownOptions()
        options.externalLinksRel = "noopener"
        options.resolveLink = { link in
            link.isImage ? "/bilder/\(link.destination)" : link.destination.replacing(".md", with: "/")
        }
        let rendering = Rendering("[a](b.md 't') ![c](d.png) <https://x.test> [e](//y.test)", options: options)
        #expect(
            rendering.html == """
                <p><a href="b/" title="t">a</a> <img src="/bilder/d.png" alt="c" loading="lazy" /> \
                <a href="https://x.test" rel="noopener">https://x.test</a> <a href="//y.test" rel="noopener">e</a></p>

                """)
        let links = rendering.document.links
        #expect(links.map(\.destination) == ["b.md", "d.png", "https://x.test", "//y.test"])
        #expect(links.map(\.isImage) == [false, true, false, false])
    }

    @Test(
        "A link that runs as a program is dropped, its text stays",
        arguments: [
            "javascript:x", "JaVaScRiPt:x", "vbscript:x", "file:///etc", "data:text/html,x", "java&#115;cript:x",
        ])
    func unsafeLinks(address: String) {
        let rendering = Rendering("[*teks*](\(address)) ![gambar](\(address))")
        #expect(rendering.html == "<p><em>teks</em> gambar</p>\n")
        #expect(rendering.complaints.count == 2)
        #expect(rendering.document.links.isEmpty)
    }

    @Test("A caller cannot make a link unsafe")
    func unsafeResolution() {
        var options = MarkdownOptions()
        options.resolveLink = { _ in "javascript:x" }
        let rendering = Rendering("[a](./b)", options: options)
        #expect(rendering.html == "<p>a</p>\n")
        #expect(rendering.complaints == ["1:1 markdown.unsafe-link: link with \"javascript:\" is left out"])
    }

    @Test("Raw HTML is dropped with a warning, or kept when the authors are trusted")
    func rawHTML() {
        let text = "<div>\nx\n</div>\n\nteks <b>tebal</b>"
        let careful = Rendering(text)
        #expect(careful.html == "<p>teks tebal</p>\n")
        #expect(careful.log.count(of: .warning) == 3)
        #expect(careful.log.hasErrors == false)
        var options = MarkdownOptions()
        options.trustsRawHTML = true
        let trusting = Rendering(text, options: options)
        #expect(trusting.html == "<div>\nx\n</div>\n<p>teks <b>tebal</b></p>\n")
        #expect(trusting.complaints.isEmpty)
    }

    @Test("The plain text is what a reader sees, one line for each paragraph")
    func plainText() {
        let text =
            "# Judul\n\nSatu\n*dua*  \ntiga `x<y`.\n\n- a\n- b\n  - c\n\n> d\n\n```\nkode\n```\n<!-- x -->\n\n![alt](e)"
        let document = Rendering(text).document
        #expect(document.plainText == "Judul\nSatu dua tiga x<y.\na\nb\nc\nd\nkode\nalt")
        #expect(document.firstParagraph == "Satu dua tiga x<y.")
    }

    @Test("The first paragraph is neither quoted nor listed")
    func firstParagraph() {
        #expect(Rendering("> a\n\n- b\n\n***\n\nc [d](e)\n\nf").document.firstParagraph == "c d")
        #expect(Rendering("# a").document.firstParagraph.isEmpty)
    }

    @Test("Quotes and dashes stay what was typed")
    func noSmartPunctuation() {
        #expect(Rendering("\"a\" -- 'b'...").html == "<p>&quot;a&quot; -- 'b'...</p>\n")
    }
}
