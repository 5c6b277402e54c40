import Evaluation
import Rendering

/// Which pages are not translated, by language; readers see them in the default language.
struct TranslationGaps {
    let context: PageContext
    let page: PageAddress

    /// One record for each language besides the default one; none for a site in one language.
    var records: [TemplateRecord] {
        context.settings.languages.dropFirst().map { language in
            let programs = context.programs.filter { $0.texts[language] == nil }.map { program in
                link(context.text(of: program).title, context.page(of: program))
            }
            let pages = context.project.pages.filter { $0.hasOwnAddress && $0.texts[language] == nil }.map { free in
                link(context.pageTitle(free), context.page(free.slug))
            }
            return [
                "language": .text(context.project.words[language]?("format.language_name") ?? language),
                "has_items": .boolean(!(programs.isEmpty && pages.isEmpty)),
                "items": TemplateValue(programs + pages),
            ]
        }
    }

    private func link(_ text: String, _ address: PageAddress) -> TemplateRecord {
        ["text": .text(text), "href": .text(page.href(to: address))]
    }
}
