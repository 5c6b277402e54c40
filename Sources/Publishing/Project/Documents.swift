/// What a content folder says in Markdown, translations with their originals.
struct Documents: Sendable {
    /// Programmes that are no drafts, by slug.
    var programs: [Program]
    /// Those that are.
    var draftPrograms: [Program]
    /// Free pages that are no drafts, by slug, without the home page.
    var pages: [FreePage]
    /// Those that are.
    var draftPages: [FreePage]
    /// The home page's text.
    var home: FreePage?

    /// The names by which data may call programmes that are drafts.
    var draftNames: [String] {
        draftPrograms.flatMap { [$0.slug] + $0.texts.values.map(\.title) + $0.aliases }
    }
}
