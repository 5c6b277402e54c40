public import Basics

/// An entry of the main navigation.
public struct MenuEntry: Sendable {
    /// What it is called; the templates' own word where the site gives none.
    public var title: LocalizedText?
    /// Where it leads.
    public var target: Target
    /// Where it is written; `nil` for what the program puts into the menu.
    public var place: SourceSpan?

    /// Where an entry leads.
    public enum Target: Sendable {
        /// A part of the site.
        case section(Section)
        /// A page or a programme, by its file below the content folder.
        case page(String)
        /// Another site, by its address.
        case url(String)
    }
}
