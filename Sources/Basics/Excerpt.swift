/// The line of the author's file that a diagnostic speaks of, with the part that it means.
public struct Excerpt: Sendable, Hashable {
    /// The whole line, without its line break.
    public var line: String
    /// How many characters, from the diagnostic's column on, are underlined. At least 1.
    public var length: Int

    /// An excerpt of `line` that underlines `length` characters from the diagnostic's column on.
    public init(line: String, length: Int = 1) {
        self.line = line
        self.length = max(1, length)
    }
}
