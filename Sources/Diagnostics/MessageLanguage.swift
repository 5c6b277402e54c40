/// The languages that messages are given in.
///
/// It is that of whoever runs the command, and has nothing to do with the languages of a site.
public enum MessageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case indonesian = "id"

    /// The language that an environment asks for: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first one that is set and not
    /// empty says it, as in `id_ID.UTF-8`. English where it asks for none, or for another one.
    ///
    /// Source: POSIX.1-2017, Base Definitions 8.2, "Internationalization Variables".
    ///
    /// - Parameter value: The value of an environment variable; `nil` when it is not set.
    public init(environment value: (String) -> String?) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(value).first { !$0.isEmpty } ?? ""
        self = Self(rawValue: locale.prefix { $0.isLetter }.lowercased()) ?? .english
    }

    /// Its code, as `--language` takes it and as a ``Basics/LocalizedText`` knows it.
    public var code: String { rawValue }
}
