public import Basics

/// A link or an image in a page.
public struct LinkReference: Sendable {
    /// Where it leads, as the author wrote it, with escapes and entities resolved.
    public var destination: String
    /// Whether it is an image.
    public var isImage: Bool
    /// Where it starts.
    public var span: SourceSpan
}
