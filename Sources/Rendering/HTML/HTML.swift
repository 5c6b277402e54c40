/// Markup that is trusted to be well formed and safe: it is printed into a page as it is.
///
/// Text becomes markup by ``init(escaping:)`` only; ``init(trusted:)`` is for markup that the program made itself.
public struct HTML: Sendable, Hashable {
    /// The markup as UTF-8.
    public var bytes: [UInt8]

    /// No markup.
    public init() {
        bytes = []
    }

    /// Markup as it stands. Whoever calls this vouches for it.
    public init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// Markup as it stands, as UTF-8. Whoever calls this vouches for it.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Text, with every character that means something in markup escaped.
    public init(escaping text: String) {
        bytes = []
        Self.escape(text, into: &bytes)
    }

    /// Whether there is nothing to print.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds markup as it stands. Whoever calls this vouches for it.
    public mutating func append(trusted markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Adds text, escaped.
    public mutating func append(escaping text: String) {
        Self.escape(text, into: &bytes)
    }

    /// Adds other markup.
    public mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }
}

extension HTML {
    /// A file's path, escaped, with leave to break the line after each of its parts and words.
    public init(breakablePath path: String) {
        self.init()
        var part = ""
        for character in path {
            part.append(character)
            guard "/-_".contains(character) else { continue }
            append(escaping: part)
            append(trusted: "<wbr>")
            part = ""
        }
        append(escaping: part)
    }
}
