public import Diagnostics
import Evaluation
public import FileSystem

/// The whole way from an author's folder to a site. `check` goes it and keeps nothing, `build` keeps what it makes;
/// nothing else differs, so the two cannot disagree.
public struct Pipeline: Sendable {
    private let options: BuildOptions
    private let log: DiagnosticLog
    private let progress: @Sendable (Stage) -> Void

    /// - Parameters:
    ///   - options: What to build, and how strictly.
    ///   - log: Receives everything that is wrong with the author's files.
    ///   - progress: Told when a stage begins.
    public init(_ options: BuildOptions, log: DiagnosticLog, progress: @escaping @Sendable (Stage) -> Void = { _ in }) {
        self.options = options
        self.log = log
        self.progress = progress
    }

    /// Makes the site and hands each file of it to `site` as soon as it is ready.
    ///
    /// - Returns: What was read and made. When it ``BuildSummary/isPublishable``, all files were handed over.
    /// - Throws: When the system refuses to read or to write.
    public func run(into site: some ArtifactSink) throws(IOFailure) -> BuildSummary {
        progress(.loading)
        let loaded = try ProjectLoader(options.folders, log: log).load().withBaseURL(options.baseURL)
        progress(.reading(files: loaded.evaluations.count))
        let evaluation = try EvaluationReader(loaded.directory, threads: options.threads, log: log)
            .read(loaded.evaluations)
        let project = loaded.on(options.date ?? evaluation.newestDate, log: log)
        var summary = BuildSummary(project, evaluation)
        guard options.allowsPublishing(log) else { return summary }

        var manifest = Manifest(project, evaluation)
        let disclosure = disclose(project, evaluation)
        guard options.allowsPublishing(log) else { return summary }
        for (number, edition) in project.settings.editions.enumerated() {
            let figures = disclosure.figures(ofEdition: number).showing(edition.shows)
            summary.add(figures, of: edition)

            manifest.disclosure = DisclosureAccount(figures, disclosure.proof, project.settings.privacy)
            let files = EditionFiles(edition, to: site, manifest: manifest)
            var contexts = project.contexts(edition, figures, evaluation)
            let dataFiles = try DataFiles(contexts: contexts).write(into: files)
            for index in contexts.indices { contexts[index].dataFiles = dataFiles }
            progress(.rendering(edition: edition.name))
            try PageRenderer(project: project, contexts: contexts, log: log).render(into: files)
            try files.copy(project.assets(in: edition))
            manifest = try files.finish()
        }
        summary.isPublishable = options.allowsPublishing(log)
        return summary
    }

    /// Measures every edition, and lets all of them pass disclosure control together. Diagnostic: `disclosure.unproved`.
    private func disclose(_ project: Project, _ evaluation: EvaluationData) -> Disclosure {
        var byPrograms: [Set<String>: Measurements] = [:]
        let measurements = project.settings.editions.map { edition in
            progress(.measuring(edition: edition.name))
            let programs = Set(project.programs(in: edition).map(\.slug))
            let measured =
                byPrograms[programs]
                ?? evaluation.measured(
                    by: project.settings.taxonomies.map(\.id), programs: programs, under: project.settings.privacy)
            byPrograms[programs] = measured
            return measured
        }
        let disclosure = Disclosure(of: measurements, under: project.settings.privacy)
        for group in disclosure.proof.unprovedGroups {
            log.log(
                Diagnostic(
                    "disclosure.unproved", "it could be worked out that there are too few people in: \(group)",
                    help: "take the small group together with another in the data, or leave it out"))
        }
        return disclosure
    }
}

/// A stage of the pipeline, for those who wait.
public enum Stage: Sendable {
    /// Settings, documents and templates are read.
    case loading
    /// Evaluation files are read.
    case reading(files: Int)
    /// Measures are computed and pass disclosure control.
    case measuring(edition: String)
    /// Pages are rendered and written.
    case rendering(edition: String)
}
