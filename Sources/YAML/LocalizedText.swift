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

extension YAMLFields {
    /// A text that is given once for all languages, or as a mapping from language to text; `nil` when it is left out.
    public func localizedText(_ key: String) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        guard case .mapping = node.content else { return string(key).map(LocalizedText.init(everywhere:)) }
        guard let fields = fields(key, of: "\(key) by language", known: nil) else { return nil }
        var texts: [String: String] = [:]
        for pair in fields.pairs {
            if let text = fields.string(pair.key) { texts[pair.key] = text }
        }
        return texts.isEmpty ? nil : LocalizedText(texts)
    }
}
