import Evaluation
import FileSystem
import Rendering
import Basics

/// Which leadership brief is asked for.
public struct BriefRequest: Sendable {
    /// The edition; the first one that has briefs for `nil`.
    public var edition: String?
    /// The language; the site's default language for `nil`.
    public var language: String?
    /// The city or provider, as its page's folder: `city/medan`; all programmes for `nil`.
    public var subject: String?

    /// The brief of all programmes.
    public init() {}
}

extension Project {
    /// A leadership brief as a page of its own.
    ///
    /// - Parameters:
    ///   - request: Which one.
    ///   - contexts: One for each language of the edition.
    /// - Returns: The page; `nil` when its template is wrong, which is in the log.
    /// - Throws: For a language or subject that there is not.
    func brief(_ request: BriefRequest, _ contexts: [PageContext]) throws(UnknownName) -> [UInt8]? {
        let language = request.language ?? settings.defaultLanguage
        guard let context = contexts.first(where: { $0.language == language }) else {
            throw UnknownName(
                ["en": "language", "id": "bahasa"], language, among: [], help: .languagesOfSite(settings.languages))
        }
        let subjects = BriefSubject.all(in: context)
        guard let subject = subjects.first(where: { $0.folder == request.subject }) else {
            let names = subjects.compactMap(\.folder)
            throw UnknownName(
                ["en": "brief", "id": "ringkasan"], request.subject ?? "", among: names, help: .thereAre(names))
        }
        return PageFrame(context: context).render(
            BriefPages(context: context).page(of: subject), PageVersions(all: [], translated: []),
            log: context.words.log)
    }

    /// The edition whose briefs are asked for.
    func briefEdition(_ name: String?) throws(UnknownName) -> Edition {
        let known = settings.editions.filter { $0.sections.contains(.brief) }
        if let edition = name == nil ? known.first : known.first(where: { $0.name == name }) { return edition }
        throw UnknownName(
            ["en": "edition with a brief", "id": "edisi dengan ringkasan"], name ?? "", among: known.map(\.name),
            help: [
                "en": "add brief to the sections of an edition in site.yml",
                "id": "tambahkan brief pada sections salah satu edisi di site.yml",
            ])
    }
}
