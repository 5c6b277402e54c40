public import YAML

/// A fenced code block whose info string is `{name}` or `{name attribute}`: a part of the page that is computed.
public struct EmbeddedBlock: Sendable {
    /// What stands first in the braces, one of the names that the caller gave.
    public var name: String
    /// What follows the name in the braces, without blanks around it; empty when nothing does.
    public var attribute: String
    /// The lines between the fences, each with its line break.
    public var body: String
    /// The line of the opening fence.
    public var span: SourceSpan
    /// The number in the file of the body's first line.
    public var bodyFirstLine: Int
}
