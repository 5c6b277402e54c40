import Diagnostics
import Evaluation
public import FileSystem
import Markup
import Rendering
import Basics

/// Where a project lies.
public struct ProjectFolders: Sendable {
    /// The author's content.
    public var content: String
    /// Page templates, words and assets; `nil` for those that are inside the program.
    public var templates: String?

    /// Folders as given on the command line.
    public init(content: String, templates: String?) {
        self.content = content
        self.templates = templates
    }
}

/// How much of a project a command needs.
public enum ProjectScope: Sendable {
    /// Settings, documents and evaluation files: all that figures are made from.
    case data
    /// The words of each language besides.
    case words
    /// Templates and everything that is copied besides.
    case site
}

/// Loads a project: finds the files, reads settings and documents, compiles templates.
///
/// Diagnostics of its own: `content.missing-settings`, `content.skipped`, `content.duplicate-slug`,
/// `content.missing-default-language`, `content.stray-file`, `content.invalid-slug`, `content.reserved-slug`,
/// `content.unknown-language`, `content.active-picture`, `content.active-file`, `i18n.missing-language`; of pictures, see
/// ``asset(_:_:in:at:)``.
public struct ProjectLoader {
    /// Larger Markdown and YAML files are refused: they are data put in the wrong place.
    static let documentLimit = 4 * 1024 * 1024
    /// Larger pictures and other files beside pages are refused.
    static let assetLimit = 256 * 1024 * 1024

    let folders: ProjectFolders
    /// What the template of each kind of page reads.
    let views: [String: any TemplateView.Type]
    let log: DiagnosticLog

    /// A loader that reports to `log`.
    init(_ folders: ProjectFolders, views: [String: any TemplateView.Type] = [:], log: DiagnosticLog) {
        self.folders = folders
        self.views = views
        self.log = log
    }

    /// Loads the project.
    ///
    /// - Parameter scope: How much of it is needed; what is not is left empty.
    /// - Returns: The project; what is wrong with it is in the log.
    /// - Throws: When a folder or a file can't be read.
    public func load(_ scope: ProjectScope) throws(IOFailure) -> Project {
        let content = try ContentFolder(folders.content, option: "--content", log: log)
        let templates = scope == .data ? nil : try self.templates()
        let settings = try settings(content)
        var documents = DocumentCollector(settings: settings, log: log)
        for file in content.files(endingIn: ".md") { try documents.add(file, content) }
        let found = documents.documents()
        OldAddressCheck(settings: settings, pages: found.pages, log: log).check(found.programs)
        TermCheck(settings: settings, log: log).check(found.programs)
        MenuCheck(settings: settings, documents: found, log: log).check()
        StrayFiles(settings: settings, documents: found, log: log).report(content)
        var project = Project(
            contentFolder: folders.content, settings: settings, documents: found,
            evaluations: try evaluations(content))
        project.corrections = try corrections(
            content, of: Set(found.programs.map(\.slug)).union(found.draftNames))
        if let templates {
            project.words = try words(templates, content, settings)
            if scope == .site { try addSite(content, templates, to: &project) }
        }
        project.inputs = content.inputs
        return project
    }

    private func templates() throws(IOFailure) -> ContentFolder {
        guard let folder = folders.templates else { return ContentFolder.builtIn(log: log) }
        return try ContentFolder(folder, option: "--templates", log: log)
    }

    /// What only those need who make pages.
    private func addSite(
        _ content: ContentFolder, _ templates: ContentFolder, to project: inout Project
    ) throws(IOFailure) {
        let names = Set(project.words.values.flatMap(\.templateNames)).sorted()
        project.words = project.words.mapValues { $0.numbered(names) }
        (project.templates, project.pageIDs) = try library(templates, content, texts: names)
        project.assets = try bundleFiles(content, project.settings) + rootFiles(content, project.settings)
        try addThemeAssets(templates, content, to: &project)
        project.tables = try tables(content)
    }

    func settings(_ content: ContentFolder) throws(IOFailure) -> SiteSettings {
        guard let bytes = try content.bytes("site.yml") else {
            log.log(.missingSettings, at: SourceLocation(file: content.path("site.yml")))
            return SiteSettings()
        }
        guard let reader = SettingsReader(bytes, file: content.path("site.yml"), log: log) else {
            return SiteSettings()
        }
        reader.requireTitle()
        return reader.settings()
    }

    private func evaluations(_ content: ContentFolder) throws(IOFailure) -> [EvaluationSource] {
        var sources: [EvaluationSource] = []
        let files = content.files(below: "evaluations/")
        let names = Set(files)
        let data = files.filter(EvaluationSource.isRead)
        for file in data {
            let sidecar = EvaluationSource.sidecarName(of: file)
            let bytes = names.contains(sidecar) ? try content.bytes(sidecar) : nil
            sources.append(
                EvaluationSource(
                    name: file, path: content.path(file), label: content.path(file),
                    sidecar: bytes.map { (content.path(sidecar), $0) }))
        }
        let sidecars = Set(data.map(EvaluationSource.sidecarName))
        for file in files where file.hasSuffix(".yml") && !sidecars.contains(file) {
            let nearest = nearestName(to: String(file.dropLast(4)) + ".csv", in: data)
            log.log(.straySidecar(nearest: nearest), at: SourceLocation(file: content.path(file)))
        }
        return sources
    }

    private func corrections(
        _ content: ContentFolder, of programs: Set<String>
    ) throws(IOFailure) -> [DeclaredCorrection] {
        guard let bytes = try content.bytes("corrections.yml") else { return [] }
        return CorrectionsReader(programs: programs, log: log)
            .corrections(bytes, file: content.path("corrections.yml"))
    }

    private func words(
        _ templates: ContentFolder, _ content: ContentFolder, _ settings: SiteSettings
    ) throws(IOFailure) -> [String: Words] {
        var words: [String: Words] = [:]
        for language in settings.languages {
            if let (bytes, path) = try wordFile(language, templates, content) {
                words[language] = Words(bytes, language: language, file: path, log: log)
            } else {
                log.log(
                    .missingLanguage(language), at: SourceLocation(file: templates.path("i18n/\(language).yml")))
            }
        }
        return words
    }

    /// Files beside a page in a folder of its own, such as pictures.
    private func bundleFiles(_ content: ContentFolder, _ settings: SiteSettings) throws(IOFailure) -> [Project.Asset] {
        var assets: [Project.Asset] = []
        for folder in ["programs/", "pages/"] {
            for file in content.files(below: folder)
            where !file.hasSuffix(".md") && file.split(separator: "/").count > 2 {
                guard let bytes = try content.bytes(file, limit: Self.assetLimit) else { continue }
                if !settings.trustsAuthors, isRefused(file, bytes, content) { continue }
                let address = folder == "pages/" ? String(file.dropFirst(folder.utf8.count)) : file
                assets.append(asset(file, bytes, in: content, at: PageAddress(file: address)))
            }
        }
        return assets
    }

    /// Whether a file could act in a reader's browser, which is reported.
    private func isRefused(_ file: String, _ bytes: [UInt8], _ content: ContentFolder) -> Bool {
        guard BundledFile.isPassive(file) else {
            log.log(.activeFile, at: SourceLocation(file: content.path(file)))
            return true
        }
        return isActivePicture(file, bytes, content)
    }

    /// Whether a file is a picture that does more than draw, which is reported.
    func isActivePicture(_ file: String, _ bytes: [UInt8], _ content: ContentFolder) -> Bool {
        guard file.lowercased().hasSuffix(".svg"), let objection = PlainSVG.objection(to: bytes) else { return false }
        log.log(
            .activePicture(objection.thing), at: SourceLocation(file: content.path(file), line: objection.line))
        return true
    }

    private func tables(_ content: ContentFolder) throws(IOFailure) -> [String: [UInt8]] {
        var tables: [String: [UInt8]] = [:]
        for file in content.files(endingIn: ".csv") where !file.hasPrefix("evaluations/") {
            tables[file] = try content.bytes(file)
        }
        return tables
    }
}

extension Problem {
    fileprivate static let missingSettings = Problem(
        "content.missing-settings", ["en": "there is no site.yml", "id": "tidak ada site.yml"],
        help: [
            "en": "write one with at least a title; Documentation/content.md shows what it may say",
            "id": "tulis paling sedikit title di dalamnya; Documentation/content.md menunjukkan isinya",
        ])

    fileprivate static func straySidecar(nearest: String?) -> Problem {
        Problem(
            "content.stray-file",
            ["en": "there is no CSV file for this sidecar", "id": "tidak ada berkas CSV untuk berkas pendamping ini"],
            severity: .warning,
            help: nearest.map {
                [
                    "en": "did you mean \($0)? a sidecar bears the name of its CSV file",
                    "id": "mungkin maksud Anda \($0)? berkas pendamping memakai nama berkas CSV-nya",
                ]
            } ?? [
                "en": "a sidecar bears the name of its CSV file", "id": "berkas pendamping memakai nama berkas CSV-nya",
            ])
    }

    fileprivate static func missingLanguage(_ language: String) -> Problem {
        Problem(
            "i18n.missing-language",
            [
                "en": "there are no words for the language \"\(language)\"",
                "id": "tidak ada kata untuk bahasa \"\(language)\"",
            ],
            help: [
                "en": """
                translate i18n/en.yml of "tolok templates export" and put it into theme/templates/i18n/ of the content, or \
                remove the language from site.yml
                """,
                "id": """
                terjemahkan i18n/en.yml dari "tolok templates export" dan letakkan di theme/templates/i18n/ dalam folder \
                isi, atau hapus bahasa itu dari site.yml
                """,
            ])
    }

    static let activeFile = Problem(
        "content.active-file",
        [
            "en": "the file could run in a reader's browser, and is not published",
            "id": "berkas dapat dijalankan peramban pembaca, dan tidak diterbitkan",
        ],
        help: [
            "en": "put what it says into the page, or set trust_authors in site.yml if all authors may run scripts",
            "id":
                "tulis isinya di halaman, atau isi trust_authors di site.yml bila semua penulis boleh menjalankan skrip",
        ])

    fileprivate static func activePicture(_ thing: LocalizedText) -> Problem {
        Problem(
            "content.active-picture", ["en": "the picture holds \(thing)", "id": "gambar memuat \(thing)"],
            help: [
                "en": "save it as a plain drawing, or set trust_authors in site.yml if all authors may run scripts",
                "id":
                    "simpan sebagai gambar biasa, atau isi trust_authors di site.yml bila semua penulis boleh menjalankan skrip",
            ])
    }
}
