import Basics
import Diagnostics
import Evaluation

/// Names what lies in the content folder and is neither read nor published, so that nobody looks for it on the site in vain.
///
/// Diagnostic: `content.stray-file`.
struct StrayFiles {
    let settings: SiteSettings
    let documents: Documents
    let log: DiagnosticLog

    /// The folders of content.
    static let folders = ["programs", "pages", "evaluations", "theme", "static"]
    private static let topFiles = ["site.yml", "corrections.yml", "index.md"]
    /// Other endings of Markdown files.
    private static let markdownEndings = [".markdown", ".mdown", ".mkd", ".mdx", ".rmd", ".qmd", ".md"]

    func report(_ content: ContentFolder) {
        var folders: Set<String> = []
        for file in content.files where !Self.isLeftByPrograms(file) {
            let parts = file.split(separator: "/").map(String.init)
            // Markdown files are pages, or named as none by who gathers pages.
            guard let first = parts.first, !file.hasSuffix(".md"), file != settings.logo?.file else { continue }
            let problem: Problem? =
                switch (first, parts.count) {
                case (_, 1): atTop(first)
                case ("programs", _), ("pages", _): besidePages(parts)
                case ("evaluations", _): evaluation(file)
                case ("theme", _): theme(parts)
                case ("static", _): nil
                default: folders.insert(first).inserted ? .unknownFolder(first) : nil
                }
            if let problem { log.log(problem, at: SourceLocation(file: content.path(file))) }
        }
    }

    /// What file managers, editors and office programs leave behind, and notes to those who open the folder.
    private static func isLeftByPrograms(_ file: String) -> Bool {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return ["Thumbs.db", "desktop.ini", "Icon\r"].contains(name) || name.hasPrefix("~$") || name.hasPrefix(".~lock")
            || name.hasSuffix("~") || name.hasPrefix("README") || name.hasPrefix("LICENSE")
    }

    private func atTop(_ name: String) -> Problem? {
        Self.topFiles.contains(name) ? nil : .strayFile(.didYouMean(name, among: Self.topFiles) ?? .knownFolders)
    }

    private func besidePages(_ parts: [String]) -> Problem? {
        let name = parts[parts.count - 1]
        if let ending = Self.markdownEndings.first(where: name.lowercased().hasSuffix) {
            return .strayFile(.renaming(to: name.dropLast(ending.count) + ".md"))
        }
        if parts.count == 2 { return .strayFile(.besidePage(parts[0])) }
        let isPage =
            parts[0] == "pages"
            ? (documents.pages + documents.draftPages).contains { $0.slug == parts[1] }
            : (documents.programs + documents.draftPrograms).contains { $0.slug == parts[1] }
        return isPage ? nil : .strayFile(.pageless(parts[0], parts[1]))
    }

    private func evaluation(_ file: String) -> Problem? {
        guard !EvaluationSource.isRead(file), !file.hasSuffix(".yml") else { return nil }
        let name = file.lowercased()
        let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map(String.init) ?? ""
        switch ending {
        case "yaml", "yml": return .strayFile(.renaming(to: file.dropLast(ending.count) + "yml"))
        case "txt", "tab", "dat", "prn", "psv":
            return .strayFile(.table(file.dropLast(ending.count) + "csv"))
        case "gz", "zip", "7z", "xz", "bz2": return .strayFile(.unpacking)
        default: return .strayFile(.exporting)
        }
    }

    private func theme(_ parts: [String]) -> Problem? {
        guard parts.count > 2, parts[1] == "templates" || parts[1] == "assets" else { return .strayFile(.themeFolders) }
        guard parts[1] == "templates" else { return nil }
        let name = parts[parts.count - 1]
        if parts[2] == "i18n", parts.count == 4 {
            let known = settings.languages.map { "\($0).yml" }
            return known.contains(name) ? nil : .strayFile(.didYouMean(name, among: known) ?? .languageFile(known))
        }
        return name.hasSuffix(".mustache") ? nil : .strayFile(.templates)
    }
}

extension Problem {
    /// A file that is neither read nor published.
    static func strayFile(_ help: LocalizedText) -> Problem {
        Problem(
            "content.stray-file",
            [
                "en": "the file is neither read nor published", "id": "berkas tidak dibaca dan tidak diterbitkan",
            ], severity: .warning, help: help)
    }

    fileprivate static func unknownFolder(_ name: String) -> Problem {
        Problem(
            "content.stray-file",
            [
                "en": "nothing in the folder \"\(name)\" is read or published",
                "id": "isi folder \"\(name)\" tidak dibaca dan tidak diterbitkan",
            ], severity: .warning, help: .didYouMean(name, among: StrayFiles.folders) ?? .knownFolders)
    }
}

extension LocalizedText {
    fileprivate static let knownFolders: LocalizedText = [
        "en": "content lies in programs/, pages/, evaluations/, theme/ and static/; settings in site.yml",
        "id": "isi berada di programs/, pages/, evaluations/, theme/, dan static/; pengaturan di site.yml",
    ]

    fileprivate static func renaming(to name: some StringProtocol) -> LocalizedText {
        ["en": "rename it to \(String(name))", "id": "ganti namanya menjadi \(String(name))"]
    }

    fileprivate static func besidePage(_ folder: String) -> LocalizedText {
        [
            "en": "put it beside its page: \(folder)/<name>/index.md, and the file in the same folder",
            "id": "letakkan di sebelah halamannya: \(folder)/<nama>/index.md, dan berkas itu di folder yang sama",
        ]
    }

    fileprivate static func pageless(_ folder: String, _ slug: String) -> LocalizedText {
        [
            "en": "there is no page \(folder)/\(slug)/index.md that it belongs to",
            "id": "tidak ada halaman \(folder)/\(slug)/index.md yang memilikinya",
        ]
    }

    fileprivate static func table(_ name: some StringProtocol) -> LocalizedText {
        [
            "en": "if it is a table, rename it to \(String(name)), whichever sign parts its fields",
            "id": "bila berisi tabel, ganti namanya menjadi \(String(name)), apa pun pemisah kolomnya",
        ]
    }

    fileprivate static let unpacking: LocalizedText = [
        "en": "unpack it here", "id": "buka kemasannya di sini",
    ]

    fileprivate static let exporting: LocalizedText = [
        "en": "export the data as .csv, .tsv, .xlsx or .ods, or move the file out of evaluations/",
        "id": "ekspor datanya sebagai .csv, .tsv, .xlsx, atau .ods, atau pindahkan berkas dari evaluations/",
    ]

    fileprivate static let themeFolders: LocalizedText = [
        "en": "move it to theme/templates/ or theme/assets/", "id": "pindahkan ke theme/templates/ atau theme/assets/",
    ]

    fileprivate static let templates: LocalizedText = [
        "en": "templates end in .mustache, and words lie in theme/templates/i18n/<language>.yml",
        "id": "templat berakhiran .mustache, dan kata berada di theme/templates/i18n/<bahasa>.yml",
    ]

    fileprivate static func languageFile(_ known: [String]) -> LocalizedText {
        let listing = known.joined(separator: ", ")
        return [
            "en": "add the language to site.yml; for those of the site it is \(listing)",
            "id": "tambahkan bahasanya ke site.yml; untuk bahasa situs ini: \(listing)",
        ]
    }
}
