/// A tag as it was found in a template.
struct TemplateTag: Sendable {
    /// What the character after the opening delimiter says.
    enum Kind: Sendable {
        case value
        case markup
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        case comment
        case delimiters
    }

    var kind: Kind
    /// What the tag names, without white space around it.
    var name: String
    /// From the opening delimiter to the end of the closing one.
    var range: Range<Int>

    /// Whether the tag vanishes with its line when it stands there alone. Parents and blocks have rules of their own.
    var mayStandAlone: Bool {
        switch kind {
        case .section, .inverted, .partial, .comment, .delimiters: true
        case .value, .markup, .close, .parent, .block: false
        }
    }
}
