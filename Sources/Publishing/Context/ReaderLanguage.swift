import Basics
import Evaluation

/// What the reader's language decides: words, the forms of numbers, what things are called, and in which folder pages lie.
final class ReaderLanguage: Sendable {
    let words: Words
    let style: FigureStyle
    let settings: SiteSettings
    /// What stands before a page's folder: nothing for the default language.
    let prefix: String

    init(_ words: Words, of settings: SiteSettings) {
        self.words = words
        self.settings = settings
        prefix = words.language == settings.defaultLanguage ? "" : words.language
        style = FigureStyle(numbers: NumberStyle(words: words, currency: settings.currency))
    }

    /// The language's code.
    var code: String { words.language }

    /// The page of a folder.
    func page(_ folder: String) -> PageAddress { PageAddress(folder, language: prefix) }

    /// A programme's page.
    func page(of program: Program) -> PageAddress { page("programs/\(program.slug)") }

    /// What a programme says in this language, or in the default language where it is not translated.
    func text(of program: Program) -> ProgramText {
        program.texts[code] ?? program.texts[settings.defaultLanguage]
            ?? ProgramText(
                title: program.slug, summary: "", body: SourceText([], file: program.file), file: program.file)
    }

    /// What a free page says in this language, or in the default language where it is not translated.
    func text(of page: FreePage) -> FreePage.Text {
        page.texts[code] ?? page.texts[settings.defaultLanguage] ?? page.texts.values.first
            ?? FreePage.Text(title: page.slug, summary: nil, body: .init([], file: page.file), file: page.file)
    }

    /// The language that a text is shown in where it is not written in this one; `nil` where it is.
    func fallback(among written: some Collection<String>) -> String? {
        written.contains(code) ? nil : settings.defaultLanguage
    }

    // MARK: - Names

    /// A term, unit, indicator or other name of the data.
    func name(_ term: String) -> String {
        switch term {
        case FigureKey.others: words("words.others")
        case FigureKey.everyMember: words("words.every_member")
        default: settings.name(of: term, in: code)
        }
    }

    /// A method's name.
    func name(of method: Program.Method) -> String {
        settings.terms[method.rawValue] == nil ? words("methods.\(method.rawValue).name") : name(method.rawValue)
    }

    /// A taxonomy's name.
    func title(of taxonomy: Taxonomy) -> String {
        taxonomy.title?.text(in: code) ?? words("taxonomies.\(taxonomy.id).name")
    }

    /// A term of a taxonomy.
    func name(of term: String, in taxonomy: String) -> String {
        guard taxonomy == "method", let method = Program.Method(rawValue: term) else { return name(term) }
        return name(of: method)
    }
}
