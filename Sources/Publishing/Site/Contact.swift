/// How somebody can be reached.
enum Contact {
    /// The link's address; `nil` for mere words.
    static func href(_ text: String) -> String? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
        let parts = text.split(separator: "@")
        return parts.count == 2 && parts[1].contains(".") && !text.contains(" ") ? "mailto:\(text)" : nil
    }
}
