public import Basics

/// One thing that Tolok tells the author of a site: a problem and its place.
///
///     content/evaluations/leadership.csv:14:7: error: score "enam" is not on the scale 1–5 [csv.off-scale]
///     14 │ A-113,enam,4
///        │       ^^^^
///        = help: use 1 to 5, leave the cell empty for "no answer", or map the word in leadership.yml
public struct Diagnostic: Sendable, Hashable {
    /// What is wrong, and how to mend it.
    public var problem: Problem
    /// Where; `nil` only when no file is concerned.
    public var location: SourceLocation?
    /// The line concerned, if it can be shown. Never given for a line that holds a person's identifier.
    public var excerpt: Excerpt?
    /// How many others of this kind in the same file are counted and not listed.
    public internal(set) var others = 0

    /// A problem at a place, as far as it is known.
    public init(_ problem: Problem, at location: SourceLocation? = nil, excerpt: Excerpt? = nil) {
        self.problem = problem
        self.location = location
        self.excerpt = excerpt
    }

    /// The problem's id.
    public var id: String { problem.id }
    /// How much the problem weighs.
    public var severity: Severity { problem.severity }
    /// What is wrong, in English.
    public var message: String { problem.message.text(in: "en") }
    /// Facts that help to understand, in English.
    public var notes: [String] {
        problem.notes.map { $0.text(in: "en") }
            + (others > 0 ? ["\(others) more of this kind in this file are counted but not listed"] : [])
    }
    /// How to mend it, in English.
    public var help: String? { problem.help?.text(in: "en") }
}

extension Diagnostic {
    /// The message behind the cell that it speaks of, for forms that know lines of text files only.
    var messageWithCell: String { (location?.cell.map { "\($0): " } ?? "") + message }
}
