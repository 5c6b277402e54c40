/// What a routine is compiled from; the same again is not compiled twice.
struct RoutineKey: Hashable {
    var template: Int
    /// The item of a block that replaces another, or `nil` for the whole template.
    var block: Int?
    /// Where in HTML it begins.
    var place: MarkupPlace
    /// The blocks that are replaced within it: a number that ``TemplateCompiler`` gives.
    var overrides: Int
    /// What the sections around it see, the page's own view first; `nil` where names are found when a page is rendered.
    var sections: [FieldType]?
    /// Whether something may have to be put before its lines.
    var isIndented: Bool
    /// Whether it begins on a line of its own.
    var startsLine: Bool
}

/// A block in a template.
struct BlockReference: Hashable {
    var template: Int
    var item: Int
}
