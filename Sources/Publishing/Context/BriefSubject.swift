import Evaluation
import Rendering

/// What a leadership brief is about: all programmes, or those of a city or a provider.
struct BriefSubject {
    /// What stands behind the name of the brief; `nil` for all programmes.
    var name: String?
    /// The folder of its term's page, by which a brief is asked for: `city/medan`; `nil` for all programmes.
    var folder: String?
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
        BriefSubject(
            name: nil, folder: nil, address: address(of: nil, in: context), programs: context.programs, scope: .whole)
    }

    private static func subject(_ term: Term, of taxonomy: Taxonomy, in context: PageContext) -> BriefSubject? {
        guard let folder = term.page.folder, term.programs.contains(where: { !context.isTooSmall($0) }) else {
            return nil
        }
        return BriefSubject(
            name: "\(term.name) (\(context.title(of: taxonomy)))", folder: folder,
            address: address(of: folder, in: context), programs: term.programs,
            scope: FigureScope(group: taxonomy.id, member: term.id))
    }

    private static func address(of folder: String?, in context: PageContext) -> PageAddress {
        PageAddress(file: folder.map { "brief/\($0).html" } ?? "brief.html", language: context.languagePrefix)
    }
}
