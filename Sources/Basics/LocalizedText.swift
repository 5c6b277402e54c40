/// A text in one or more languages.
///
/// A literal is English; one in several languages is written `["en": "\(thing) is missing", "id": "\(thing) tidak ada"]`.
/// What is put into it may be a localised text itself, and is then said in the language of the whole.
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

extension LocalizedText {
    /// Names that are one and the other: "a and b".
    public static func both(_ names: [String]) -> LocalizedText {
        LocalizedText(["en": names.joined(separator: " and "), "id": names.joined(separator: " dan ")])
    }
}

extension LocalizedText: ExpressibleByDictionaryLiteral {
    /// A text with its translations, such as `["id": "Kenaikan", "en": "Gain"]`.
    public init(dictionaryLiteral elements: (String, LocalizedWording)...) {
        byLanguage = Dictionary(uniqueKeysWithValues: elements.map { ($0, $1.text(in: $0)) })
    }
}

extension LocalizedText: ExpressibleByStringInterpolation {
    /// An English text, which stands for the other languages until they have one of their own.
    public init(stringLiteral value: String) {
        byLanguage = ["en": value]
    }

    /// An English text; in further languages too where texts are put into it that are given in them, which is meant for
    /// literals that hold no words of their own, such as `"\(reason), \(remedy)"`.
    public init(stringInterpolation: LocalizedWording.StringInterpolation) {
        let wording = LocalizedWording(stringInterpolation: stringInterpolation)
        let languages = wording.languages.union(["en"])
        byLanguage = Dictionary(uniqueKeysWithValues: languages.map { ($0, wording.text(in: $0)) })
    }
}

extension DefaultStringInterpolation {
    /// A localised text has no one text: `text(in:)` gives that of a language.
    @available(*, deprecated, message: "say in which language")
    public mutating func appendInterpolation(_ text: LocalizedText) {
        appendInterpolation(text.text(in: "en"))
    }
}
