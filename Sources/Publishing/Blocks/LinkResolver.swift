import Diagnostics
import Markup
import Basics

/// Finds where an author's link leads: links name files of the content folder, pages have addresses.
///
/// Diagnostics: `link.unknown-file`, `link.hidden-page`.
struct LinkResolver: Sendable {
    let context: PageContext
    let page: PageAddress
    /// The file that the link stands in, as messages show it: `content/programs/leadership.md`.
    let file: String
    let log: DiagnosticLog

    /// The address to write into the page; the link as it is where it leads elsewhere.
    func href(_ link: LinkReference) -> String {
        let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = String(parts.first ?? "")
        let anchor = parts.count > 1 ? String(parts[1]) : nil
        guard !target.isEmpty, !target.hasPrefix("/"), !Self.hasScheme(target) else { return link.destination }
        guard let path = Self.resolved(target, from: context.site.pathInContent(file)) else {
            return unknown(link, target)
        }
        let file = PageAddress(file: Self.assetPath(path))
        if context.site.hasAsset(at: file) { return page.href(to: file, anchor: anchor) }
        guard let role = ContentPath(path, languages: context.settings.languages)?.role else {
            return unknown(link, target)
        }
        switch role {
        case .home: return page.href(to: context.page(""), anchor: anchor)
        case .page(let slug):
            guard context.site.pages.contains(where: { $0.slug == slug }) else { return unknown(link, target) }
            return page.href(to: context.page(slug), anchor: anchor)
        case .program(let slug):
            if let program = context.program(slug) { return page.href(to: context.page(of: program), anchor: anchor) }
            guard context.site.knownPrograms.contains(slug) else { return unknown(link, target) }
            return hidden(link, slug)
        }
    }

    private func unknown(_ link: LinkReference, _ target: String) -> String {
        let pages =
            context.site.knownPrograms.sorted().map { "programs/\($0).md" }
            + context.site.pages.map { "pages/\($0.slug).md" }
        let name = target.split(separator: "/").last.map(String.init) ?? target
        let nearest = nearestName(to: name, in: pages.compactMap { $0.split(separator: "/").last.map(String.init) })
        log.log(.unknownFile(target, nearest: nearest), at: link.span)
        return "#"
    }

    private func hidden(_ link: LinkReference, _ slug: String) -> String {
        log.log(.hiddenPage(slug, edition: context.edition.name), at: link.span)
        return "#"
    }

    private static func hasScheme(_ target: String) -> Bool {
        guard let colon = target.firstIndex(of: ":") else { return false }
        return !target[..<colon].contains("/")
    }

    /// The path below the content folder that a relative path means; `nil` when it leaves the folder.
    private static func resolved(_ target: String, from file: Substring) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Files beside free pages lie beside the page, which has no `pages` in its address.
    private static func assetPath(_ path: String) -> String {
        path.hasPrefix("pages/") ? String(path.dropFirst("pages/".count)) : path
    }
}

extension Problem {
    fileprivate static func unknownFile(_ target: String, nearest: String?) -> Problem {
        Problem(
            "link.unknown-file",
            [
                "en": "the link leads to \"\(target)\", which is not there",
                "id": "tautan menuju \"\(target)\", yang tidak ada",
            ],
            help: nearest.map { ["en": "did you mean \($0)?", "id": "mungkin maksud Anda \($0)?"] } ?? [
                "en": "write the path from this file to the other one",
                "id": "tulis jalur dari berkas ini ke berkas tujuan",
            ])
    }

    fileprivate static func hiddenPage(_ slug: String, edition: String) -> Problem {
        Problem(
            "link.hidden-page",
            [
                "en": "the link leads to \"\(slug)\", which the edition \"\(edition)\" does not show",
                "id": "tautan menuju \"\(slug)\", yang tidak ditampilkan edisi \"\(edition)\"",
            ],
            help: [
                "en": "remove the link, or give both pages the same visibility",
                "id": "hapus tautan itu, atau samakan \"visibility\" kedua halaman",
            ])
    }
}
