/// What a file's place below the content folder says about it.
struct ContentPath: Sendable, Hashable {
    /// What a Markdown file is.
    enum Role: Sendable, Hashable {
        case home
        case page(slug: String)
        case program(slug: String)
    }

    var role: Role
    /// The language that the file's name gives; `nil` for the default language.
    var language: String?

    /// What the file at `path` is; `nil` for files that are no page: those that are not Markdown, and those in other
    /// folders.
    ///
    /// - Parameters:
    ///   - path: Below the content folder, such as `programs/leadership.en.md`.
    ///   - languages: The site's languages; only these are taken as a language in a name.
    init?(_ path: String, languages: [String]) {
        guard path.hasSuffix(".md") else { return nil }
        var parts = path.dropLast(3).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard var name = parts.popLast() else { return nil }
        for code in languages where name.hasSuffix(".\(code)") {
            language = code
            name = String(name.dropLast(code.count + 1))
        }
        switch (parts, name) {
        case ([], "index"): role = .home
        case (["pages"], _): role = .page(slug: name)
        case (["programs"], _): role = .program(slug: name)
        case (let folders, "index") where folders.count == 2 && folders[0] == "pages": role = .page(slug: folders[1])
        case (let folders, "index") where folders.count == 2 && folders[0] == "programs":
            role = .program(slug: folders[1])
        default: return nil
        }
    }
}
