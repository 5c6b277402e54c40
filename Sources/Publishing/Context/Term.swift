import Evaluation
import Markup

/// A term of a taxonomy with the programmes that carry it.
struct Term {
    /// As front matter writes it; the name of the group's member in data.
    var id: String
    /// As it is called in the page's language.
    var name: String
    var page: PageAddress
    var programs: [Program]
}

/// The terms of a taxonomy that visible programmes carry.
struct Terms {
    let context: PageContext
    let taxonomy: Taxonomy

    /// By name.
    var all: [Term] {
        var programs: [String: [Program]] = [:]
        for program in context.programs {
            for term in Set(program.terms(in: taxonomy.id)) { programs[term, default: []].append(program) }
        }
        let terms = programs.keys.compactMap { id -> Term? in
            // A name without a single letter or digit can't have a page of its own.
            guard let slug = Slug.slugify(id) else { return nil }
            return Term(
                id: id, name: context.name(of: id, in: taxonomy.id), page: context.page("\(taxonomy.id)/\(slug)"),
                programs: programs[id] ?? [])
        }
        return terms.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
