public import Basics

/// One thing that Tolok tells the author of a site: what is wrong, where, and what to do about it.
///
/// Messages are written in lower case without a full stop; they name the thing first and leave the remedy to `help`:
///
///     content/evaluations/leadership.csv:14:7: error: score "enam" is not on the scale 1–5 [csv.off-scale]
///     14 │ A-113,enam,4
///        │       ^^^^
///        = help: use 1 to 5, leave the cell empty for "no answer", or map the word in leadership.yml
public struct Diagnostic: Sendable, Hashable {
    /// A literal of the form `area.problem` that never changes: scripts and documentation refer to it.
    public var id: String
    /// How much it weighs.
    public var severity: Severity
    /// What is wrong.
    public var message: String
    /// Where; `nil` only when no file is concerned.
    public var location: SourceLocation?
    /// The line concerned, if it can be shown. Never given for a line that holds a person's identifier.
    public var excerpt: Excerpt?
    /// Facts that help to understand, such as "first seen in line 3".
    public var notes: [String]
    /// How to mend it.
    public var help: String?

    /// A diagnostic with the parts that are known; an error unless said otherwise.
    public init(
        _ id: String, _ message: String, severity: Severity = .error, at location: SourceLocation? = nil,
        excerpt: Excerpt? = nil, notes: [String] = [], help: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.location = location
        self.excerpt = excerpt
        self.notes = notes
        self.help = help
    }
}
