import Rendering

/// How somebody can be reached.
enum Contact {
    /// A link where the words are an e-mail or a web address, else the words alone.
    static func record(_ text: String) -> TemplateRecord {
        ["text": .text(text), "href": TemplateValue(href(text))]
    }

    /// The link's address; `nil` for mere words.
    static func href(_ text: String) -> String? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
        let parts = text.split(separator: "@")
        return parts.count == 2 && parts[1].contains(".") && !text.contains(" ") ? "mailto:\(text)" : nil
    }
}
