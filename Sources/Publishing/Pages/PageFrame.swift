import Evaluation
import Rendering
import YAML

/// What every page shows round its content: head, navigation, footer.
struct PageFrame {
    let context: PageContext
    /// The same page in other languages: language code and address.
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
            "assets": ["style": "assets/site.css", "charts": "assets/charts.css", "script": "assets/site.js"],
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
            "canonical": TemplateValue(page.isListed ? absolute(page.address) : nil),
            "alternates": TemplateValue(page.isListed ? alternateRecords : []),
            "feed": .absent,
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
            ? [Section.catalogue, .summary, .needs, .followUp].map { MenuEntry(target: .section($0)) } : given
        return entries.compactMap { entry(page, $0) }
    }

    private func footerLinks(_ page: Page) -> [TemplateRecord] {
        let sections: [Section] = [.methodology, .data, .dataQuality]
        let parts = sections.compactMap { entry(page, MenuEntry(target: .section($0))) }
        return parts
            + context.project.pages.filter(\.hasOwnAddress).map { free in
                record(page, context.pageTitle(free), context.page(free.slug))
            }
    }

    private func entry(_ page: Page, _ entry: MenuEntry) -> TemplateRecord? {
        let title = entry.title?.text(in: context.language)
        switch entry.target {
        case .section(let section):
            guard context.edition.sections.contains(section), let folder = section.folder else { return nil }
            return record(page, title ?? context.words("words.menu_\(section.wordKey)"), context.page(folder))
        case .page(let file):
            let name = file.split(separator: "/").last.map { $0.split(separator: ".")[0] }
            guard let free = context.project.pages.first(where: { $0.slug == name.map(String.init) }) else {
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
            let address = alternates.first { $0.language == code }?.address ?? PageAddress("", language: prefix)
            return [
                "code": .text(code), "name": .text(context.project.words[code]?("format.language_name") ?? code),
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

    private static func alternate(_ language: String, _ href: String) -> TemplateRecord {
        ["language": .text(language), "href": .text(href)]
    }
}

/// How somebody can be reached.
enum Contact {
    /// A link where the words are an e-mail or a web address, else the words alone.
    static func record(_ text: String) -> TemplateRecord {
        ["text": .text(text), "href": TemplateValue(href(text))]
    }

    /// The link's address; `nil` for mere words.
    static func href(_ text: String) -> String? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
        let parts = text.split(separator: "@")
        return parts.count == 2 && parts[1].contains(".") && !text.contains(" ") ? "mailto:\(text)" : nil
    }
}

extension Section {
    /// The folder of the part's page; `nil` for parts that have none of their own.
    var folder: String? {
        switch self {
        case .catalogue: ""
        case .summary, .needs, .followUp, .methodology, .dataQuality, .data: rawValue
        case .programs, .changes, .finance, .brief: nil
        }
    }

    /// The part's name in the keys of the words.
    var wordKey: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}

extension PageContext {
    /// A free page's title in this language.
    func pageTitle(_ page: FreePage) -> String { text(of: page).title }

    /// What a free page says in this language, or in the default language where it is not translated.
    func text(of page: FreePage) -> FreePage.Text {
        page.texts[language] ?? page.texts[settings.defaultLanguage] ?? page.texts.values.first
            ?? FreePage.Text(title: page.slug, summary: nil, body: .init([], file: page.file), file: page.file)
    }
}
