public import Basics

/// By what programmes are listed.
public struct Taxonomy: Sendable {
    /// Its key in front matter, and its folder: `competency`, `method`.
    public var id: String
    /// What it is called; the templates' own word where the site gives none.
    public var title: LocalizedText?
}

extension Taxonomy {
    /// The front-matter keys by which programmes can be listed.
    static let known = ["competency", "method", "city", "provider", "partner", "audience", "initiative"]
}
