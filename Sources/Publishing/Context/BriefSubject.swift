import Evaluation
import Rendering

/// What a leadership brief is about: all programmes, or those of a city or a provider.
struct BriefSubject {
    /// What stands behind the name of the brief; `nil` for all programmes.
    var name: String?
    /// Where the brief is.
    var address: PageAddress
    var programs: [Program]
    /// The figures of these programmes together.
    var scope: FigureScope

    /// The taxonomies whose terms have a brief of their own.
    private static let taxonomies = ["city", "provider"]

    /// The whole first, then each city and provider that has programmes to be shown.
    static func all(in context: PageContext) -> [BriefSubject] {
        [whole(in: context)]
            + context.settings.taxonomies.filter { taxonomies.contains($0.id) }.flatMap { taxonomy in
                (context.terms[taxonomy.id] ?? []).compactMap { subject($0, of: taxonomy, in: context) }
            }
    }

    /// All programmes.
    static func whole(in context: PageContext) -> BriefSubject {
        BriefSubject(name: nil, address: address("brief", context), programs: context.programs, scope: .whole)
    }

    private static func subject(_ term: Term, of taxonomy: Taxonomy, in context: PageContext) -> BriefSubject? {
        guard let folder = term.page.folder, term.programs.contains(where: { !context.isTooSmall($0) }) else {
            return nil
        }
        return BriefSubject(
            name: "\(term.name) (\(context.title(of: taxonomy)))", address: address("brief/\(folder)", context),
            programs: term.programs, scope: FigureScope(group: taxonomy.id, member: term.id))
    }

    private static func address(_ name: String, _ context: PageContext) -> PageAddress {
        let prefix = context.languagePrefix
        return PageAddress(file: (prefix.isEmpty ? "" : prefix + "/") + name + ".html")
    }
}
