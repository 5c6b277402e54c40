public import Basics
import Diagnostics

/// A value in a YAML document that knows its place.
///
/// Scalars keep their text. Whether `2025` is a number, a year or a title is decided by whoever reads it: see
/// ``YAMLFields``.
public struct YAMLNode: Sendable {
    /// What a node holds.
    public enum Content: Sendable {
        /// A text. `isPlain` says that it was written without quotes and not as a block (`|`, `>`).
        case scalar(text: String, isPlain: Bool)
        /// A list.
        case sequence([YAMLNode])
        /// Keys with their values, in the order of the text. No key occurs twice.
        case mapping([YAMLPair])
    }

    /// What the node holds.
    public var content: Content
    /// Where it stands.
    public var span: SourceSpan

    /// A node with its place.
    public init(_ content: Content, at span: SourceSpan) {
        self.content = content
        self.span = span
    }

    /// File, line and column of the node's first character.
    public var location: SourceLocation { span.location }

    /// The node's first line, with the node underlined.
    public var excerpt: Excerpt { span.excerpt }

    /// The text of a scalar; `nil` for a list, a mapping or a value that was left empty.
    public var text: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }

    /// Whether no value was given: nothing, `~` or `null` without quotes.
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The kind of the node in words, for messages such as "must be a text, not a list".
    public var kind: LocalizedText {
        switch content {
        case .scalar: isNull ? ["en": "nothing", "id": "kosong"] : ["en": "a text", "id": "teks"]
        case .sequence: ["en": "a list", "id": "daftar"]
        case .mapping: ["en": "a mapping", "id": "pasangan kunci dan nilai"]
        }
    }
}
