public import Basics

/// A heading of a page, for its table of contents.
public struct Heading: Sendable {
    /// 1 to 6, as it is rendered.
    public var level: Int
    /// Its text without markup.
    public var text: String
    /// The id that a link leads to, unique in the document.
    public var id: String
    /// What authors call the place in their links: the id, or what it would be if nothing else on the page had it.
    public var anchor: String
    /// Where it stands.
    public var span: SourceSpan
}
