import Evaluation

/// A term of a taxonomy with the programmes that carry it.
struct Term: Sendable {
    /// As front matter writes it; the name of the group's member in data.
    var id: String
    /// As it is called in the page's language.
    var name: String
    var page: PageAddress
    var programs: [Program]
}

/// The terms of a taxonomy that visible programmes carry.
struct Terms {
    let programs: [Program]
    let taxonomy: Taxonomy
    let language: ReaderLanguage

    /// By name.
    var all: [Term] {
        var carriers: [String: [Program]] = [:]
        for program in programs {
            for term in Set(program.terms(in: taxonomy.id)) { carriers[term, default: []].append(program) }
        }
        let terms = carriers.map { id, programs in
            Term(
                id: id, name: language.name(of: id, in: taxonomy.id),
                page: language.page("\(taxonomy.id)/\(language.settings.slug(of: id))"), programs: programs)
        }
        return terms.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
