import Diagnostics
import FileSystem
import Evaluation
import Rendering
import YAML

/// Renders the pages of an edition in all its languages.
struct PageRenderer {
    let project: Project
    /// One for each language, the default language first.
    let contexts: [PageContext]
    let log: DiagnosticLog

    /// Renders page after page, so that memory does not grow with their number.
    func render(into files: EditionFiles) throws(IOFailure) {
        var listed: [PageAddress] = []
        for context in contexts {
            for page in SitePages(context: context, log: log).all {
                var bytes: [UInt8] = []
                let frame = PageFrame(context: context, alternates: alternates(of: page))
                guard project.templates.render(page.template, frame.record(of: page), into: &bytes, log: log) else {
                    continue
                }
                try files.write(bytes, to: page.address)
                if page.isListed { listed.append(page.address) }
            }
        }
        let sitemap = Sitemap(baseURL: project.settings.baseURL, pages: listed)
        try files.write(sitemap.robots, to: PageAddress(file: "robots.txt"))
        if let xml = sitemap.xml { try files.write(xml, to: PageAddress(file: "sitemap.xml")) }
    }

    private func alternates(of page: Page) -> [(language: String, address: PageAddress)] {
        guard let folder = page.address.folder else { return [] }
        return contexts.map { ($0.language, $0.page(folder)) }
    }
}

extension Project {
    /// What the pages of an edition are made from, one context for each language that has words.
    func contexts(
        _ edition: Edition, _ figures: FigureSet, _ evaluation: EvaluationData
    ) -> [PageContext] {
        var evidence = evaluation.evidence(under: settings.privacy)
        for (program, known) in evidence { evidence[program] = known.stated(by: figures, of: program) }
        return settings.languages.compactMap { language in
            words[language].map {
                PageContext(
                    project: self, edition: edition, figures: figures, evaluation: evaluation, evidence: evidence,
                    words: $0)
            }
        }
    }

    /// The same project for another address.
    func withBaseURL(_ address: String?) -> Project {
        guard let address else { return self }
        var project = self
        project.settings.baseURL = address
        return project
    }
}
