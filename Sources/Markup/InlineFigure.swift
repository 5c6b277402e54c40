public import Basics

/// Inline code of the form `` `{name} argument` ``: a figure in running text that is computed.
public struct InlineFigure: Sendable {
    /// What stands in the braces, one of the names that the caller gave.
    public var name: String
    /// What follows the braces, without blanks around it; empty when nothing does.
    public var argument: String
    /// The code between the backticks, or what of it stands in one line.
    public var span: SourceSpan
}
