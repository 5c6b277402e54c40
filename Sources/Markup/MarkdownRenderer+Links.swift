import Diagnostics
import Basics

extension MarkdownRenderer {
    mutating func visitLink(_ node: CMarkNode, isEntering: Bool) {
        isInLink = isEntering
        guard isEntering else {
            if !isLinkDropped { html.append("</a>") }
            return
        }
        let address = address(of: node)
        isLinkDropped = address == nil
        guard let address else { return }
        open(address) { $0.appendTitle(of: node) }
    }

    /// Opens a link.
    mutating func open(_ address: String, _ more: (inout MarkdownRenderer) -> Void = { _ in }) {
        html.append("<a href=\"")
        html.appendAddress(address)
        html.append("\"")
        more(&self)
        if let rel = options.externalLinksRel, isExternal(address) {
            html.append(" rel=\"")
            html.appendEscaped(rel)
            html.append("\"")
        }
        html.append(">")
    }

    /// Renders an image with all that its brackets hold, as far as that can stand in an attribute.
    mutating func visitImage(_ node: CMarkNode) {
        let link = reference(node)
        guard let address = address(of: link) else {
            appendAlternative(of: node)
            return
        }
        html.append("<img src=\"")
        html.appendAddress(address)
        html.append("\" alt=\"")
        if !appendAlternative(of: node) { log.log(.missingAlternative(link), at: link.span) }
        html.append("\"")
        appendTitle(of: node)
        if let size = options.pictureSize(link) {
            html.append(" width=\"")
            html.append(size.width)
            html.append("\" height=\"")
            html.append(size.height)
            html.append("\"")
        }
        if options.loadsImagesLazily { html.append(" loading=\"lazy\"") }
        html.append(" />")
    }

    /// What stands in an image's brackets, tags included, as a text.
    ///
    /// - Returns: Whether anything of it can be read.
    @discardableResult
    private mutating func appendAlternative(of image: CMarkNode) -> Bool {
        var isReadable = false
        image.walk { event in
            switch event.node.kind {
            case .text, .code, .htmlInline:
                let literal = event.node.literal
                html.appendEscaped(literal)
                text.append(literal)
                isReadable = isReadable || !String(decoding: literal, as: UTF8.self).allSatisfy(\.isWhitespace)
            case .softBreak, .lineBreak:
                html.append(" ")
                text.appendBlank()
            default: break
            }
            return .children
        }
        return isReadable
    }

    private mutating func appendTitle(of node: CMarkNode) {
        guard !node.title.isEmpty else { return }
        html.append(" title=\"")
        html.appendEscaped(node.title)
        html.append("\"")
    }

    /// The address to be written; `nil` when the link is dropped.
    private mutating func address(of node: CMarkNode) -> String? {
        address(of: reference(node))
    }

    private mutating func reference(_ node: CMarkNode) -> LinkReference {
        LinkReference(
            destination: String(decoding: node.destination, as: UTF8.self), isImage: node.kind == .image,
            span: locator.linkSpan(node))
    }

    /// The address to be written; `nil` when the link is dropped.
    mutating func address(of link: LinkReference) -> String? {
        if let place = fragment(link) {
            document.links.append(link)
            return place
        }
        // The caller may make an address that the author did not write, so both are looked at.
        guard let address = options.resolveLink(link) else { return nil }
        let scheme = UnsafeScheme.scheme(of: link.destination) ?? UnsafeScheme.scheme(of: address)
        if let scheme, !options.trustsRawHTML {
            log.log(.unsafeLink(link, scheme: "\(scheme)"), at: link.span)
            return nil
        }
        document.links.append(link)
        return address
    }

    private func isExternal(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("//")
    }
}

extension Problem {
    fileprivate static func missingAlternative(_ link: LinkReference) -> Problem {
        Problem(
            "markdown.missing-alternative",
            [
                "en": "the picture \"\(link.destination)\" says nothing to those who do not see it",
                "id": "gambar \"\(link.destination)\" tidak berkata apa-apa kepada pembaca yang tidak melihatnya",
            ],
            severity: .warning,
            help: [
                "en": "write what it shows between the brackets: ![The class at work](\(link.destination))",
                "id": "tulis isinya di antara kurung siku: ![Peserta sedang bekerja](\(link.destination))",
            ])
    }

    fileprivate static func unsafeLink(_ link: LinkReference, scheme: String) -> Problem {
        let thing: LocalizedText = link.isImage ? ["en": "image", "id": "gambar"] : ["en": "link", "id": "tautan"]
        return Problem(
            "markdown.unsafe-link",
            [
                "en": "\(thing) with \"\(scheme):\" is left out",
                "id": "\(thing) dengan \"\(scheme):\" tidak ditampilkan",
            ],
            severity: .warning,
            help: ["en": "use https: or the path of a file", "id": "gunakan https: atau jalur berkas"])
    }
}
