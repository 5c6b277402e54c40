import Basics
import Diagnostics
import Evaluation

extension Project {
    /// The edition of a name, or the first one for `nil`.
    ///
    /// - Returns: `nil` where there is none of this name, but the settings could not be read as a whole either, which is
    ///   in the log and comes first.
    func edition(_ name: String?, log: DiagnosticLog) throws(UnknownName) -> Edition? {
        guard let name else { return settings.editions.first }
        if let edition = settings.editions.first(where: { $0.name == name }) { return edition }
        if log.hasErrors { return nil }
        let names = settings.editions.map(\.name)
        throw UnknownName(["en": "edition", "id": "edisi"], name, among: names, help: .thereAre(names))
    }

    /// The one edition of a name, or all of them for `nil`. Where ``edition(_:log:)`` finds none, there is none.
    func editions(_ name: String?, log: DiagnosticLog) throws(UnknownName) -> [Edition] {
        guard name != nil else { return settings.editions }
        return try edition(name, log: log).map { [$0] } ?? []
    }

    /// The programmes that an edition shows on the day that the site speaks of.
    func programs(in edition: Edition) -> [Program] {
        programs.filter { edition.visibility.contains($0.visibility) && $0.isPublished(on: day) }
    }

    /// The files that an edition copies: those of programmes and pages that it does not show stay out.
    func assets(in edition: Edition) -> [Asset] {
        let shown = ShownDocuments(self, edition)
        return assets.filter { $0.isEverywhere || shown.contains(asset: $0.address.path) }
    }

    /// What an edition was made from, as far as its readers may know.
    func inputs(of edition: Edition) -> [Input] {
        let shown = ShownDocuments(self, edition)
        return inputs.filter { shown.contains(input: $0.path) }
    }
}

/// The programmes and pages that an edition shows: no drafts, and nothing for other readers.
private struct ShownDocuments {
    private let programs: Set<String>
    private let pages: Set<String>

    init(_ project: Project, _ edition: Edition) {
        programs = Set(project.programs(in: edition).map(\.slug))
        pages = Set(project.pages.map(\.slug))
    }

    /// Whether an edition has a file; its path is below the edition's folder, where pages have no folder of their own.
    func contains(asset path: String) -> Bool {
        let parts = path.split(separator: "/")
        switch parts.first {
        case "assets"?: return true
        case "programs"? where parts.count > 1: return programs.contains(String(parts[1]))
        case let page?: return pages.contains(String(page))
        case nil: return false
        }
    }

    /// Whether an edition is made from a file; its path is below the content folder.
    func contains(input path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return true }
        let slug = String(parts[1].prefix { $0 != "." })
        switch parts[0] {
        case "programs": return programs.contains(slug)
        case "pages": return pages.contains(slug)
        default: return true
        }
    }
}
