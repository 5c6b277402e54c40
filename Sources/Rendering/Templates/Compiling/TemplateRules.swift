/// How strict a library of templates is. Sites are rendered with the default; Mustache's own rules are the other.
struct TemplateRules: Sendable {
    /// What an unknown name or partial is.
    enum MissingNames: Sendable {
        /// A diagnostic.
        case error
        /// Nothing: false in a section, and prints nothing.
        case empty
    }

    /// How values are made safe.
    enum Escaping: Sendable {
        /// By the place in the HTML around the tag.
        case contextual
        /// `&`, `<`, `>` and `"` everywhere, and nothing within triple braces.
        case uniform
    }

    var missingNames = MissingNames.error
    var escaping = Escaping.contextual
}
