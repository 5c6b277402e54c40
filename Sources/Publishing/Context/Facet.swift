import Evaluation
import Markup
import Basics

/// By what the catalogue can be narrowed, and by what lists of programmes are made: the taxonomies of `site.yml`, and what is
/// known of each programme.
struct Facet: Sendable {
    /// As many terms as one page lists.
    static let termsOnPage = 200

    /// Its folder, and its name in the address of a search.
    var id: String
    var title: String
    /// What its page says first.
    var lead: String
    var terms: [Term]
    /// Whether figures are broken down by it.
    var isTaxonomy: Bool
}

/// The facets that divide the visible programmes.
struct Facets {
    let programs: [Program]
    /// The terms of the taxonomies.
    let terms: [String: [Term]]
    let facts: EditionFacts
    let language: ReaderLanguage

    /// The longest courses of each band but the last, in learning hours.
    private static let longest = [8, 20, 40]

    var all: [Facet] {
        let taxonomies = language.settings.taxonomies.map { taxonomy in
            facet(taxonomy.id, title: language.title(of: taxonomy), terms[taxonomy.id] ?? [], isTaxonomy: true)
        }
        let derived = ListFolders.derived.map { id in
            facet(id, title: language.words("taxonomies.\(id).name"), derivedTerms(id), isTaxonomy: false)
        }
        return (taxonomies + derived).filter { !$0.terms.isEmpty }
    }

    private func facet(_ id: String, title: String, _ terms: [Term], isTaxonomy: Bool) -> Facet {
        let lead = language.words.optional("taxonomies.\(id).lead") ?? language.words("words.browse_by")
        return Facet(id: id, title: title, lead: lead, terms: terms, isTaxonomy: isTaxonomy)
    }

    private func derivedTerms(_ id: String) -> [Term] {
        switch id {
        case "status": statuses
        case "hours": lengths
        case "year": years
        default: grades
        }
    }

    private var statuses: [Term] {
        Program.Status.allCases.compactMap { status in
            term("status", status.rawValue, language.words("statuses.\(status.rawValue).name")) { $0.status == status }
        }
    }

    private var lengths: [Term] {
        let starts = [0] + Self.longest.map { $0 + 1 }
        return starts.enumerated().compactMap { number, start in
            let end = number < Self.longest.count ? Self.longest[number] : nil
            let range = end.map { "\(max(start, 1))–\($0)" } ?? "> \(start - 1)"
            let id = end.map { "\(start)-\($0)" } ?? "\(start)"
            return term("hours", id, language.words("format.hours", ["value": range])) { program in
                program.hours.map { $0 >= start && $0 <= (end ?? .max) } ?? false
            }
        }
    }

    /// The years in which sessions begin, the last one first.
    private var years: [Term] {
        let years = Set(programs.flatMap { $0.sessions.compactMap { $0.start?.year } })
        return years.sorted(by: >).compactMap { year in
            term("year", "\(year)", "\(year)") { $0.sessions.contains { $0.start?.year == year } }
        }
    }

    /// The strongest evidence first. Of a programme that is too small for its figures no grade is told.
    private var grades: [Term] {
        let grades = Dictionary(
            uniqueKeysWithValues: programs.filter { !facts.isTooSmall($0.slug) }.map {
                ($0.slug, facts.evidence[$0.slug]?.grade ?? .nothing)
            })
        return Set(grades.values).sorted(by: >).compactMap { grade in
            let name = language.words("evidence.grades.\(grade.rawValue).name")
            return term("evidence", "\(grade.rawValue)", "\(grade.rawValue) – \(name)") { grades[$0.slug] == grade }
        }
    }

    private func term(_ facet: String, _ id: String, _ name: String, has: (Program) -> Bool) -> Term? {
        let carriers = programs.filter(has)
        guard !carriers.isEmpty else { return nil }
        return Term(id: id, name: name, page: language.page("\(facet)/\(id)"), programs: carriers)
    }
}
