public import Diagnostics
public import Basics

/// A page's Markdown, rendered to HTML with gaps where computed parts are to be put.
///
/// CommonMark 0.30 as libcmark reads it, and what GitHub's Markdown has besides; the HTML is what cmark's own renderer writes, plus what
/// ``MarkdownOptions`` asks for. Smart punctuation is off.
public struct MarkdownDocument: Sendable {
    /// The most bytes that a page may have.
    public static let maximumBytes = 1024 * 1024
    /// The most `![` that a paragraph may have: cmark looks at all that are open at each link that it meets.
    public static let maximumImages = 1000

    /// The page, piece by piece.
    public internal(set) var parts: [MarkdownPart] = []
    /// Its headings, in order.
    public internal(set) var headings: [Heading] = []
    /// Its links and images, in order, as the author wrote them; dropped ones are left out.
    public internal(set) var links: [LinkReference] = []
    /// Its text without markup, one line for each paragraph, for a search index. Computed parts have none.
    public internal(set) var plainText = ""
    /// The text of the first paragraph that is neither quoted nor part of a list; empty when there is none.
    public internal(set) var firstParagraph = ""

    /// A page without content.
    public init() {}

    /// Renders a page.
    ///
    /// Diagnostics: `markdown.too-large`, `markdown.encoding`, `markdown.unknown-block`, and the warnings
    /// `markdown.unknown-figure`, `markdown.raw-html`, `markdown.unsafe-link`, `markdown.table-columns`,
    /// `markdown.unused-footnote`, `link.unknown-heading`, and the remark `markdown.not-understood`.
    ///
    /// - Parameters:
    ///   - source: The body of the page; its `firstLine` is the number of its first line in the file.
    ///   - options: How it is rendered.
    ///   - log: Receives what is wrong.
    public init(_ source: SourceText, options: MarkdownOptions = MarkdownOptions(), log: DiagnosticLog) {
        guard source.bytes.count <= Self.maximumBytes else {
            log.log(.tooLarge(source.bytes.count), at: SourceLocation(file: source.file, line: source.firstLine))
            return
        }
        if let invalid = source.firstInvalidByte {
            log.log(.encoding, at: invalid)
            return
        }
        if let place = source.crowdedParagraph(most: Self.maximumImages) {
            log.log(.tooManyImages, at: place)
            return
        }
        var renderer = MarkdownRenderer(source, options: options, log: log)
        self = renderer.render()
    }

    /// The headings of a text, for links that lead to them from elsewhere. What is wrong with it is for whoever renders it
    /// to say.
    ///
    /// - Parameters:
    ///   - source: The body of a page.
    ///   - options: How that page is rendered.
    /// - Returns: As ``headings`` has them.
    public static func headings(of source: SourceText, options: MarkdownOptions) -> [Heading] {
        guard source.bytes.count <= maximumBytes, source.firstInvalidByte == nil else { return [] }
        var renderer = MarkdownRenderer(source, options: options, log: DiagnosticLog())
        return renderer.plannedHeadings()
    }
}

extension SourceText {
    /// The first `![` beyond `most` of them without an empty line in between.
    fileprivate func crowdedParagraph(most: Int) -> SourceSpan? {
        guard bytes.count(where: { $0 == UInt8(ascii: "!") }) > most else { return nil }
        var count = 0
        var last: UInt8 = 0x0A
        for (offset, byte) in bytes.enumerated() where byte != 0x20 && byte != 0x09 && byte != 0x0D {
            if byte == 0x0A, last == 0x0A { count = 0 }
            if byte == UInt8(ascii: "["), last == UInt8(ascii: "!") { count += 1 }
            if count > most { return SourceSpan(self, offset - 1..<offset + 1) }
            last = byte
        }
        return nil
    }
}

extension Problem {
    fileprivate static func tooLarge(_ count: Int) -> Problem {
        Problem(
            "markdown.too-large",
            [
                "en": "the page has \(count) bytes; at most \(MarkdownDocument.maximumBytes) are read",
                "id": "halaman berisi \(count) byte; yang dibaca paling banyak \(MarkdownDocument.maximumBytes)",
            ],
            help: ["en": "split it into several pages", "id": "bagi menjadi beberapa halaman"])
    }

    fileprivate static let tooManyImages = Problem(
        "markdown.too-large",
        [
            "en": "the paragraph has more than \(MarkdownDocument.maximumImages) images",
            "id": "paragraf memuat lebih dari \(MarkdownDocument.maximumImages) gambar",
        ],
        help: ["en": "part it with empty lines", "id": "pisahkan dengan baris kosong"])

    fileprivate static let encoding = Problem(
        "markdown.encoding",
        ["en": "the text is not valid UTF-8 from here on", "id": "mulai dari sini teksnya bukan UTF-8 yang sah"],
        help: ["en": "save the file as UTF-8", "id": "simpan berkas sebagai UTF-8"])
}
