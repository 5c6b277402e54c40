import Rendering

/// What a page says of itself, and the navigation round its content.
struct HeadView: TemplateView {
    let language: String
    /// The title of the window.
    let documentTitle: String
    let title: String
    let description: String
    /// What the page is to those who link to it: `website` or `article`.
    let kind: String
    /// The address of a picture that previews show.
    let picture: String?
    let canonical: String?
    /// Whether search engines may list it.
    let isIndexed: Bool
    /// The same page in all languages that it is written in.
    let alternates: [AlternateView]
    /// The other languages that it is written in, as Open Graph names them.
    let otherLocales: [String]
    let feed: String?
    let structuredData: HTML?
    /// The style sheet of a page that links to none.
    let styleElement: HTML?
    /// Where style sheets may come from.
    let styleSource: String
    /// What browsers may load for the page.
    let policy: String
    /// Set where the page's text is not translated.
    let fallback: FallbackView?
    /// The address of the home page.
    let home: String
    let isHome: Bool
    let menu: [NavigationLinkView]
    let footerLinks: [NavigationLinkView]
    /// `nil` for a site in one language.
    let languages: LanguagesView?
    let breadcrumbs: BreadcrumbsView?

    static let layout = ViewLayout<Self> {
        $0("language", \.language)
        $0("document_title", \.documentTitle)
        $0("title", \.title)
        $0("description", \.description)
        $0("og_type", \.kind)
        $0("picture", \.picture)
        $0("canonical", \.canonical)
        $0("is_indexed", \.isIndexed)
        $0("alternates", \.alternates)
        $0("other_locales", \.otherLocales)
        $0("feed", \.feed)
        $0("structured_data", \.structuredData)
        $0("style_element", \.styleElement)
        $0("style_source", \.styleSource)
        $0("policy", \.policy)
        $0("fallback", \.fallback)
        $0("home", \.home)
        $0("is_home", \.isHome)
        $0("menu", \.menu)
        $0("footer_links", \.footerLinks)
        $0("languages", \.languages)
        $0("breadcrumbs", \.breadcrumbs)
    }
}

/// The page in one of its languages.
struct AlternateView: TemplateView {
    let language: String
    let href: String

    static let layout = ViewLayout<Self> {
        $0("language", \.language)
        $0("href", \.href)
    }
}

/// That the page's text is not translated, and the language that it is in.
struct FallbackView: TemplateView {
    let language: String
    let sentence: String

    static let layout = ViewLayout<Self> {
        $0("language", \.language)
        $0("sentence", \.sentence)
    }
}

/// The switch between languages.
struct LanguagesView: TemplateView {
    let items: [LanguageView]

    static let layout = ViewLayout<Self> { $0("items", \.items) }
}

/// A language of the site.
struct LanguageView: TemplateView {
    let code: String
    let name: String
    let href: String
    /// Whether it is that of the page.
    let isCurrent: Bool

    static let layout = ViewLayout<Self> {
        $0("code", \.code)
        $0("name", \.name)
        $0("href", \.href)
        $0("current", \.isCurrent)
    }
}

/// The pages above the page.
struct BreadcrumbsView: TemplateView {
    let items: [LinkView]
    /// The page itself.
    let current: String

    static let layout = ViewLayout<Self> {
        $0("items", \.items)
        $0("current", \.current)
    }
}
