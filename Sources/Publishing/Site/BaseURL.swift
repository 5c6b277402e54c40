/// The address that a site will be found at.
public enum BaseURL {
    /// The address with a slash at its end; `nil` for what is not an absolute http or https address of a folder.
    public static func normalised(_ text: String) -> String? {
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let rest = text.drop { $0 != ":" }.dropFirst(3)
        let forbidden: Set<Character> = ["?", "#", "<", ">", "\"", "'", " ", "\\", "&"]
        guard let first = rest.first, first != "/", !rest.contains(where: forbidden.contains) else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }
}
