import Basics
import Diagnostics

/// Finds entries of the menu that lead to a page which is not there, or to a part that no edition has.
///
/// Diagnostics: `site.menu-page`, `site.menu-section`.
struct MenuCheck {
    let settings: SiteSettings
    let documents: Documents
    let log: DiagnosticLog

    func check() {
        for entry in settings.menu {
            guard let place = entry.place else { continue }
            switch entry.target {
            case .page(let file): check(file, place)
            case .section(let section):
                if section.folder == nil || !settings.editions.contains(where: { $0.sections.contains(section) }) {
                    log.log(.unusedSection(section), at: place)
                }
            case .url: break
            }
        }
    }

    private func check(_ file: String, _ place: SourceSpan) {
        guard documents.document(atFile: file, settings.languages) == nil else { return }
        let known = documents.files
        if documents.isDraft(file, settings.languages) {
            log.log(.draftInMenu(file), at: place)
        } else {
            log.log(.missingPage(file, nearest: nearestName(to: file, in: known)), at: place)
        }
    }
}

extension Documents {
    /// A document of the site.
    enum Document {
        case home
        case page(FreePage)
        case program(Program)
    }

    /// The document of a file below the content folder, such as `pages/about.md`; a page's mere name will do.
    func document(atFile file: String, _ languages: [String]) -> Document? {
        switch Self.role(of: file, languages) {
        case .home?: return .home
        case .page(let slug)?: return pages.first { $0.slug == slug }.map { .page($0) }
        case .program(let slug)?: return programs.first { $0.slug == slug }.map { .program($0) }
        case nil: return nil
        }
    }

    /// Whether the document of a file is a draft.
    func isDraft(_ file: String, _ languages: [String]) -> Bool {
        switch Self.role(of: file, languages) {
        case .page(let slug)?: draftPages.contains { $0.slug == slug }
        case .program(let slug)?: draftPrograms.contains { $0.slug == slug }
        case .home?, nil: false
        }
    }

    /// The files of pages and programmes that are no drafts, as links and menus name them.
    var files: [String] { pages.map { "pages/\($0.slug).md" } + programs.map { "programs/\($0.slug).md" } }

    private static func role(of file: String, _ languages: [String]) -> ContentPath.Role? {
        let path = file.contains("/") || file == "index.md" ? file : "pages/\(file)"
        return ContentPath(path.hasSuffix(".md") ? path : path + ".md", languages: languages)?.role
    }
}

extension Problem {
    fileprivate static func missingPage(_ file: String, nearest: String?) -> Problem {
        Problem(
            "site.menu-page",
            [
                "en": "the menu names \"\(file)\", which is not there",
                "id": "menu menyebut \"\(file)\", yang tidak ada",
            ],
            help: nearest.map { ["en": "did you mean \($0)?", "id": "mungkin maksud Anda \($0)?"] } ?? [
                "en": "name a file below the content folder, such as pages/about.md",
                "id": "sebut berkas di folder content, misalnya pages/about.md",
            ])
    }

    fileprivate static func draftInMenu(_ file: String) -> Problem {
        Problem(
            "site.menu-page",
            ["en": "the menu names \"\(file)\", which is a draft", "id": "menu menyebut \"\(file)\", yang masih draf"],
            severity: .remark,
            help: ["en": "the entry appears with the page", "id": "isian itu muncul bersama halamannya"])
    }

    fileprivate static func unusedSection(_ section: Section) -> Problem {
        Problem(
            "site.menu-section",
            [
                "en": "the menu names \"\(section.rawValue)\", which is no page of any edition",
                "id": "menu menyebut \"\(section.rawValue)\", yang bukan halaman dari edisi mana pun",
            ],
            severity: .warning,
            help: [
                "en": "add it to the sections of an edition, or remove the entry",
                "id": "tambahkan ke sections sebuah edisi, atau hapus isian itu",
            ])
    }
}
