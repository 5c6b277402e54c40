import Basics
public import Diagnostics

/// What links within a page lead to. Diagnostic: `link.unknown-heading`.
extension MarkdownRenderer {
    /// Settles the ids of all headings.
    mutating func plan(_ tree: borrowing CMarkTree) {
        var ids = HeadingAnchors(options.isPageID ?? { _ in false })
        var anchors = HeadingAnchors()
        var found: [Heading] = []
        tree.walk { event in
            guard event.isEntering, event.node.kind == .heading else {
                return event.node.kind.holdsBlocks ? .children : .sibling
            }
            let text = plainText(of: event.node)
            let given = HeadingID(in: text, options)
            let words = given?.words ?? text
            found.append(
                Heading(
                    level: min(6, event.node.level + headingOffset), text: words,
                    id: ids.id(for: words, given: given?.id), anchor: anchors.id(for: words, given: given?.id),
                    span: firstLine(of: event.node)))
            return .sibling
        }
        headings = found
    }

    /// The headings, without rendering anything.
    mutating func plannedHeadings() -> [Heading] {
        plan(CMarkTree(footnotes?.rest ?? source.bytes))
        return headings
    }

    /// The address of a link to a place on the page; `nil` for any other link.
    mutating func fragment(_ link: LinkReference) -> String? {
        guard link.destination.hasPrefix("#"), !link.isImage, options.readsExtensions else { return nil }
        let wanted = String(link.destination.dropFirst())
        let name = wanted.percentDecoded ?? wanted
        if let heading = headings.place(named: name) { return "#\(heading.id)" }
        if let isPageID = options.isPageID, !name.isEmpty, !isPageID(name) {
            log.log(.unknownHeading(name, among: headings), at: link.span)
        }
        return link.destination
    }
}

extension [Heading] {
    /// The heading that a link means by `name`: first by what its author calls it.
    public func place(named name: String) -> Heading? {
        first { $0.anchor == name } ?? first { $0.id == name }
    }
}

extension CMarkNode.Kind {
    /// Whether headings may stand in it.
    fileprivate var holdsBlocks: Bool {
        switch self {
        case .document, .blockQuote, .list, .item: true
        default: false
        }
    }
}

extension Problem {
    /// A link leads to a place that a page does not have.
    public static func unknownHeading(_ name: String, among headings: [Heading]) -> Problem {
        let nearest = nearestName(to: name, in: headings.map(\.anchor))
        return Problem(
            "link.unknown-heading",
            ["en": "no heading there is \"#\(name)\"", "id": "tidak ada judul \"#\(name)\" di sana"],
            severity: .warning,
            help: nearest.map { ["en": "did you mean #\($0)?", "id": "mungkin maksud Anda #\($0)?"] } ?? [
                "en": "give the heading that you mean an id: ## Heading {#\(name)}",
                "id": "beri judul yang dimaksud sebuah id: ## Judul {#\(name)}",
            ])
    }
}
