import Basics
import JSON
import Rendering

/// What every page of an edition in one language shows round its content: head, navigation, footer. What does not depend
/// on the page is made once.
struct PageFrame {
    let context: PageContext
    private let site: SiteView
    private let words: TextTable
    private let siteTitle: String
    private let menu: [Page.MenuLink]
    private let footer: [Page.MenuLink]
    /// `nil` where the site has no feed.
    private let feed: PageAddress?

    init(context: PageContext) {
        self.context = context
        site = context.siteView
        words = context.words.table
        siteTitle = context.settings.title.text(in: context.language)
        menu = SiteNavigation(context: context).menu
        footer = SiteNavigation(context: context).footer
        feed = Feed.isOffered(in: context) ? Feed.address(language: context.languagePrefix) : nil
    }

    /// Everything that the page's template reads.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - content: What it shows besides.
    ///   - versions: The same page in all languages, and which of them are translated.
    /// - Returns: What ``render(_:_:log:)`` renders.
    func view<Content: PageContent>(of page: Page, _ content: Content, _ versions: PageVersions) -> PageView<Content> {
        var site = site
        // The page stands at any address, from which the logo's path leads nowhere.
        if page.root != nil { site.logo = nil }
        return PageView(
            root: page.root ?? page.address.root, words: words, site: site, page: head(page, versions), content: content
        )
    }

    private func head(_ page: Page, _ versions: PageVersions) -> HeadView {
        let isHome = page.address == context.page("")
        return HeadView(
            language: context.language, documentTitle: isHome ? siteTitle : documentTitle(page), title: page.title,
            description: page.description, kind: page.kind, picture: context.site.previewPicture,
            canonical: page.isListed || page.canonical != nil ? absolute(page.canonical ?? page.address) : nil,
            isIndexed: page.isListed && page.fallbackLanguage == nil && !context.edition.isRestricted,
            alternates: page.isListed ? alternates(versions) : [],
            otherLocales: page.isListed ? otherLocales(versions) : [],
            feed: feed.map { href(page, $0) },
            structuredData: page.structuredData.map { HTML(trusted: $0.line) },
            styleElement: page.style.map { HTML(trusted: "<style>\($0.text)</style>") },
            styleSource: page.style?.source ?? "'self'",
            policy: context.settings.policy.text(style: page.style?.source ?? "'self'"),
            fallback: page.fallbackLanguage.map(fallback),
            home: href(page, context.page("")), isHome: isHome, menu: links(menu, on: page),
            footerLinks: links(footer, on: page), languages: languages(page, versions),
            breadcrumbs: breadcrumbs(page))
    }

    private func documentTitle(_ page: Page) -> String {
        context.words("phrases.document_title", ["page": page.title, "site": siteTitle])
    }

    // MARK: - Navigation

    private func links(_ links: [Page.MenuLink], on page: Page) -> [NavigationLinkView] {
        links.map { link in
            switch link.target {
            case .page(let address):
                NavigationLinkView(text: link.text, href: href(page, address), isCurrent: page.address == address)
            case .url(let address): NavigationLinkView(text: link.text, href: address, isCurrent: false)
            }
        }
    }

    private func languages(_ page: Page, _ versions: PageVersions) -> LanguagesView? {
        guard context.settings.languages.count > 1 else { return nil }
        return LanguagesView(
            items: context.settings.languages.map { code in
                let prefix = code == context.settings.defaultLanguage ? "" : code
                let address = versions.all.first { $0.language == code }?.address ?? PageAddress("", language: prefix)
                return LanguageView(
                    code: code, name: context.site.name(ofLanguage: code), href: href(page, address),
                    isCurrent: code == context.language)
            })
    }

    private func breadcrumbs(_ page: Page) -> BreadcrumbsView? {
        guard !page.trail.isEmpty else { return nil }
        return BreadcrumbsView(
            items: page.trail.map { LinkView(text: $0.text, href: href(page, $0.address)) }, current: page.title)
    }

    // MARK: - Addresses

    private func href(_ page: Page, _ address: PageAddress) -> String {
        page.root.map { $0 + address.path } ?? page.address.href(to: address)
    }

    private func absolute(_ address: PageAddress) -> String? {
        context.settings.baseURL.map { $0 + address.canonicalPath }
    }

    private func alternates(_ versions: PageVersions) -> [AlternateView] {
        guard versions.translated.count > 1, let first = versions.translated.first else { return [] }
        return (versions.translated + [("x-default", first.address)]).compactMap { version in
            absolute(version.address).map { AlternateView(language: version.language, href: $0) }
        }
    }

    private func otherLocales(_ versions: PageVersions) -> [String] {
        versions.translated.filter { $0.language != context.language }.compactMap { version in
            context.site.words(of: version.language).map { $0("format.locale") }
        }
    }

    /// What to say of a text that is not translated, and the language that it is in.
    private func fallback(_ language: String) -> FallbackView {
        FallbackView(
            language: language,
            sentence: context.words("phrases.not_translated", ["language": context.site.name(ofLanguage: language)]))
    }
}

/// A page in the languages of the site.
struct PageVersions {
    /// Language code and address in each of them.
    let all: [(language: String, address: PageAddress)]
    /// Those that the page is written in; none where this one is shown in place of a translation.
    let translated: [(language: String, address: PageAddress)]
}
