import Evaluation
import Rendering

/// Which pages are not translated, by language; readers see them in the default language.
struct TranslationGaps {
    let context: PageContext
    let page: PageAddress

    /// One for each language besides the default one; none for a site in one language.
    var views: [TranslationView] {
        context.settings.languages.dropFirst().map { language in
            let programs = context.programs.filter { $0.texts[language] == nil }.map { program in
                link(context.text(of: program).title, context.page(of: program))
            }
            let pages = texts.filter { $0.page.texts[language] == nil }.map { free, address in
                link(context.pageTitle(free), address)
            }
            let items = programs + pages
            let shown = items.prefix(RowExcerpt.mostInTable)
            return TranslationView(
                language: context.site.name(ofLanguage: language),
                hasItems: !items.isEmpty, items: Array(shown),
                note: context.excerptNote(
                    shown.count, of: items.count, by: .order, file: nil, place: "on_untranslated"))
        }
    }

    /// What authors wrote besides programmes, and where it stands: the home page, free pages, introductions of parts.
    private var texts: [(page: FreePage, address: PageAddress)] {
        let home = context.site.home.map { (page: $0, address: context.page("")) }
        let sections = Set(context.edition.sections.map(\.rawValue))
        let free = context.site.pages.filter { $0.hasOwnAddress || sections.contains($0.slug) }
        return [home].compactMap(\.self) + free.map { (page: $0, address: context.page($0.slug)) }
    }

    private func link(_ text: String, _ address: PageAddress) -> LinkView {
        LinkView(text: text, href: page.href(to: address))
    }
}
