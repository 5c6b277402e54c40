import JSON
import Rendering

/// A page before it is rendered: its address, the template that it goes through, and what that template reads.
struct Page: Sendable {
    var address: PageAddress
    /// The template's name, without its ending.
    var template: String
    var title: String
    var description: String
    /// What the template shows besides what every page shows.
    var content: any PageContent
    /// What the page is to those who link to it: `website` or `article`.
    var kind = "website"
    /// The part of the site that it belongs to, to mark it in the navigation.
    var section: Section?
    /// The pages above it, from the home page down.
    var trail: [Link] = []
    /// Whether search engines may list it, and whether it has an address of its own.
    var isListed = true
    /// The page that search engines are to list in this one's place; `nil` for itself.
    var canonical: PageAddress?
    /// The languages that the page's own text is written in; `nil` where the program writes it, in all of them.
    var languages: Set<String>?
    /// The language that the page's text is in, where it is not translated into that of the page.
    var fallbackLanguage: String?
    /// What the page says to programs, as JSON-LD.
    var structuredData: JSONValue?
    /// The style sheet that is part of the page itself; `nil` for pages that link to it.
    var style: InlineStyle?
    /// For the page that stands in where there is none: it is shown at any address, so its links can't be relative.
    var root: String?

    /// What the search of the catalogue finds the page by; `nil` for pages that it does not find.
    var searched: SearchedText?

    /// The text of a programme's page.
    struct SearchedText: Sendable {
        var program: Program
        /// Its description, without markup.
        var description: String
    }

    /// A link to another page.
    struct Link: Sendable {
        var text: String
        var address: PageAddress
    }

    /// A link of the menu, which may lead to another site.
    struct MenuLink: Sendable {
        var text: String
        var target: Target

        enum Target: Sendable {
            case page(PageAddress)
            case url(String)
        }
    }
}

extension PageContext {
    /// The home page, as the first step of a trail.
    var homeLink: Page.Link { Page.Link(text: words("words.menu_catalogue"), address: page("")) }
}
