/// A piece of a rendered page: HTML as it is, or something whose HTML only the data can tell.
public enum MarkdownPart: Sendable {
    /// HTML, in UTF-8. It may open an element that a later piece closes.
    case html([UInt8])
    /// A computed block, to be put between blocks.
    case block(EmbeddedBlock)
    /// A computed figure, to be put into running text.
    case figure(InlineFigure)
}
