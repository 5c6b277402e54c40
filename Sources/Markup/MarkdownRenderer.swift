import Diagnostics
import Basics

/// Renders a document in one walk over its tree.
struct MarkdownRenderer {
    let source: SourceText
    let options: MarkdownOptions
    let log: DiagnosticLog

    var html = HTMLBuffer()
    var text = PlainTextBuffer()
    var locator: InlineLocator
    /// The page's headings, which links further up may lead to.
    var headings: [Heading] = []
    /// How many of them were rendered.
    var renderedHeadings = 0
    /// `nil` in a footnote, which has none.
    var footnotes: Footnotes?
    /// The marks of text that is struck out, by the text that they stand in.
    var strikes: [OpaquePointer: [Strikethrough.Mark]] = [:]
    /// Whether the text that comes next begins with a sign that was put before it.
    var beginsWithSign = false
    /// What stands behind backslashes in the block that is read, once it was asked for.
    var escapedBytes: Set<UInt8>?
    /// The lines of the page that may define links, once they were looked for.
    var linkDefinitions: [UInt8]?
    /// How many bytes of them may still be read again, table by table.
    var definitionBudget = 1 << 24
    /// How many bytes at the end of the heading that is open are no part of it: its id.
    var headingSuffix = 0
    var document = MarkdownDocument()
    /// How many levels headings are lowered.
    private(set) var headingOffset: Int
    /// How many block quotes are open.
    private var quoteDepth = 0
    /// Whether the link that is open was dropped. Links do not stand in links.
    var isLinkDropped = false
    /// Whether a link is open.
    var isInLink = false

    init(_ source: SourceText, options: MarkdownOptions, hasFootnotes: Bool = true, log: DiagnosticLog) {
        self.source = source
        self.options = options
        self.log = log
        headingOffset = options.headingOffset
        locator = InlineLocator(source)
        if options.readsExtensions, hasFootnotes { footnotes = Footnotes(source) }
    }

    /// Renders the page.
    mutating func render() -> MarkdownDocument {
        let tree = CMarkTree(footnotes?.rest ?? source.bytes)
        if let highest = options.highestHeading { headingOffset = highest - (Self.highestHeading(of: tree) ?? highest) }
        plan(tree)
        document.headings = headings
        tree.walk { event in visit(event) }
        appendFootnotes()
        finishPiece(isAtLineStart: true)
        document.plainText = text.finished()
        return document
    }

    /// The level of the highest heading as the author wrote it; `nil` where there is none.
    private static func highestHeading(of tree: borrowing CMarkTree) -> Int? {
        var highest: Int?
        tree.walk { event in
            guard event.node.kind == .heading else { return .children }
            highest = min(highest ?? event.node.level, event.node.level)
            return .sibling
        }
        return highest
    }

    private mutating func visit(_ event: CMarkEvent) -> CMarkEvent.Next {
        let node = event.node
        switch node.kind {
        case .paragraph where event.isEntering && visitTable(node): return .sibling
        case .document, .other: break
        case .blockQuote: visitBlockQuote(isEntering: event.isEntering)
        case .list: visitList(node, isEntering: event.isEntering)
        case .item: visitItem(isEntering: event.isEntering)
        case .paragraph: visitParagraph(node, isEntering: event.isEntering)
        case .heading: visitHeading(node, isEntering: event.isEntering)
        case .codeBlock: visitCodeBlock(node)
        case .htmlBlock: visitHTMLBlock(node)
        case .thematicBreak: visitThematicBreak()
        case .image:
            visitImage(node)
            return .sibling
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link:
            visitInline(node, isEntering: event.isEntering)
        }
        return .children
    }

    private mutating func visitBlockQuote(isEntering: Bool) {
        quoteDepth += isEntering ? 1 : -1
        html.startLine()
        html.append(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    }

    /// Tells where inline nodes are to be looked for.
    mutating func enterText(of block: CMarkNode) {
        locator.enter(block, quoteDepth: quoteDepth)
        escapedBytes = nil
    }

    /// Ends the piece of HTML that is being written, for a computed part to be put behind it.
    mutating func finishPiece(isAtLineStart: Bool) {
        let bytes = html.take(isAtLineStart: isAtLineStart)
        if !bytes.isEmpty { document.parts.append(.html(bytes)) }
    }

    /// The span of the line in which a block starts.
    func firstLine(of block: CMarkNode) -> SourceSpan {
        let (line, column) = block.start
        let range = source.byteRange(ofLine: line + source.firstLine - 1)
        return SourceSpan(source, min(range.lowerBound + max(0, column - 1), range.upperBound)..<range.upperBound)
    }
}
