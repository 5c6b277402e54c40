import Diagnostics
import Evaluation
import FileSystem
import Rendering
import Basics

/// The site's own looks: files in `theme/` take the place of those that the templates bring, one by one.
///
/// Diagnostics: `content.active-picture`, `site.missing-logo`.
extension ProjectLoader {
    /// Templates of the site before those of the same name that it does not have.
    ///
    /// `texts` are the names of the words that templates may print.
    func library(
        _ templates: ContentFolder, _ content: ContentFolder, texts: [String]
    ) throws(IOFailure) -> (templates: TemplateLibrary, ids: PageIDs) {
        var sources: [TemplateSource] = []
        for file in templates.files(endingIn: ".mustache") {
            guard let bytes = try templates.bytes(file) else { continue }
            sources.append(TemplateSource(path: templates.path(file), file: file, bytes: bytes))
        }
        let folder = "theme/templates/"
        for file in content.files(below: folder) where file.hasSuffix(".mustache") {
            guard let bytes = try content.bytes(file) else { continue }
            let name = String(file.dropFirst(folder.utf8.count))
            sources.append(TemplateSource(path: content.path(file), file: name, bytes: bytes))
        }
        var ids = PageIDs()
        for source in sources { ids.add(template: source.bytes) }
        return (TemplateLibrary(sources: sources, views: views, texts: texts, log: log), ids)
    }

    /// The words of a language: the site's own file, or else that of the templates.
    func wordFile(
        _ language: String, _ templates: ContentFolder, _ content: ContentFolder
    ) throws(IOFailure) -> (bytes: [UInt8], path: String)? {
        let file = "i18n/\(language).yml"
        if let bytes = try content.bytes("theme/templates/\(file)") {
            return (bytes, content.path("theme/templates/\(file)"))
        }
        return try templates.bytes(file).map { ($0, templates.path(file)) }
    }

    /// Style sheets, scripts and pictures under the names that they are published by.
    ///
    /// A style sheet or script bears its own fingerprint, so that browsers may keep it for ever. Fonts and pictures keep
    /// their names, by which style sheets find them.
    func addThemeAssets(
        _ templates: ContentFolder, _ content: ContentFolder, to project: inout Project
    ) throws(IOFailure) {
        var files: [String: ThemeAsset] = [:]
        for file in templates.files(below: "assets/") {
            guard let bytes = try templates.bytes(file, limit: Self.assetLimit) else { continue }
            files[file] = themeAsset(file, bytes, file, in: templates)
        }
        let folder = "theme/assets/"
        for file in content.files(below: folder) {
            guard let bytes = try content.bytes(file, limit: Self.assetLimit), !isActivePicture(file, bytes, content)
            else {
                continue
            }
            let name = "assets/" + file.dropFirst(folder.utf8.count)
            files[name] = themeAsset(name, bytes, file, in: content)
        }
        if let accent = project.settings.accent, let sheet = files["assets/site.css"]?.sheet {
            let changed = sheet + accent.rules(on: sheet, log: log)
            files["assets/site.css"] = ThemeAsset("assets/site.css", Array(changed.utf8), source: nil)
        }
        for (file, asset) in files.sorted(by: { $0.key < $1.key }) {
            let name = String(file.dropFirst("assets/".utf8.count))
            project.assetPaths[name] = asset.address
            project.styleSheets[name] = asset.sheet
            // The brief holds its sheet; no page links to it.
            guard file != "assets/brief.css" else { continue }
            project.assets.append(Project.Asset(address: PageAddress(file: asset.address), source: asset.source))
        }
        try addLogo(content, to: &project)
    }

    /// What `file` of a folder is as the theme's asset `name`.
    private func themeAsset(_ name: String, _ bytes: [UInt8], _ file: String, in folder: ContentFolder) -> ThemeAsset {
        let address = PageAddress(file: name)
        return ThemeAsset(name, bytes, source: asset(file, bytes, in: folder, at: address).source)
    }

    private func addLogo(_ content: ContentFolder, to project: inout Project) throws(IOFailure) {
        guard let logo = project.settings.logo else { return }
        let ending = logo.file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard ["svg", "png", "jpg", "jpeg", "webp"].contains(ending) else {
            return log.log(.logoKind(logo.file), at: logo.span)
        }
        guard let bytes = try content.bytes(logo.file, limit: Self.assetLimit) else {
            return log.log(.missingLogo(logo.file), at: logo.span)
        }
        guard !isActivePicture(logo.file, bytes, content) else { return }
        let path = Fingerprint.path("assets/logo.\(ending)", bytes)
        project.logoPath = path
        project.assets.append(asset(logo.file, bytes, in: content, at: PageAddress(file: path)))
    }
}

/// A style sheet, script or other file of a theme; of these only style sheets are held, which some pages hold too.
private struct ThemeAsset {
    /// The text of a style sheet; `nil` for other files.
    var sheet: String?
    /// Where it is published.
    var address: String
    var source: Project.Asset.Source

    /// A file of this name and content; `source` is where it comes from, `nil` for what was made here.
    init(_ name: String, _ bytes: [UInt8], source: Project.Asset.Source?) {
        let isSheet = name.hasSuffix(".css")
        sheet = isSheet ? String(decoding: bytes, as: UTF8.self) : nil
        address = isSheet || name.hasSuffix(".js") ? Fingerprint.path(name, bytes) : name
        self.source = source ?? .bytes(bytes)
    }
}

extension Problem {
    fileprivate static func logoKind(_ file: String) -> Problem {
        Problem(
            "site.missing-logo",
            [
                "en": "the logo \"\(file)\" is no picture that browsers show",
                "id": "logo \"\(file)\" bukan gambar yang ditampilkan peramban",
            ],
            help: ["en": "use SVG, PNG, JPEG or WebP", "id": "gunakan SVG, PNG, JPEG, atau WebP"])
    }

    fileprivate static func missingLogo(_ file: String) -> Problem {
        Problem(
            "site.missing-logo",
            ["en": "there is no file \"\(file)\" for the logo", "id": "tidak ada berkas \"\(file)\" untuk logo"],
            help: ["en": "give its path below the content folder", "id": "berikan jalurnya dari folder content"])
    }
}

/// Names that change with what a file holds.
enum Fingerprint {
    /// `assets/site.css` → `assets/site.0123456789.css`.
    static func path(_ path: String, _ bytes: [UInt8]) -> String {
        let hash = SHA256.hexadecimal(of: bytes).prefix(10)
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        return (parts.dropLast() + [hash] + parts.suffix(1)).joined(separator: ".")
    }
}

extension Project {
    /// Where a style sheet, script or other asset of the templates is published, by its name below their folder of assets.
    func assetPath(_ name: String) -> String { assetPaths[name] ?? "assets/\(name)" }

    /// The text of a style sheet; empty when there is none of this name.
    func styleSheet(_ name: String) -> String { styleSheets[name] ?? "" }
}
