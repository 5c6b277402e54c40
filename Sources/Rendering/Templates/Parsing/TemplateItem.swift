/// A piece of a parsed template. Pieces lie flat, one behind the other; what encloses others knows where it ends.
struct TemplateItem: Sendable {
    enum Kind: Sendable {
        /// Bytes that are printed as they are.
        case text
        /// A value, escaped or (`isMarkup`) trusted.
        case value(isMarkup: Bool)
        case section(inverted: Bool, end: Int)
        case sectionEnd(start: Int)
        case partial
        case parent(end: Int)
        case parentEnd
        case block(end: Int)
        case blockEnd(start: Int)
    }

    var kind: Kind
    var name = ""
    /// The bytes of the text or of the tag.
    var range: Range<Int>
    /// Whether the tag stood alone on its line, which therefore is not printed.
    var isStandalone = false
    /// White space in the template: of a standalone partial or parent what stands before it; of a block what is put
    /// before the lines of what replaces it, and taken away from its own lines when it replaces another.
    var indentation = 0..<0
}
