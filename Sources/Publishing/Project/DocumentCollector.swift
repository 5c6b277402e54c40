import Basics
import Diagnostics
import FileSystem
import Markup

/// Gathers programmes and pages from their files, translations with their originals.
struct DocumentCollector {
    private let settings: SiteSettings
    /// Whether `site.yml` could be read without an error, so that the languages that it lists are all there are.
    private let settingsAreWhole: Bool
    private let reader: DocumentReader
    private let log: DiagnosticLog
    private var programsBySlug: [String: Program] = [:]
    private var pagesBySlug: [String: FreePage] = [:]
    private var translations: [(path: ContentPath, bytes: [UInt8], file: String)] = []

    init(settings: SiteSettings, log: DiagnosticLog) {
        self.settings = settings
        settingsAreWhole = !log.hasErrors
        self.log = log
        reader = DocumentReader(zone: settings.timeZone, log: log)
    }

    /// Takes a Markdown file in.
    mutating func add(_ file: String, _ content: ContentFolder) throws(IOFailure) {
        guard let path = ContentPath(file, languages: settings.languages) else {
            log.log(.strayPage(in: file), at: SourceLocation(file: content.path(file)))
            return
        }
        guard isValid(path, file: content.path(file)), let bytes = try content.bytes(file) else { return }
        if let language = path.language, language != settings.defaultLanguage {
            translations.append((path, bytes, content.path(file)))
        } else {
            addOriginal(path, bytes, file: content.path(file))
        }
    }

    /// Everything that was taken in.
    func documents() -> Documents {
        let programs = translatedPrograms.values.sorted { $0.slug < $1.slug }
        let pages = translatedPages.values.sorted { $0.slug < $1.slug }
        let shown = pages.filter { !$0.isDraft }
        return Documents(
            programs: programs.filter { !$0.isDraft }, draftPrograms: programs.filter(\.isDraft),
            pages: shown.filter { $0.slug != Self.homeSlug }, draftPages: pages.filter(\.isDraft),
            home: shown.first { $0.slug == Self.homeSlug })
    }

    private static let homeSlug = "index"

    private var translatedPrograms: [String: Program] {
        var programs = programsBySlug
        for (path, bytes, file) in translations {
            guard case .program(let slug) = path.role, let language = path.language else { continue }
            guard let program = programs[slug] else {
                reportMissingOriginal(file)
                continue
            }
            let text = reader.translation(bytes, of: program, file: file, defaultLanguage: settings.defaultLanguage)
            programs[slug]?.texts[language] = text
        }
        return programs
    }

    private var translatedPages: [String: FreePage] {
        var pages = pagesBySlug
        for (path, bytes, file) in translations {
            guard let slug = Self.pageSlug(path.role), let language = path.language else { continue }
            guard pages[slug] != nil else {
                reportMissingOriginal(file)
                continue
            }
            guard let (text, isDraft) = reader.page(bytes, file: file), !isDraft else { continue }
            pages[slug]?.texts[language] = text
        }
        return pages
    }

    private mutating func addOriginal(_ path: ContentPath, _ bytes: [UInt8], file: String) {
        if case .program(let slug) = path.role {
            if let other = programsBySlug[slug] { return reportDuplicate(file, other.file) }
            programsBySlug[slug] = reader.program(bytes, slug: slug, file: file, language: settings.defaultLanguage)
        } else if let slug = Self.pageSlug(path.role) {
            if let other = pagesBySlug[slug] { return reportDuplicate(file, other.file) }
            guard let (text, isDraft) = reader.page(bytes, file: file) else { return }
            pagesBySlug[slug] = FreePage(
                slug: slug, file: file, isDraft: isDraft, texts: [settings.defaultLanguage: text])
        }
    }

    private static func pageSlug(_ role: ContentPath.Role) -> String? {
        switch role {
        case .home: homeSlug
        case .page(let slug): slug
        case .program: nil
        }
    }

    private func isValid(_ path: ContentPath, file: String) -> Bool {
        let slug =
            switch path.role {
            case .home: Self.homeSlug
            case .page(let slug), .program(let slug): slug
            }
        guard !Slug.isValid(slug) else { return isFree(slug, path.role, file: file) }
        if let code = Self.languageCode(slug) {
            // What is wrong with site.yml is told; that a language is missing because of it would only confuse.
            if settingsAreWhole { reportUnknownLanguage(code, file) }
            return false
        }
        log.log(.invalidSlug(slug), at: SourceLocation(file: file))
        return false
    }

    /// What follows the last dot, where it looks like the code of a language.
    private static func languageCode(_ name: String) -> Substring? {
        guard let code = name.split(separator: ".").dropFirst().last else { return nil }
        let isCode = (2...3).contains(code.utf8.count) && code.allSatisfy { $0.isASCII && $0.isLowercase }
        return isCode ? code : nil
    }

    private func reportUnknownLanguage(_ code: Substring, _ file: String) {
        log.log(.unknownLanguage(code, known: settings.languages), at: SourceLocation(file: file))
    }

    /// Whether no other file of the site stands at the page's address.
    private func isFree(_ slug: String, _ role: ContentPath.Role, file: String) -> Bool {
        let taken =
            switch role {
            case .home: Set<String>()
            case .page: settings.closedFolders
            // Its figures would go where those of all programmes are.
            case .program: Set(["metrics", "comparisons"])
            }
        guard taken.contains(slug) else { return true }
        log.log(.reservedSlug(slug), at: SourceLocation(file: file))
        return false
    }

    private func reportDuplicate(_ file: String, _ other: String) {
        log.log(.duplicateSlug(other), at: SourceLocation(file: file))
    }

    private func reportMissingOriginal(_ file: String) {
        log.log(.missingOriginal(settings.defaultLanguage), at: SourceLocation(file: file))
    }
}

extension Problem {
    fileprivate static func strayPage(in file: String) -> Problem {
        let folder = file.split(separator: "/").first.map(String.init) ?? file
        return Problem(
            "content.stray-file",
            ["en": "the page lies in no known folder", "id": "halaman tidak berada di folder yang dikenal"],
            severity: .warning,
            help: StrayFiles.folders.contains(folder)
                ? ["en": "move it to programs/ or pages/", "id": "pindahkan ke programs/ atau pages/"]
                : .didYouMean(folder, among: ["programs", "pages"])
                    ?? ["en": "move it to programs/ or pages/", "id": "pindahkan ke programs/ atau pages/"])
    }

    fileprivate static func invalidSlug(_ slug: String) -> Problem {
        Problem(
            "content.invalid-slug",
            [
                "en": "\"\(slug)\" can't be the address of a page",
                "id": "\"\(slug)\" tidak dapat menjadi alamat halaman",
            ],
            help: Slug.slugify(slug).map { ["en": "rename it to \($0).md", "id": "ganti namanya menjadi \($0).md"] }
                ?? [
                    "en": "use small letters, digits and hyphens", "id": "gunakan huruf kecil, angka, dan tanda hubung",
                ])
    }

    fileprivate static func unknownLanguage(_ code: Substring, known: [String]) -> Problem {
        let listing = known.joined(separator: ", ")
        return Problem(
            "content.unknown-language",
            [
                "en": "the page is in the language \"\(code)\", which site.yml does not list",
                "id": "halaman memakai bahasa \"\(code)\", yang tidak tercantum di site.yml",
            ],
            help: [
                "en": "add it to languages in site.yml, or rename the file; the site has \(listing)",
                "id": "tambahkan ke languages di site.yml, atau ganti nama berkas; situs ini memakai \(listing)",
            ])
    }

    fileprivate static func reservedSlug(_ slug: String) -> Problem {
        Problem(
            "content.reserved-slug",
            [
                "en": "the address \"\(slug)\" belongs to another part of the site",
                "id": "alamat \"\(slug)\" milik bagian lain dari situs",
            ],
            help: ["en": "rename the file", "id": "ganti nama berkas"])
    }

    fileprivate static func duplicateSlug(_ other: String) -> Problem {
        Problem(
            "content.duplicate-slug",
            ["en": "the page has the same address as \(other)", "id": "alamat halaman sama dengan \(other)"],
            help: ["en": "rename one of the two", "id": "ganti nama salah satunya"])
    }

    fileprivate static func missingOriginal(_ language: String) -> Problem {
        Problem(
            "content.missing-default-language",
            [
                "en": "the page is not there in the default language \"\(language)\"",
                "id": "halaman tidak ada dalam bahasa utama \"\(language)\"",
            ],
            help: [
                "en": "add the file without a language in its name", "id": "tambahkan berkas tanpa bahasa di namanya",
            ])
    }
}
