public import Basics

extension YAMLFields {
    /// A text that is given once for all languages, or as a mapping from language to text; `nil` when it is left out.
    public func localizedText(_ key: String) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        guard case .mapping = node.content else { return string(key).map(LocalizedText.init(everywhere:)) }
        guard let fields = fields(key, of: ["en": "\(key) by language", "id": "\(key) menurut bahasa"], known: nil)
        else { return nil }
        var texts: [String: String] = [:]
        for pair in fields.pairs {
            if let text = fields.string(pair.key) { texts[pair.key] = text }
        }
        return texts.isEmpty ? nil : LocalizedText(texts)
    }
}
