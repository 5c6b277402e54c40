import Basics
import Evaluation

/// What pages ask of the parts of their context.
extension PageContext {
    // MARK: - The reader

    var words: Words { reader.words }
    var style: FigureStyle { reader.style }
    var numbers: NumberStyle { reader.style.numbers }
    /// The code of the page's language.
    var language: String { reader.code }
    /// What stands before a page's folder: nothing for the default language.
    var languagePrefix: String { reader.prefix }
    /// Whether pages in this language stand at the top of the site.
    var isDefaultLanguage: Bool { reader.prefix.isEmpty }

    /// The page of a folder, in this language.
    func page(_ folder: String) -> PageAddress { reader.page(folder) }

    /// A programme's page.
    func page(of program: Program) -> PageAddress { reader.page(of: program) }

    /// What a programme says in this language, or in the default language where it is not translated.
    func text(of program: Program) -> ProgramText { reader.text(of: program) }

    /// What a free page says in this language, or in the default language where it is not translated.
    func text(of page: FreePage) -> FreePage.Text { reader.text(of: page) }

    /// A free page's title in this language.
    func pageTitle(_ page: FreePage) -> String { reader.text(of: page).title }

    /// The language that a text is shown in where it is not written in that of the page; `nil` where it is.
    func fallback(among written: some Collection<String>) -> String? { reader.fallback(among: written) }

    /// The language that a programme's text is shown in.
    func language(of program: Program) -> String { reader.fallback(among: program.texts.keys) ?? reader.code }

    /// A term, unit, indicator or other name of the data, as it is called in this language.
    func name(_ term: String) -> String { reader.name(term) }

    /// A method's name.
    func name(of method: Program.Method) -> String { reader.name(of: method) }

    /// A taxonomy's name.
    func title(of taxonomy: Taxonomy) -> String { reader.title(of: taxonomy) }

    /// A term of a taxonomy as it is called in this language.
    func name(of term: String, in taxonomy: String) -> String { reader.name(of: term, in: taxonomy) }

    /// What a measure is called.
    func label(of measure: MeasureID) -> String {
        words.label(of: measure)
    }

    /// The place on the methodology page that defines a measure.
    func definitionHref(_ measure: MeasureID, from page: PageAddress) -> String {
        page.href(to: self.page("methodology"), anchor: Self.anchor(measure.name))
    }

    /// A measure's id, or another name of data, as the id of an element.
    static func anchor(_ name: String) -> String {
        String(name.map { $0 == "." || $0 == "_" ? "-" : $0 })
    }

    // MARK: - The catalogue

    /// The programmes that the edition shows, by slug.
    var programs: [Program] { catalogue.programs }
    var terms: [String: [Term]] { catalogue.terms }
    var facets: [Facet] { catalogue.facets }
    var titleOrder: TitleOrder { catalogue.titleOrder }

    /// The visible programme with this slug.
    func program(_ slug: String) -> Program? { catalogue.program(slug) }

    // MARK: - Facts

    var figures: FigureSet { facts.figures }

    /// A figure of a programme in a scope.
    func figure(
        _ measure: MeasureID, of program: String, in scope: FigureScope = .whole, _ statistic: String = "value"
    ) -> Figure? {
        facts.figures.figure(scope.key(measure, program), statistic)
    }

    /// Whether nothing may be said of the people who took part in a programme.
    func isTooSmall(_ program: Program) -> Bool { facts.isTooSmall(program.slug) }

    // MARK: - The site

    var settings: SiteSettings { site.settings }
    var edition: Edition { site.edition }
    /// The day that the site speaks of; `nil` when the data bear no date.
    var siteDate: CalendarDate? { site.day }

    /// What a year is called in tables and charts: one that the data do not cover to its end says to which day they reach.
    func yearName(_ year: String) -> String {
        guard let day = site.openYearDay, year == String(day.year) else { return year }
        return words("format.open_year", ["year": year, "date": numbers.dayAndMonth(day)])
    }
}
