import Diagnostics
import Basics

extension MarkdownRenderer {
    mutating func visitInline(_ node: CMarkNode, isEntering: Bool) {
        switch node.kind {
        case .text: visitText(node)
        case .softBreak:
            html.append("\n")
            text.appendBlank()
        case .lineBreak:
            html.append("<br />\n")
            text.appendBlank()
        case .code: visitCode(node)
        case .htmlInline: visitHTML(node)
        case .emphasis: html.append(isEntering ? "<em>" : "</em>")
        case .strong: html.append(isEntering ? "<strong>" : "</strong>")
        default: visitLink(node, isEntering: isEntering)
        }
    }

    private mutating func visitCode(_ node: CMarkNode) {
        if let figure = figure(node) {
            finishPiece(isAtLineStart: false)
            document.parts.append(.figure(figure))
            return
        }
        html.append("<code>")
        html.appendEscaped(node.literal)
        html.append("</code>")
        text.append(node.literal)
    }

    /// The computed figure that inline code asks for, if it does.
    private mutating func figure(_ node: CMarkNode) -> InlineFigure? {
        guard let braced = bracedName(node) else { return nil }
        if options.figureNames.contains(braced.name) {
            return InlineFigure(name: braced.name, argument: braced.rest, span: locator.codeSpan(node))
        }
        if let help = LocalizedText.didYouMeanBraced(braced.name, among: options.figureNames) {
            log.log(.unknownFigure(braced.name, help: help), at: locator.codeSpan(node))
        }
        return nil
    }

    private func bracedName(_ node: CMarkNode) -> BracedName? {
        guard !options.figureNames.isEmpty, node.literal.first == UInt8(ascii: "{") else { return nil }
        return BracedName(String(decoding: node.literal, as: UTF8.self)).flatMap { $0.attribute.isEmpty ? $0 : nil }
    }

    private mutating func visitHTML(_ node: CMarkNode) {
        guard !options.trustsRawHTML else { return html.append(node.literal) }
        let tag = String(decoding: node.literal.prefix(40), as: UTF8.self)
        log.log(.rawHTML(tag), at: locator.htmlSpan(node))
    }

    /// The text of a block without markup and without computed figures.
    func plainText(of block: CMarkNode) -> String {
        var text = PlainTextBuffer()
        block.walk { event in
            switch event.node.kind {
            case .text: text.append(event.node.literal)
            case .code where !isFigure(event.node): text.append(event.node.literal)
            case .softBreak, .lineBreak: text.appendBlank()
            default: break
            }
            return .children
        }
        return text.finished()
    }

    private func isFigure(_ node: CMarkNode) -> Bool {
        bracedName(node).map { options.figureNames.contains($0.name) } ?? false
    }
}

extension Problem {
    fileprivate static func unknownFigure(_ name: String, help: LocalizedText) -> Problem {
        Problem(
            "markdown.unknown-figure",
            ["en": "no computed figure is called {\(name)}", "id": "tidak ada angka hitungan bernama {\(name)}"],
            severity: .warning,
            help: help)
    }

    fileprivate static func rawHTML(_ tag: String) -> Problem {
        Problem(
            "markdown.raw-html", ["en": "HTML \"\(tag)\" is left out", "id": "HTML \"\(tag)\" tidak ditampilkan"],
            severity: .warning,
            help: [
                "en": "write it in Markdown, or trust the authors' HTML in site.yml",
                "id": "tulis dengan Markdown, atau izinkan HTML penulis di site.yml",
            ])
    }
}
