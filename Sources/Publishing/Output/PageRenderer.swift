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
            for page in SitePages(context: context, offered: offered, log: log).all {
                var bytes: [UInt8] = []
                let written = page.fallbackLanguage == nil ? alternates(of: page) : []
                let frame = PageFrame(context: context, versions: versions(of: page), alternates: written)
                guard project.templates.render(page.template, frame.record(of: page), into: &bytes, log: log) else {
                    continue
                }
                try files.write(bytes, to: page.address)
                guard page.isListed, page.fallbackLanguage == nil else { continue }
                listed.append(Sitemap.Entry(address: page.address, alternates: written.count > 1 ? written : []))
            }
        }
        for context in contexts {
            guard let xml = Feed(context: context).xml else { continue }
            try files.write(xml, to: Feed.address(language: context.languagePrefix))
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

    /// The versions of a page that are translated.
    private func alternates(of page: Page) -> [(language: String, address: PageAddress)] {
        let written = page.languages
        return versions(of: page).filter { written?.contains($0.language) ?? true }
    }

    private func versions(of page: Page) -> [(language: String, address: PageAddress)] {
        guard let folder = page.address.folder else { return [] }
        return contexts.map { ($0.language, $0.page(folder)) }
    }
}
