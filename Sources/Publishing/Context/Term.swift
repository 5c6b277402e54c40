import Evaluation
import Markup

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
        let terms = carriers.compactMap { id, programs -> Term? in
            // A name without a single letter or digit can't have a page of its own.
            guard let slug = Slug.slugify(id) else { return nil }
            return Term(
                id: id, name: language.name(of: id, in: taxonomy.id), page: language.page("\(taxonomy.id)/\(slug)"),
                programs: programs)
        }
        return terms.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
