import Diagnostics
import FileSystem
import Evaluation
import Rendering
import Basics

/// Renders the pages of an edition in all its languages.
struct PageRenderer {
    let project: Project
    /// One for each language, the default language first.
    let contexts: [PageContext]
    /// What was written before.
    let offered: OfferedFiles
    let log: DiagnosticLog

    /// Renders page after page, so that memory does not grow with their number.
    func render(into files: EditionFiles) throws(IOFailure) {
        var listed: [Sitemap.Entry] = []
        for context in contexts {
            var index = SearchIndex(context: context, log: log)
            let others = try render(SitePages(context: context, offered: offered, log: log).others, context, files) {
                if let text = $0.searched { index.add(text) }
            }
            var offered = offered
            offered.searchIndex = try index.write(into: files)
            listed += try render(SitePages(context: context, offered: offered, log: log).catalogue, context, files)
            listed += others
        }
        for context in contexts {
            guard let xml = Feed(context: context).xml else { continue }
            try files.write(xml, to: Feed.address(language: context.languagePrefix))
        }
        for context in contexts {
            try SessionCalendar(context: context)?.forEachFile { text, address throws(IOFailure) in
                try files.write(text, to: address)
            }
        }
        let moves = contexts.flatMap(\.moves)
        if let text = RedirectFile(baseURL: project.settings.baseURL, moves: moves).text {
            try files.write(text, to: RedirectFile.address)
        }
        let isRestricted = contexts.first?.edition.isRestricted ?? false
        let sitemap = Sitemap(baseURL: project.settings.baseURL, pages: listed, isRestricted: isRestricted)
        try files.write(sitemap.robots, to: PageAddress(file: "robots.txt"))
        if let xml = sitemap.xml { try files.write(xml, to: PageAddress(file: "sitemap.xml")) }
    }

    /// - Returns: What the sitemap says of the pages.
    private func render(
        _ pages: PageList, _ context: PageContext, _ files: EditionFiles, noting note: (Page) -> Void = { _ in }
    ) throws(IOFailure) -> [Sitemap.Entry] {
        let frame = PageFrame(context: context)
        var listed: [Sitemap.Entry] = []
        for page in pages {
            let versions = versions(of: page)
            guard let bytes = frame.render(page, versions, log: log) else { continue }
            note(page)
            try files.write(bytes, to: page.address)
            guard page.isListed, page.fallbackLanguage == nil else { continue }
            let written = versions.translated
            listed.append(Sitemap.Entry(address: page.address, alternates: written.count > 1 ? written : []))
        }
        return listed
    }

    private func versions(of page: Page) -> PageVersions {
        let all = page.address.folder.map { folder in contexts.map { ($0.language, $0.page(folder)) } } ?? []
        guard page.fallbackLanguage == nil else { return PageVersions(all: all, translated: []) }
        return PageVersions(all: all, translated: all.filter { page.languages?.contains($0.0) ?? true })
    }
}
