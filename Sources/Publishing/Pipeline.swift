public import Diagnostics
import Evaluation
import FileSystem

/// The whole way from an author's folder to a site. `build` keeps what it makes, `check` goes the same way and keeps
/// nothing, `figures` and `explain` stop before pages are made. They share the stages, so they cannot disagree.
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

    /// Makes the site, or its one edition that was asked for, and hands each file of it to `site` as soon as it is ready.
    ///
    /// All editions are measured and attacked together even so: what one of them shows may not give away what another
    /// withholds, whether they are published on one day or on two.
    ///
    /// - Returns: What was read and made. When it ``BuildSummary/isPublishable``, all files were handed over.
    /// - Throws: ``IOFailure`` when the system refuses to read or to write, ``UnknownName`` when there is no such edition.
    public func run(into site: some ArtifactSink) throws -> BuildSummary {
        let loaded = try load(.site).withBaseURL(options.baseURL)
        let editions = try loaded.editions(options.edition, log: log)
        let (project, evaluation) = try read(loaded)
        var summary = BuildSummary(project, evaluation)
        guard options.allowsPublishing(log) else { return summary }

        var manifest = Manifest(project, evaluation)
        let disclosure = disclose(project, evaluation)
        guard options.allowsPublishing(log) else { return summary }
        for edition in editions {
            progress(.rendering(edition: edition.name))
            let figures = disclosure.figures(of: edition, in: project)
            summary.add(figures, of: edition)

            manifest.disclosure = DisclosureAccount(figures, disclosure.proof, project.settings.privacy)
            let files = EditionFiles(edition, to: site, manifest: manifest)
            var contexts = project.contexts(edition, figures, evaluation)
            let dataFiles = try DataFilesWriter(contexts: contexts).write(into: files)
            for index in contexts.indices {
                contexts[index].dataFiles = dataFiles
                contexts[index].searchIndex = try SearchIndex(context: contexts[index], log: log).write(into: files)
            }
            try PageRenderer(project: project, contexts: contexts, log: log).render(into: files)
            try files.copy(project.assets(in: edition))
            manifest = try files.finish()
        }
        summary.isPublishable = options.allowsPublishing(log)
        return summary
    }

    /// The figures of an edition as its `data/metrics.csv` has them, or would if it offered data.
    ///
    /// - Parameter name: The edition; the first one for `nil`.
    /// - Returns: The bytes of the file; `nil` when something stands against publishing, which is in the log.
    /// - Throws: ``IOFailure`` when the system refuses to read, ``UnknownName`` when there is no such edition.
    public func figures(of name: String?) throws -> [UInt8]? {
        let loaded = try load(.data)
        guard let edition = try loaded.edition(name, log: log) else { return nil }
        let (project, evaluation) = try read(loaded, isHashed: false)
        guard options.allowsPublishing(log) else { return nil }
        return disclosed(project, evaluation, for: edition).map {
            MetricsFile($0.all, followsPrevious: project.previous != nil).bytes
        }
    }

    /// What explains a measure, or a figure of an edition.
    ///
    /// - Returns: The text; `nil` when something stands against it, which is in the log.
    /// - Throws: ``IOFailure`` when the system refuses to read, ``UnknownName`` for a name that nothing bears.
    public func explanation(_ request: ExplanationRequest) throws -> String? {
        let loaded = try load(.words)
        guard let words = try loaded.words(for: request.language) else { return nil }
        if let text = try loaded.definitions(request, in: words) { return text }
        guard let edition = try loaded.edition(request.edition, log: log) else { return nil }
        let (project, evaluation) = try read(loaded)
        guard options.allowsPublishing(log) else { return nil }
        guard let figures = disclosed(project, evaluation, for: edition) else { return nil }
        return try project.passport(request, of: edition, figures, evaluation, in: words)
    }

    /// A leadership brief, as the site's own file has it.
    ///
    /// - Returns: The page; `nil` when something stands against publishing, which is in the log.
    /// - Throws: ``IOFailure`` when the system refuses to read, ``UnknownName`` when there is no such brief.
    public func brief(_ request: BriefRequest) throws -> [UInt8]? {
        let loaded = try load(.site).withBaseURL(options.baseURL)
        guard options.allowsPublishing(log) else { return nil }
        let edition = try loaded.briefEdition(request.edition)
        let (project, evaluation) = try read(loaded, isHashed: false)
        guard options.allowsPublishing(log) else { return nil }
        guard let figures = disclosed(project, evaluation, for: edition) else { return nil }
        let contexts = project.contexts(edition, figures, evaluation)
        let page = try project.brief(request, contexts)
        return options.allowsPublishing(log) ? page : nil
    }

    // MARK: - Stages

    private func load(_ scope: ProjectScope) throws(IOFailure) -> Project {
        progress(.loading)
        return try ProjectLoader(options.folders, log: log).load(scope)
    }

    /// The evaluation files, and the project on the day that they date it.
    private func read(_ loaded: Project, isHashed: Bool = true) throws(IOFailure) -> (Project, EvaluationData) {
        progress(.reading(files: loaded.evaluations.count))
        let evaluation = try EvaluationReader(loaded.directory, threads: options.threads, log: log)
            .read(loaded.evaluations, isHashed: isHashed)
        var project = loaded.on(options.date ?? evaluation.newestDate, log: log)
        if let folder = options.previous {
            project.previous = try PreviousSiteReader(folder: folder, project: project, log: log).read()
        }
        return (project, evaluation)
    }

    /// What an edition may show of what is measured in it; `nil` when that can't be published.
    private func disclosed(_ project: Project, _ evaluation: EvaluationData, for edition: Edition) -> FigureSet? {
        let disclosure = disclose(project, evaluation)
        return options.allowsPublishing(log) ? disclosure.figures(of: edition, in: project) : nil
    }

    /// Measures every edition, and lets all of them pass disclosure control together. Diagnostic: `disclosure.unproved`.
    private func disclose(_ project: Project, _ evaluation: EvaluationData) -> Disclosure {
        let settings = project.settings
        var byPrograms: [Set<String>: Measurements] = [:]
        let measurements = settings.editions.map { edition in
            progress(.measuring(edition: edition.name))
            let programs = Set(project.programs(in: edition).map(\.slug))
            let measured =
                byPrograms[programs]
                ?? evaluation.measured(
                    by: settings.taxonomies.map(\.id), programs: programs, under: settings.privacy,
                    settings: settings.measures)
            byPrograms[programs] = measured
            return measured
        }
        progress(.disclosing)
        let disclosure = Disclosure(
            of: measurements, under: settings.privacy,
            since: project.previous.map { previous in
                settings.editions.map { previous.editions[$0.name]?.figures }
            } ?? [])
        disclosure.proof.diagnostics.forEach(log.log)
        return disclosure
    }
}

extension Disclosure {
    /// What an edition of a project shows, of those levels that it has sections for.
    fileprivate func figures(of edition: Edition, in project: Project) -> FigureSet {
        guard let number = project.settings.editions.firstIndex(where: { $0.name == edition.name }) else {
            preconditionFailure("an edition of another project")
        }
        return figures(ofEdition: number, showing: edition.shows)
    }
}
