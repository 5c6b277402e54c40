import CMark
import Glibc

/// The tree that cmark makes of a Markdown text: the only file that knows cmark.
struct CMarkTree: ~Copyable {
    private let root: OpaquePointer

    /// Parses `bytes`, valid UTF-8. Smart punctuation is off: quotes stay what the author typed.
    init(_ bytes: [UInt8]) {
        let parsed = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let parsed else { preconditionFailure("cmark has no memory") }
        root = parsed
    }

    deinit { cmark_node_free(root) }

    /// Walks over the tree without recursion: how deep it is does not matter.
    borrowing func walk(_ visit: (CMarkEvent) -> CMarkEvent.Next) {
        CMarkNode(pointer: root).walk(visit)
    }
}

/// A step of a walk: a node is entered or, when it may have children, left.
struct CMarkEvent {
    /// What is to be visited after a node was entered.
    enum Next { case children, sibling }

    var node: CMarkNode
    var isEntering: Bool
}

/// A node of a ``CMarkTree``; it must not outlive it.
struct CMarkNode {
    fileprivate let pointer: OpaquePointer

    /// What a node is.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        /// What only a program can put into a tree.
        case other
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .other
        }
    }

    /// The text of a text, code or HTML node. Valid as long as the tree lives.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }

    /// What follows the opening fence of a code block.
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    /// Where a link or an image leads, with escapes and entities resolved.
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }

    /// The title of a link or an image.
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }

    /// 1 to 6, of a heading.
    var level: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// The number of an ordered list's first item; `nil` for a bullet list.
    var listStart: Int? {
        guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
        return Int(cmark_node_get_list_start(pointer))
    }

    /// Whether the paragraph stands in an item of a tight list, where it gets no tags.
    var isInTightList: Bool {
        guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) == 1
    }

    /// Whether the node stands in nothing but the document.
    var isTopLevel: Bool {
        cmark_node_parent(pointer).map { cmark_node_get_type($0) == CMARK_NODE_DOCUMENT } ?? false
    }

    /// Tells nodes of a tree apart.
    var id: OpaquePointer { pointer }

    var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
    var previous: CMarkNode? { cmark_node_previous(pointer).map(CMarkNode.init) }
    var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }

    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }

    /// Line and column where cmark says that the node starts, both from 1, the column in bytes. Blocks are exact;
    /// for inlines see ``InlineLocator``.
    var start: (line: Int, column: Int) {
        (Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_start_column(pointer)))
    }

    /// The last line of a block.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// Walks over the node and all below it without recursion.
    func walk(_ visit: (CMarkEvent) -> CMarkEvent.Next) {
        let iterator = cmark_iter_new(pointer)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let isEntering = event == CMARK_EVENT_ENTER
            if visit(CMarkEvent(node: CMarkNode(pointer: node), isEntering: isEntering)) == .sibling, isEntering {
                // Goes on after the node's exit.
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
            }
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: bytes, count: strlen(text))
    }
}
