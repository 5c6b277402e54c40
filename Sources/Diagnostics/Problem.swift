public import Basics

/// What can be wrong, apart from where: the text that stands beside the rule which it belongs to, with its remedy.
///
/// Each rule declares its own, so that whoever reads the rule reads what the author is told:
///
///     extension Problem {
///         fileprivate static func offScale(_ score: String, _ scale: String) -> Problem {
///             Problem(
///                 "csv.off-scale",
///                 [
///                     "en": "score \"\(score)\" is not on the scale \(scale)",
///                     "id": "skor \"\(score)\" tidak ada di skala \(scale)",
///                 ],
///                 help: ["en": "use 1 to 5", "id": "gunakan 1 sampai 5"])
///         }
///     }
///
///     log.log(.offScale(score, "1–5"), at: span)
///
/// Texts are written in lower case without a full stop; they name the thing first and leave the remedy to `help`. Each is
/// given in every ``MessageLanguage``, in the words of `Documentation/terms.md`.
public struct Problem: Sendable, Hashable {
    /// A literal of the form `area.problem` that never changes: scripts and documentation refer to it.
    public let id: String
    /// How much it weighs.
    public private(set) var severity: Severity
    /// What is wrong.
    public private(set) var message: LocalizedText
    /// Facts that help to understand, such as "first seen in line 3".
    public let notes: [LocalizedText]
    /// How to mend it.
    public let help: LocalizedText?

    /// A problem; an error unless said otherwise. Its id can only be a literal, so that searching for it finds its rule.
    public init(
        _ id: StaticString, _ message: LocalizedText, severity: Severity = .error, notes: [LocalizedText] = [],
        help: LocalizedText? = nil
    ) {
        self.id = id.description
        self.severity = severity
        self.message = message
        self.notes = notes
        self.help = help
    }
}

extension Problem {
    /// The same problem with another weight, and with words behind its message.
    ///
    /// - Parameters:
    ///   - severity: How much it weighs here.
    ///   - addition: What stands behind the message, such as how many cells share the problem.
    /// - Returns: The other problem.
    public func with(_ severity: Severity, addition: LocalizedText = "") -> Problem {
        var other = self
        other.severity = severity
        other.message = "\(message)\(addition)"
        return other
    }
}

extension LocalizedText {
    /// A remedy that names the known word nearest to the one that was given; `nil` when none is near.
    public static func didYouMean(_ given: String, among known: [String]) -> LocalizedText? {
        nearestName(to: given, in: known).map(didYouMean)
    }

    /// A remedy that names the word that was probably meant.
    public static func didYouMean(_ meant: String) -> LocalizedText {
        ["en": "did you mean \"\(meant)\"?", "id": "mungkin maksud Anda \"\(meant)\"?"]
    }
}
