import Diagnostics
import Basics

extension MarkdownRenderer {
    mutating func visitList(_ node: CMarkNode, isEntering: Bool) {
        let start = node.listStart
        guard isEntering else {
            html.append(start == nil ? "</ul>\n" : "</ol>\n")
            return
        }
        html.startLine()
        switch start {
        case nil: html.append("<ul>\n")
        case 1: html.append("<ol>\n")
        case let number?:
            html.append("<ol start=\"")
            html.append(number)
            html.append("\">\n")
        }
    }

    mutating func visitItem(isEntering: Bool) {
        if isEntering { html.startLine() }
        html.append(isEntering ? "<li>" : "</li>\n")
        text.endLine()
    }

    mutating func visitParagraph(_ node: CMarkNode, isEntering: Bool) {
        if isEntering {
            enterText(of: node)
            if node.isTopLevel, document.firstParagraph.isEmpty { document.firstParagraph = plainText(of: node) }
        } else {
            text.endLine()
        }
        guard !node.isInTightList else { return }
        if isEntering { html.startLine() }
        html.append(isEntering ? "<p>" : "</p>\n")
    }

    mutating func visitHeading(_ node: CMarkNode, isEntering: Bool) {
        let level = min(6, node.level + headingOffset)
        guard isEntering else {
            headingSuffix = 0
            html.append("</h")
            html.append(level)
            html.append(">\n")
            return text.endLine()
        }
        enterText(of: node)
        html.startLine()
        html.append("<h")
        html.append(level)
        if options.anchorsHeadings, headings.indices.contains(renderedHeadings) {
            html.append(" id=\"")
            html.appendEscaped(headings[renderedHeadings].id)
            html.append("\"")
        }
        headingSuffix = HeadingID(in: plainText(of: node), options)?.length ?? 0
        renderedHeadings += 1
        html.append(">")
    }

    mutating func visitThematicBreak() {
        html.startLine()
        html.append("<hr />\n")
    }

    mutating func visitHTMLBlock(_ node: CMarkNode) {
        html.startLine()
        if options.trustsRawHTML {
            html.append(node.literal)
            html.startLine()
        } else {
            log.log(.rawHTMLBlock, at: firstLine(of: node))
        }
    }

    mutating func visitCodeBlock(_ node: CMarkNode) {
        let info = String(decoding: node.fenceInfo, as: UTF8.self)
        if let block = BracedName(info), embed(block, node) { return }
        html.startLine()
        let language = info.utf8.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if language.isEmpty {
            html.append("<pre><code>")
        } else {
            html.append("<pre><code class=\"language-")
            html.appendEscaped(String(Substring(language)))
            html.append("\">")
        }
        html.appendEscaped(node.literal)
        html.append("</code></pre>\n")
        text.append(node.literal)
        text.endLine()
    }

    /// Puts a computed block here; `false` when there is none of this name.
    private mutating func embed(_ block: BracedName, _ node: CMarkNode) -> Bool {
        guard !options.blockNames.isEmpty else { return false }
        let span = firstLine(of: node)
        guard options.blockNames.contains(block.name), block.rest.isEmpty else {
            log.log(.unknownBlock(block.name, known: options.blockNames), at: span)
            return false
        }
        html.startLine()
        finishPiece(isAtLineStart: true)
        document.parts.append(
            .block(
                EmbeddedBlock(
                    name: block.name, attribute: block.attribute, body: String(decoding: node.literal, as: UTF8.self),
                    span: span, bodyFirstLine: node.start.line + source.firstLine)))
        return true
    }
}

extension Problem {
    fileprivate static let rawHTMLBlock = Problem(
        "markdown.raw-html", ["en": "HTML block is left out", "id": "blok HTML tidak ditampilkan"], severity: .warning,
        help: [
            "en": "write it in Markdown, or trust the authors' HTML in site.yml",
            "id": "tulis dengan Markdown, atau izinkan HTML penulis di site.yml",
        ])

    fileprivate static func unknownBlock(_ name: String, known: [String]) -> Problem {
        let listing = known.map { "{\($0)}" }.joined(separator: ", ")
        let choices: LocalizedText = [
            "en": "known are \(listing); the braces stand alone after the fence",
            "id": "yang dikenal: \(listing); kurung kurawalnya berdiri sendiri setelah pagar kode",
        ]
        return Problem(
            "markdown.unknown-block",
            ["en": "no computed block is written like this", "id": "tidak ada blok hitungan yang ditulis seperti ini"],
            help: LocalizedText.didYouMeanBraced(name, among: known).map { "\($0) \(choices)" } ?? choices)
    }
}

extension LocalizedText {
    /// A remedy that names the known word nearest to the one that was given, in braces as authors write it.
    static func didYouMeanBraced(_ given: String, among known: [String]) -> LocalizedText? {
        nearestName(to: given, in: known).map {
            ["en": "did you mean {\($0)}?", "id": "mungkin maksud Anda {\($0)}?"]
        }
    }
}
