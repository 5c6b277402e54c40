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
    var anchors = HeadingAnchors()
    var document = MarkdownDocument()
    /// How many levels headings are lowered.
    private(set) var headingOffset: Int
    /// How many block quotes are open.
    private var quoteDepth = 0
    /// Whether the link that is open was dropped. Links do not stand in links.
    var isLinkDropped = false

    init(_ source: SourceText, options: MarkdownOptions, log: DiagnosticLog) {
        self.source = source
        self.options = options
        self.log = log
        headingOffset = options.headingOffset
        locator = InlineLocator(source)
    }

    mutating func render(_ tree: borrowing CMarkTree) -> MarkdownDocument {
        if let highest = options.highestHeading { headingOffset = highest - (Self.highestHeading(of: tree) ?? highest) }
        tree.walk { event in visit(event) }
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
