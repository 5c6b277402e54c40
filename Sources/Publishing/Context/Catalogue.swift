import Evaluation

/// The programmes that an edition shows, with all that they are listed by, in one language.
final class Catalogue: Sendable {
    /// By slug.
    let programs: [Program]
    /// The terms that the programmes carry, by taxonomy.
    let terms: [String: [Term]]
    /// By what programmes are listed and can be narrowed.
    let facets: [Facet]
    /// The order in which programmes are listed.
    let titleOrder: TitleOrder
    private let lines: [String: ProgramLine]
    private let programsBySlug: [String: Program]
    private let termPages: [String: [String: PageAddress]]

    init(_ programs: [Program], of facts: EditionFacts, in language: ReaderLanguage) {
        self.programs = programs
        let bySlug = Dictionary(uniqueKeysWithValues: programs.map { ($0.slug, $0) })
        programsBySlug = bySlug
        var terms: [String: [Term]] = [:]
        for taxonomy in language.settings.taxonomies {
            terms[taxonomy.id] = Terms(programs: programs, taxonomy: taxonomy, language: language).all
        }
        self.terms = terms
        termPages = terms.mapValues { terms in
            Dictionary(terms.map { ($0.id, $0.page) }, uniquingKeysWith: { first, _ in first })
        }
        facets = Facets(programs: programs, terms: terms, facts: facts, language: language).all
        titleOrder = TitleOrder(programs) { language.text(of: $0).title }
        lines = bySlug.mapValues { ProgramLine($0, of: facts, in: language) }
    }

    private init(_ programs: [Program], of whole: Catalogue) {
        self.programs = programs
        programsBySlug = whole.programsBySlug
        terms = whole.terms
        termPages = whole.termPages
        facets = whole.facets
        titleOrder = whole.titleOrder
        lines = whole.lines
    }

    /// The same catalogue for what is said about some of its programmes only.
    func limited(to programs: [Program]) -> Catalogue { Catalogue(programs, of: self) }

    /// The visible programme with this slug.
    func program(_ slug: String) -> Program? { programsBySlug[slug] }

    /// A programme as lists name it.
    func line(of program: Program) -> ProgramLine {
        guard let line = lines[program.slug] else { preconditionFailure("a programme of another edition") }
        return line
    }

    /// The page of a term; `nil` where it has none.
    func page(of term: String, in taxonomy: String) -> PageAddress? { termPages[taxonomy]?[term] }
}
