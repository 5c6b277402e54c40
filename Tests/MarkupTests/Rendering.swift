import CMark
import Diagnostics
import Glibc
import Markup
import Basics

/// What rendering a page gave; the complaints as `line:column id: message`.
struct Rendering {
    var document: MarkdownDocument
    var complaints: [String]
    var log: DiagnosticLog

    init(_ text: String, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()) {
        self.init(Array(text.utf8), firstLine: firstLine, options: options)
    }

    init(_ bytes: [UInt8], firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()) {
        log = DiagnosticLog()
        let source = SourceText(bytes, file: "page.md", firstLine: firstLine)
        document = MarkdownDocument(source, options: options, log: log)
        complaints = log.diagnostics.map { "\(Self.place($0.location)) \($0.id): \($0.message)" }
    }

    /// The parts one after the other, with `⟦name argument⟧` for computed ones.
    var html: String {
        document.parts.map { part in
            switch part {
            case .html(let bytes): String(decoding: bytes, as: UTF8.self)
            case .block(let block): "⟦\(block.name) \(block.attribute)⟧\n"
            case .figure(let figure): "⟦\(figure.name) \(figure.argument)⟧"
            }
        }.joined()
    }

    var blocks: [EmbeddedBlock] {
        document.parts.compactMap { if case .block(let block) = $0 { block } else { nil } }
    }

    var figures: [InlineFigure] {
        document.parts.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    static func place(_ location: SourceLocation?) -> String {
        "\(location?.line ?? 0):\(location?.column ?? 0)"
    }
}

extension MarkdownOptions {
    /// Everything switched off that cmark does not do.
    static func plain(trustsRawHTML: Bool) -> MarkdownOptions {
        var options = MarkdownOptions()
        options.trustsRawHTML = trustsRawHTML
        options.headingOffset = 0
        options.anchorsHeadings = false
        options.readsExtensions = false
        options.loadsImagesLazily = false
        return options
    }
}

/// What cmark's own renderer makes of a text.
func cmarkHTML(_ bytes: [UInt8], trustsRawHTML: Bool) -> String {
    let options = trustsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    let html = bytes.withUnsafeBytes { buffer in
        cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    defer { free(html) }
    return html.map { String(cString: $0) } ?? ""
}
