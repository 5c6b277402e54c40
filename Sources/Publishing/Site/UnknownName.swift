import Basics
import Diagnostics

/// A name on the command line that nothing bears.
public struct UnknownName: Error, Sendable, CustomStringConvertible {
    /// What kind of thing was named, such as `edition`.
    public let kind: String
    /// The name.
    public let name: String
    /// What the user may have meant, in words.
    public let help: String

    /// - Parameters:
    ///   - kind: What kind of thing was named.
    ///   - name: The name.
    ///   - known: The names that there are.
    ///   - help: What to do when none of them is near.
    init(_ kind: String, _ name: String, among known: some Sequence<String>, help: String) {
        self.kind = kind
        self.name = name
        self.help = nearestName(to: name, in: known).map { "did you mean \"\($0)\"?" } ?? help
    }

    /// One line, in lower case, without a full stop.
    public var description: String { "there is no \(kind) \"\(name)\"; \(help)" }
}
