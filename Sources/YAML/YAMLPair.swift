public import Basics
import Diagnostics

/// A key of a mapping with its value.
public struct YAMLPair: Sendable {
    /// The key, without quotes.
    public var key: String
    /// Where the key stands.
    public var keySpan: SourceSpan
    /// What it is given.
    public var value: YAMLNode

    /// A key at its place with its value.
    public init(key: String, at keySpan: SourceSpan, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}
