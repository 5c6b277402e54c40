import Basics
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
        let (project, evaluation) = try read(loaded, isHashed: false)
        var summary = BuildSummary(project, evaluation)
        guard options.allowsPublishing(log) else { return summary }

        var manifest = Manifest(project)
        // Let go of once every edition has its facts: what was measured is as large as what is published.
        var publication = Optional(publication(project, evaluation))
        let proof = publication?.proof
        guard options.allowsPublishing(log), let proof else { return summary }
        for edition in editions {
            progress(.rendering(edition: edition.name))
            guard let facts = publication?.facts(ofEdition: project.place(of: edition)) else { break }
            if edition.name == editions.last?.name { publication = nil }
            summary.add(facts.figures, of: edition)

            manifest.disclosure = DisclosureAccount(facts.figures, proof, project.settings.privacy)
            let files = EditionFiles(edition, facts, to: site, manifest: manifest, log: log)
            let contexts = project.contexts(edition, facts)
            if options.holdsToGates, let context = contexts.first {
                GateReport(context: context, log: log).report()
            }
            let offered = OfferedFiles(sizes: try DataFilesWriter(contexts: contexts).write(into: files))
            try PageRenderer(project: project, contexts: contexts, offered: offered, log: log).render(into: files)
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
        return disclosed(project, evaluation).map {
            MetricsFile($0.figures(ofEdition: project.place(of: edition)).all, followsPrevious: project.previous != nil)
                .bytes
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
        guard let publication = disclosed(project, evaluation) else { return nil }
        let facts = publication.facts(ofEdition: project.place(of: edition))
        return try project.passport(request, of: edition, facts, in: words)
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
        guard let publication = disclosed(project, evaluation) else { return nil }
        let contexts = project.contexts(edition, publication.facts(ofEdition: project.place(of: edition)))
        let page = try project.brief(request, contexts)
        return options.allowsPublishing(log) ? page : nil
    }

    // MARK: - Stages

    private func load(_ scope: ProjectScope) throws(IOFailure) -> Project {
        progress(.loading)
        var project = try ProjectLoader(options.folders, views: PageTemplates.views, log: log).load(scope)
        project.calendar = SiteCalendar(zone: project.settings.timeZone, at: options.clock)
        return project
    }

    /// The evaluation files, and the project on the day that they date it.
    private func read(_ loaded: Project, isHashed: Bool = true) throws(IOFailure) -> (Project, EvaluationData) {
        progress(.reading(files: loaded.evaluations.count))
        let evaluation = try EvaluationReader(loaded.directory, threads: options.threads, log: log)
            .read(loaded.evaluations, isHashed: isHashed)
        UnshownFiles(editions: loaded.settings.editions, log: log).report(evaluation.files, of: loaded.evaluations)
        GateScales(gates: loaded.settings.gates, log: log).report(evaluation)
        ActionMeasures(log: log).report(evaluation, of: loaded.evaluations)
        let day = options.date ?? options.moment.flatMap(loaded.calendar.day) ?? evaluation.newestDate
        var project = loaded.on(day, log: log)
        if let folder = options.previous {
            project.previous = try PreviousSiteReader(folder: folder, project: project, log: log).read()
        }
        return (project, evaluation)
    }

    /// What all editions may tell; `nil` when that can't be published.
    private func disclosed(_ project: Project, _ evaluation: EvaluationData) -> Publication? {
        let publication = publication(project, evaluation)
        return options.allowsPublishing(log) ? publication : nil
    }

    /// Measures every edition, and lets all of them pass disclosure control together. Diagnostic: `disclosure.unproved`.
    private func publication(_ project: Project, _ evaluation: EvaluationData) -> Publication {
        let publication = Publication(of: evaluation, for: project.editionRequests, under: project.publicationRules) {
            edition in
            progress(edition.map { .measuring(edition: project.settings.editions[$0].name) } ?? .disclosing)
        }
        publication.proof.diagnostics.forEach(log.log)
        MovedFigures(keys: publication.moved, file: "\(options.folders.content)/corrections.yml", log: log).report()
        return publication
    }
}
