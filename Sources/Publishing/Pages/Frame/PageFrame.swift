import Evaluation
import JSON
import Rendering
import Basics

/// What every page shows round its content: head, navigation, footer.
struct PageFrame {
    let context: PageContext
    /// The same page in all languages: language code and address.
    let versions: [(language: String, address: PageAddress)]
    /// Those of them that are translated.
    let alternates: [(language: String, address: PageAddress)]

    /// Everything that the page's template reads.
    func record(of page: Page) -> TemplateRecord {
        [
            "root": .text(page.root ?? page.address.root),
            "words": .record(context.words.forTemplates),
            "site": .record(site(page)),
            "page": .record(head(page)),
            page.content.name: .record(page.content.record),
        ]
    }

    private func site(_ page: Page) -> TemplateRecord {
        let settings = context.settings
        let organisation = settings.organisation
        let contact = organisation?.contact
        return [
            "title": .text(settings.title.text(in: context.language)),
            "locale": .text(context.words("format.locale")),
            "organisation": [
                "name": .text(
                    organisation?.name.text(in: context.language) ?? settings.title.text(in: context.language)),
                "address": TemplateValue(organisation?.address),
                "contact": TemplateValue(contact.map(Contact.record)),
            ],
            "assets": [
                "style": .text(context.site.assetPath("site.css")),
                "charts": .text(context.site.assetPath("charts.css")),
                "theme": TemplateValue(context.site.optionalAssetPath("theme.css")),
                "script": .text(context.site.assetPath("site.js")),
            ],
            "logo": TemplateValue(page.root == nil ? context.site.logoPath : nil),
            "illustrative": .boolean(settings.isIllustrative),
            "restricted": .boolean(context.edition.isRestricted),
            "data_date": TemplateValue(
                context.siteDate.map { ["iso": .text($0.description), "text": .text(context.numbers.date($0))] }),
            "privacy_sentence": .text(
                context.words("phrases.privacy", ["k": context.numbers.integer(settings.privacy.minimumGroup)])),
        ]
    }

    private func head(_ page: Page) -> TemplateRecord {
        let siteTitle = context.settings.title.text(in: context.language)
        let isHome = page.address == context.page("")
        let title =
            isHome ? siteTitle : context.words("phrases.document_title", ["page": page.title, "site": siteTitle])
        return [
            "language": .text(context.language),
            "document_title": .text(title),
            "title": .text(page.title),
            "description": .text(page.description),
            "og_type": .text(page.kind),
            "picture": TemplateValue(context.site.previewPicture),
            "canonical": TemplateValue(
                page.isListed || page.canonical != nil ? absolute(page.canonical ?? page.address) : nil),
            "is_indexed": .boolean(page.isListed && page.fallbackLanguage == nil && !context.edition.isRestricted),
            "alternates": TemplateValue(page.isListed ? alternateRecords : []),
            "other_locales": .list(page.isListed ? otherLocales : []),
            "feed": TemplateValue(
                Feed.isOffered(in: context)
                    ? link(page, Feed.address(language: context.languagePrefix)) : nil),
            "structured_data": TemplateValue(page.structuredData.map { HTML(trusted: $0.line) }),
            "style_element": TemplateValue(page.style.map { HTML(trusted: "<style>\($0.text)</style>") }),
            "style_source": .text(page.style?.source ?? "'self'"),
            "fallback": fallback(page),
            "home": .text(link(page, context.page(""))),
            "is_home": .boolean(isHome),
            "menu": TemplateValue(menu(page)),
            "footer_links": TemplateValue(footerLinks(page)),
            "languages": languages(page),
            "breadcrumbs": breadcrumbs(page),
        ]
    }

    // MARK: - Navigation

    private func menu(_ page: Page) -> [TemplateRecord] {
        let given = context.settings.menu
        let entries =
            given.isEmpty
            ? [Section.catalogue, .summary, .needs, .followUp].filter(hasContent).map {
                MenuEntry(target: .section($0))
            } : given
        return entries.compactMap { entry(page, $0) }
    }

    /// Whether there are data that a part of the site speaks of. One without is linked only where a menu names it.
    private func hasContent(_ section: Section) -> Bool {
        switch section {
        case .needs: context.facts.levels.contains(.needs)
        case .followUp: !context.facts.levels.isDisjoint(with: [.actions, .interviews, .behaviour, .recognition])
        default: true
        }
    }

    private func footerLinks(_ page: Page) -> [TemplateRecord] {
        let sections: [Section] = [.methodology, .privacy, .data, .dataQuality, .changes]
        let parts = sections.compactMap { entry(page, MenuEntry(target: .section($0))) }
        return parts
            + briefLink(page)
            + context.site.pages.filter(\.hasOwnAddress).map { free in
                record(page, context.pageTitle(free), context.page(free.slug))
            }
    }

    /// The leadership brief, in editions that have one.
    private func briefLink(_ page: Page) -> [TemplateRecord] {
        guard context.edition.sections.contains(.brief) else { return [] }
        return [record(page, context.words("words.brief"), BriefSubject.whole(in: context).address)]
    }

    private func entry(_ page: Page, _ entry: MenuEntry) -> TemplateRecord? {
        let title = entry.title?.text(in: context.language)
        switch entry.target {
        case .section(let section):
            guard context.edition.sections.contains(section), let folder = section.folder else { return nil }
            return record(page, title ?? context.words("words.menu_\(section.wordKey)"), context.page(folder))
        case .page(let file):
            let name = file.split(separator: "/").last.map { $0.split(separator: ".")[0] }
            guard let free = context.site.pages.first(where: { $0.slug == name.map(String.init) }) else {
                return nil
            }
            return record(page, title ?? context.pageTitle(free), context.page(free.slug))
        }
    }

    private func record(_ page: Page, _ text: String, _ address: PageAddress) -> TemplateRecord {
        ["text": .text(text), "href": .text(link(page, address)), "current": .boolean(page.address == address)]
    }

    private func languages(_ page: Page) -> TemplateValue {
        guard context.settings.languages.count > 1 else { return .absent }
        let items = context.settings.languages.map { code -> TemplateRecord in
            let prefix = code == context.settings.defaultLanguage ? "" : code
            let address = versions.first { $0.language == code }?.address ?? PageAddress("", language: prefix)
            return [
                "code": .text(code), "name": .text(context.site.name(ofLanguage: code)),
                "href": .text(link(page, address)), "current": .boolean(code == context.language),
            ]
        }
        return ["items": TemplateValue(items)]
    }

    private func breadcrumbs(_ page: Page) -> TemplateValue {
        guard !page.trail.isEmpty else { return .absent }
        return [
            "items": TemplateValue(
                page.trail.map { ["text": .text($0.text), "href": .text(link(page, $0.address))] }),
            "current": .text(page.title),
        ]
    }

    // MARK: - Addresses

    private func link(_ page: Page, _ address: PageAddress) -> String {
        page.root.map { $0 + address.path } ?? page.address.href(to: address)
    }

    private func absolute(_ address: PageAddress) -> String? {
        context.settings.baseURL.map { $0 + address.canonicalPath }
    }

    private var alternateRecords: [TemplateRecord] {
        guard alternates.count > 1 else { return [] }
        var records = alternates.compactMap { alternate in
            absolute(alternate.address).map { Self.alternate(alternate.language, $0) }
        }
        if let first = alternates.first, let address = absolute(first.address) {
            records.append(Self.alternate("x-default", address))
        }
        return records
    }

    /// The other languages that the page is written in, as Open Graph names them.
    private var otherLocales: [TemplateValue] {
        alternates.filter { $0.language != context.language }.compactMap { alternate in
            context.site.words(of: alternate.language).map { .text($0("format.locale")) }
        }
    }

    /// What to say of a text that is not translated, and the language that it is in.
    private func fallback(_ page: Page) -> TemplateValue {
        guard let language = page.fallbackLanguage else { return .absent }
        let name = context.site.name(ofLanguage: language)
        return [
            "language": .text(language),
            "sentence": .text(context.words("phrases.not_translated", ["language": name])),
        ]
    }

    private static func alternate(_ language: String, _ href: String) -> TemplateRecord {
        ["language": .text(language), "href": .text(href)]
    }
}
