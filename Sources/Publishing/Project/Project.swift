import Diagnostics
import Evaluation
import FileSystem
import Markup
import Rendering
import Basics

/// Everything that an author gave, loaded and checked: settings, documents, templates, words and files.
public struct Project: Sendable {
    /// Where the content lies, as the author gave it.
    let contentFolder: String
    /// What `site.yml` says.
    var settings: SiteSettings
    /// Programmes and pages.
    let documents: Documents
    /// In which time zone moments become days, and which day it is.
    var calendar = SiteCalendar()
    /// The day that the site speaks of, which decides what is published already and what no longer; `nil` where neither
    /// the data nor whoever builds name one, and nothing is shown that has such a day.
    var day: CalendarDate?
    /// The site as it was published before; `nil` where none was given, or none that can be relied on.
    var previous: PreviousRelease?
    /// Mistakes in what was published before that are mended now.
    var corrections: [DeclaredCorrection] = []
    /// The evaluation files.
    let evaluations: [EvaluationSource]
    /// Page templates.
    var templates = TemplateLibrary(sources: [], log: DiagnosticLog())
    /// Words by language.
    var words: [String: Words] = [:]
    /// Files that are copied as they are: those of page bundles and the templates' assets.
    var assets: [Asset] = []
    /// Where the templates' assets are published, by their names below their folder.
    var assetPaths: [String: String] = [:]
    /// The style sheets, by their names below the folder of assets: some pages hold them.
    var styleSheets: [String: String] = [:]
    /// Where the logo is published; `nil` for sites without one.
    var logoPath: String?
    /// The ids that pages have of their own.
    var pageIDs = PageIDs()
    /// What was read, for the manifest: path and SHA-256.
    var inputs: [Input] = []
    /// Files beside pages, by their path below the content folder: tables that blocks name.
    var tables: [String: [UInt8]] = [:]

    /// A file that is copied as it is.
    struct Asset: Sendable {
        /// Below the edition's folder.
        var address: PageAddress
        /// Whether every edition has it, whatever pages it shows.
        var isEverywhere = false
        /// How large it is, of pictures where it can be told.
        var size: PictureSize?
        /// What it holds, or where to read it.
        var source: Source

        /// Where the bytes of a file come from.
        enum Source: Sendable {
            /// The file of this path, read when it is copied.
            case file(String)
            /// The picture of this path, read when it is copied: what it tells beside the picture stays behind.
            case picture(String)
            /// Bytes that were made here, such as a style sheet with the site's accent.
            case bytes([UInt8])
        }

        /// What it holds.
        func bytes() throws(IOFailure) -> [UInt8] {
            switch source {
            case .bytes(let bytes): bytes
            case .file(let path): try RegularFile.contents(of: path, limit: ProjectLoader.assetLimit)
            case .picture(let path): try Self.picture(path)
            }
        }

        private static func picture(_ path: String) throws(IOFailure) -> [UInt8] {
            let bytes = try RegularFile.contents(of: path, limit: ProjectLoader.assetLimit)
            // It was one when the project was loaded.
            guard let picture = try? Picture(bytes, name: path) else { throw .changed(path) }
            return picture.bytes
        }
    }

    /// A file that was read.
    struct Input: Sendable {
        var path: String
        var hash: String
    }

    /// The path below the content folder of one of its files, given by its path as messages show it.
    func pathInContent(_ file: String) -> Substring {
        guard file.hasPrefix(contentFolder) else { return file[...] }
        return file.dropFirst(contentFolder.count).drop { $0 == "/" }
    }

    /// Programmes that are no drafts, by slug.
    var programs: [Program] { documents.programs }

    /// Free pages that are no drafts, by slug, without the home page.
    var pages: [FreePage] { documents.pages }

    /// The text of the home page.
    var home: FreePage? { documents.home }

    /// The programmes as data files may name them.
    var directory: ProgramDirectory {
        var directory = ProgramDirectory(
            programs.map { program in
                var years: [String: Int] = [:]
                for session in program.sessions { years[session.id] = session.start?.year }
                var terms: [String: [String]] = [:]
                for taxonomy in Taxonomy.known { terms[taxonomy] = program.terms(in: taxonomy) }
                return ProgramEntry(
                    slug: program.slug, otherNames: program.texts.values.map(\.title) + program.aliases,
                    sessionYears: years,
                    firstTraining: program.sessions.compactMap { ($0.end ?? $0.start)?.monthsSinceYearZero }.min(),
                    terms: terms, isAvailable: program.status.isAvailable)
            }, drafts: documents.draftNames)
        directory.calendar = calendar
        return directory
    }
}

extension CalendarDate {
    /// The month that the day is in, counted from year 0.
    fileprivate var monthsSinceYearZero: Int { year * 12 + month - 1 }
}
