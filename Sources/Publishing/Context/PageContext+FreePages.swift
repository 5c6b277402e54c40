import Basics

extension PageContext {
    /// A free page's title in this language.
    func pageTitle(_ page: FreePage) -> String { text(of: page).title }

    /// What a free page says in this language, or in the default language where it is not translated.
    func text(of page: FreePage) -> FreePage.Text {
        page.texts[language] ?? page.texts[settings.defaultLanguage] ?? page.texts.values.first
            ?? FreePage.Text(title: page.slug, summary: nil, body: .init([], file: page.file), file: page.file)
    }
}
