/// A text in one or more languages.
public struct LocalizedText: Sendable, Hashable {
    /// Text by language code, such as `id` and `en`.
    public let byLanguage: [String: String]

    /// A text with its translations.
    public init(_ byLanguage: [String: String]) {
        self.byLanguage = byLanguage
    }

    /// The same text in every language, such as a question taken from a header.
    public init(everywhere text: String) {
        byLanguage = ["": text]
    }

    /// The text in `language`; where that is missing in English, else in whichever language comes first in the alphabet.
    public func text(in language: String) -> String {
        byLanguage[language] ?? byLanguage[""] ?? byLanguage["en"] ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }
}

extension LocalizedText: ExpressibleByDictionaryLiteral {
    /// A text with its translations, such as `["id": "Kenaikan", "en": "Gain"]`.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(Dictionary(uniqueKeysWithValues: elements))
    }
}

extension LocalizedText: ExpressibleByStringInterpolation {
    /// An English text, which stands for the other languages until they have one of their own.
    public init(stringLiteral value: String) {
        self.init(["en": value])
    }
}
