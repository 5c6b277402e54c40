public import Basics

/// What can be wrong, apart from where: the text that stands beside the rule which it belongs to, with its remedy.
///
/// Each rule declares its own, so that whoever reads the rule reads what the author is told:
///
///     extension Problem {
///         fileprivate static func offScale(_ score: String, _ scale: String) -> Problem {
///             Problem(
///                 "csv.off-scale", "score \"\(score)\" is not on the scale \(scale)",
///                 help: "use 1 to 5, or map the word in the sidecar")
///         }
///     }
///
///     log.log(.offScale(score, "1–5"), at: span)
///
/// Texts are written in lower case without a full stop; they name the thing first and leave the remedy to `help`. A
/// literal is English; a text in several languages is written `["en": "…", "id": "…"]`.
public struct Problem: Sendable, Hashable {
    /// A literal of the form `area.problem` that never changes: scripts and documentation refer to it.
    public let id: String
    /// How much it weighs.
    public let severity: Severity
    /// What is wrong.
    public let message: LocalizedText
    /// Facts that help to understand, such as "first seen in line 3".
    public let notes: [LocalizedText]
    /// How to mend it.
    public let help: LocalizedText?

    /// A problem; an error unless said otherwise. Its id can only be a literal, so that searching for it finds its rule.
    public init(
        _ id: StaticString, _ message: LocalizedText, severity: Severity = .error, notes: [LocalizedText] = [],
        help: LocalizedText? = nil
    ) {
        self.init(id.description, message, severity, notes, help)
    }

    /// A problem whose id was put together, which rules no longer do.
    init(
        _ id: String, _ message: LocalizedText, _ severity: Severity, _ notes: [LocalizedText], _ help: LocalizedText?
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.notes = notes
        self.help = help
    }
}

extension LocalizedText {
    /// A remedy that names the known word nearest to the one that was given; `nil` when none is near.
    public static func didYouMean(_ given: String, among known: [String]) -> LocalizedText? {
        nearestName(to: given, in: known).map { "did you mean \"\($0)\"?" }
    }
}
