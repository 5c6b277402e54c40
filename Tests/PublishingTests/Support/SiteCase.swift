import TestSupport
import Diagnostics
import FileSystem
import Rendering
import Testing
import Basics

@testable import Evaluation
@testable import Publishing

/// A small site: content that a test writes, with the templates and words of the project itself.
struct SiteCase {
    private let content: TemporaryFolder
    let log = DiagnosticLog()
    /// What to build, and how strictly.
    var options: BuildOptions

    static let settings = """
        title: {id: Tolok Ukur, en: Yardstick}
        languages: [id, en]
        base_url: https://contoh.example/laporan

        """

    /// Writes `files`, text by path below the content folder, with settings where there are none.
    init(_ files: [String: String]) throws {
        content = TemporaryFolder()
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { content.write(text, to: "content/\(name)") }
        if files["site.yml"] == nil { content.write(Self.settings, to: "content/site.yml") }
        options = BuildOptions(
            folders: ProjectFolders(content: "\(content.path)/content", templates: Repository.templates))
    }

    /// A file's path as messages name it.
    func path(_ file: String) -> String { "\(content.path)/content/\(file)" }

    /// Writes a file that is no text.
    func write(_ bytes: [UInt8], to file: String) { content.write(bytes, to: "content/\(file)") }

    /// What is said about the site when it is checked, as ``complaints`` gives it.
    func checked() throws -> [String] {
        _ = try Pipeline(options, log: log).run(into: DiscardingSink())
        return complaints
    }

    /// Builds the site and gives its files by path.
    func build() throws -> [String: String] {
        let sink = MemorySink()
        let summary = try Pipeline(options, log: log).run(into: sink)
        #expect(summary.isPublishable, "\(complaints)")
        #expect(sink.writtenTwice.isEmpty)
        return sink.files
    }

    /// What pages of the first edition are made from, with figures that the test makes up.
    func context(_ figures: [Figure] = [], language: String = "id") throws -> PageContext {
        let project = try ProjectLoader(options.folders, views: PageTemplates.views, log: log).load(.site)
            .on(CalendarDate(iso: "2025-06-01"), log: DiagnosticLog())
        let evaluation = try EvaluationReader(project.directory, threads: 1, log: log).read(project.evaluations)
        let edition = try #require(project.settings.editions.first)
        let facts = EditionFacts(
            evaluation, project.editionRequests[0], under: project.publicationRules, figures: FigureSet(figures))
        let contexts = project.contexts(edition, facts)
        return try #require(contexts.first { $0.language == language })
    }

    /// The diagnostics as `file:line:column id — help`, files with their path below the content folder.
    var complaints: [String] { log.diagnostics.map(Self.line) }

    /// A diagnostic as ``complaints`` gives it.
    static func line(_ diagnostic: Diagnostic) -> String {
        let path = diagnostic.location?.file ?? ""
        let file = path.firstRange(of: "content/").map { path[$0.upperBound...] } ?? path[...]
        let place = [diagnostic.location?.line, diagnostic.location?.column].compactMap { $0.map { ":\($0)" } }
        return "\(file)\(place.joined()) \(diagnostic.id) — \(diagnostic.help ?? "")"
    }
}

extension Figure.Spread {
    /// The spread of a value with this interval, roughly: an interval is about four standard errors wide.
    init(of interval: ClosedRange<Double>) {
        self.init(standardError: (interval.upperBound - interval.lowerBound) / 4, degreesOfFreedom: 39)
    }
}

extension Figure {
    /// A figure that is shown.
    init(
        _ measure: MeasureID, _ value: Double, low: Double? = nil, high: Double? = nil, n: Int = 40,
        of program: String = FigureKey.everyProgram, statistic: String = "value"
    ) {
        let interval = low.flatMap { low in high.map { low...$0 } }
        self.init(
            key: FigureKey(measure, program: program), statistic: statistic,
            outcome: .shown(Shown(value: value, interval: interval, n: n, spread: interval.map(Spread.init(of:)))))
    }
}
