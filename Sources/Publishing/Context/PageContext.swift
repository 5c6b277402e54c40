import Evaluation
import Rendering
import Basics

/// What the pages of one edition in one language are made from.
struct PageContext: Sendable {
    let project: Project
    let edition: Edition
    /// The edition's published figures: the only numbers that a page can reach.
    let figures: FigureSet
    let evaluation: EvaluationData
    let words: Words
    /// The programmes that the edition shows, by slug.
    var programs: [Program]
    /// The day that the site speaks of; `nil` when the data bear no date.
    var siteDate: CalendarDate? { project.day }
    let style: FigureStyle
    /// How much is known about each programme, by slug.
    let evidence: [String: Evidence]
    /// The terms that visible programmes carry, by taxonomy.
    private(set) var terms: [String: [Term]] = [:]
    /// By what programmes are listed and the catalogue can be narrowed.
    private(set) var facets: [Facet] = []
    /// The order in which programmes are listed in this language.
    private(set) var titleOrder = TitleOrder([]) { $0.slug }
    /// The questions of each programme's questionnaires, by slug.
    let itemsByProgram: [String: [Item]]
    /// The scale that participants' satisfaction with each programme is told on, by slug.
    let satisfactionScales: [String: AnswerScale]
    /// The files to download, with their sizes in bytes.
    var dataFiles: [PageAddress: Int] = [:]
    /// The file that a search of the catalogue begins with.
    var searchIndex: PageAddress?
    /// What became of the rows of the evaluation files that the edition's readers may know of.
    let files: [FileAccount]
    /// The levels that those files have data of.
    let levels: Set<Level>
    /// The names of those files that the data-quality page has a part about.
    let explainedFiles: Set<String>
    /// The files whose numbers of rows are not published.
    let withheldFiles: WithheldFiles
    private let programsBySlug: [String: Program]

    init(
        project: Project, edition: Edition, figures: FigureSet, evaluation: EvaluationData,
        evidence: [String: Evidence], words: Words
    ) {
        self.project = project
        self.edition = edition
        self.figures = figures
        self.evaluation = evaluation
        self.words = words
        self.evidence = evidence
        files = project.files(in: edition, of: evaluation)
        levels = Set(files.flatMap(\.levels))
        explainedFiles = Set(NamedFiles.chosen(files).filter(\.hasRemarks).map(\.name))
        itemsByProgram = evaluation.itemsByProgram
        satisfactionScales = evaluation.satisfactionScales
        withheldFiles = WithheldFiles(
            evaluation, under: project.settings.privacy, since: project.previous)
        programs = project.programs(in: edition)
        programsBySlug = Dictionary(uniqueKeysWithValues: programs.map { ($0.slug, $0) })
        style = FigureStyle(numbers: NumberStyle(words: words, currency: project.settings.currency))
        for taxonomy in project.settings.taxonomies {
            terms[taxonomy.id] = Terms(context: self, taxonomy: taxonomy).all
        }
        facets = Facets(context: self).all
        titleOrder = TitleOrder(programs) { text(of: $0).title }
    }

    var language: String { words.language }
    var numbers: NumberStyle { style.numbers }
    var settings: SiteSettings { project.settings }

    /// What stands before a page's folder: nothing for the default language.
    var languagePrefix: String { language == settings.defaultLanguage ? "" : language }

    /// Whether pages in this language stand at the top of the site.
    var isDefaultLanguage: Bool { language == settings.defaultLanguage }

    /// The page of a folder, in this language.
    func page(_ folder: String) -> PageAddress { PageAddress(folder, language: languagePrefix) }

    /// A programme's page.
    func page(of program: Program) -> PageAddress { page("programs/\(program.slug)") }

    /// What a programme says in this language, or in the default language where it is not translated.
    func text(of program: Program) -> ProgramText {
        program.texts[language] ?? program.texts[settings.defaultLanguage]
            ?? ProgramText(
                title: program.slug, summary: "", body: SourceText([], file: program.file), file: program.file)
    }

    /// The language that a text is shown in where it is not written in that of the page; `nil` where it is.
    func fallback(among written: some Collection<String>) -> String? {
        written.contains(language) ? nil : settings.defaultLanguage
    }

    /// The language that a programme's text is shown in.
    func language(of program: Program) -> String { fallback(among: program.texts.keys) ?? language }

    /// The visible programme with this slug.
    func program(_ slug: String) -> Program? { programsBySlug[slug] }

    /// A term, unit, indicator or other name of the data, as it is called in this language.
    func name(_ term: String) -> String {
        switch term {
        case FigureKey.others: words("words.others")
        case FigureKey.everyMember: words("words.every_member")
        default: settings.name(of: term, in: language)
        }
    }

    /// A method's name.
    func name(of method: Program.Method) -> String {
        settings.terms[method.rawValue] == nil ? words("methods.\(method.rawValue).name") : name(method.rawValue)
    }

    /// A taxonomy's name.
    func title(of taxonomy: Taxonomy) -> String {
        taxonomy.title?.text(in: language) ?? words("taxonomies.\(taxonomy.id).name")
    }

    /// A term of a taxonomy as it is called in this language.
    func name(of term: String, in taxonomy: String) -> String {
        guard taxonomy == "method", let method = Program.Method(rawValue: term) else { return name(term) }
        return name(of: method)
    }

    /// What a measure is called.
    func label(of measure: String) -> String {
        MeasureRegistry.definition(measure)?.label.text(in: language) ?? measure
    }

    /// The place on the methodology page that defines a measure.
    func definitionHref(_ measure: String, from page: PageAddress) -> String {
        page.href(to: self.page("methodology"), anchor: Self.anchor(measure))
    }

    /// A measure's id as the id of an element.
    static func anchor(_ measure: String) -> String {
        String(measure.map { $0 == "." || $0 == "_" ? "-" : $0 })
    }

    /// Figures of the whole programme.
    func figure(_ measure: String, of program: String, _ statistic: String = "value") -> Figure? {
        figures.figure(FigureKey(measure, program: program), statistic)
    }
}
