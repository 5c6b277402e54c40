public import Basics
public import Diagnostics
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

    /// The body read as YAML; `nil` when it cannot be understood.
    ///
    /// cmark took the fence's indentation off the lines. It is put back, which changes nothing for YAML, so that
    /// columns are those of the file.
    public func root(log: DiagnosticLog) -> YAMLNode? {
        let indentation = String(repeating: " ", count: (span.location.column ?? 1) - 1)
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
        return YAMLDocument.parse(Array(text.utf8), file: span.source.file, firstLine: bodyFirstLine, log: log)
    }
}
