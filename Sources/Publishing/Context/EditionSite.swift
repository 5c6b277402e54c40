import Basics
import Evaluation
import Rendering

/// What the pages of an edition may know of the site: its settings, its free pages and where its files are.
///
/// The project stays behind it: it names evaluation files, and a page that can name one can read it.
final class EditionSite: Sendable {
    private let project: Project
    let edition: Edition
    /// The files that the edition copies.
    private let assets: [PageAddress: Project.Asset]
    /// The slugs of all programmes, those that the edition does not show among them: to tell a link into nothing from one
    /// to a hidden page.
    let knownPrograms: Set<String>

    init(_ project: Project, _ edition: Edition) {
        self.project = project
        self.edition = edition
        // Names on a disk may write é as one letter or as two, and are the same to those who read them.
        assets = Dictionary(
            project.assets(in: edition).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        knownPrograms = Set(project.programs.map(\.slug))
    }

    /// What `site.yml` says.
    var settings: SiteSettings { project.settings }

    /// The day that the site speaks of; `nil` when the data bear no date.
    var day: CalendarDate? { project.day }
    /// The day, where it is not the last of its year.
    var openYearDay: CalendarDate? { project.openYearDay }

    /// Free pages, by slug, without the home page.
    var pages: [FreePage] { project.pages }

    /// The text of the home page.
    var home: FreePage? { project.home }

    /// The document of a file below the content folder; `nil` for drafts too.
    func document(atFile file: String) -> Documents.Document? {
        project.documents.document(atFile: file, settings.languages)
    }

    /// Whether the figures follow those of a site that was published before.
    var followsPrevious: Bool { project.previous != nil }

    /// Mistakes in what was published before that are mended now, of all programmes.
    var corrections: [DeclaredCorrection] { project.corrections }

    /// Page templates.
    var templates: TemplateLibrary { project.templates }

    /// The words of one of the site's languages; `nil` where there is no such language.
    func words(of language: String) -> Words? { project.words[language] }

    /// What a language calls itself.
    func name(ofLanguage code: String) -> String { project.words[code]?("format.language_name") ?? code }

    // MARK: - Files

    /// Files beside pages, by their path below the content folder: tables that blocks name.
    var tables: [String: [UInt8]] { project.tables }

    /// The path below the content folder of one of its files, given by its path as messages show it.
    func pathInContent(_ file: String) -> Substring { project.pathInContent(file) }

    /// The address of a file that the edition copies, as its name is written on the disk; `nil` where there is none.
    func asset(at path: String) -> PageAddress? { assets[PageAddress(file: path)]?.address }

    /// How large a picture of the edition is; `nil` for what is none, and where it can't be told.
    func size(ofPictureAt address: PageAddress) -> PictureSize? { assets[address]?.size }

    /// The names of files that lie in a folder of the edition as they are.
    func assets(besides path: String) -> [String] {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        return assets.keys.map(\.path).filter { $0.hasPrefix(folder + "/") }.compactMap { path in
            path.split(separator: "/").last.map(String.init)
        }.sorted()
    }

    /// The picture that browsers show beside a page's title: the site's own in `static/`, else that of the templates.
    var iconPath: String {
        ["favicon.svg", "favicon.png", "favicon.ico"].first { asset(at: $0) != nil } ?? assetPath("favicon.svg")
    }

    /// The ids that pages have of their own.
    var pageIDs: PageIDs { project.pageIDs }

    /// The files of pages and programmes, as links name them.
    var documentFiles: [String] { project.documents.files }

    /// All programmes that are no drafts, whichever edition shows them.
    func anyProgram(_ slug: String) -> Program? { project.programs.first { $0.slug == slug } }

    /// Whether the page or programme of a file is a draft.
    func isDraft(_ file: String) -> Bool { project.documents.isDraft(file, settings.languages) }

    /// Where a style sheet, script or other asset of the templates is published, by its name below their folder of assets.
    func assetPath(_ name: String) -> String { project.assetPath(name) }

    /// The same for an asset that there need not be.
    func optionalAssetPath(_ name: String) -> String? { project.assetPaths[name] }

    /// The text of a style sheet; empty when there is none of this name.
    func styleSheet(_ name: String) -> String { project.styleSheet(name) }

    /// Where the logo is published; `nil` for sites without one.
    var logoPath: String? { project.logoPath }

    /// Where the web finds the logo; `nil` without a logo, or when the site's address is not known.
    var logoAddress: String? {
        logoPath.flatMap { path in settings.baseURL.map { $0 + path } }
    }

    /// The logo as a preview of a page: services that show previews draw no SVG.
    var previewPicture: String? {
        logoAddress.flatMap { $0.hasSuffix(".svg") ? nil : $0 }
    }
}
