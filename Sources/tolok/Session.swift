import Basics
import ArgumentParser
import Diagnostics
import FileSystem
import Publishing

/// One run of a command: what it does is told at its end, in the form that was asked for.
struct Session {
    let log = DiagnosticLog()
    private let content: ContentOptions
    private let format: ReportFormat
    /// Whether only what is wrong is told.
    private let isQuiet: Bool
    private let options: BuildOptions
    private let console = Console()
    private let start = ContinuousClock.now
    private let stages = StageTimes()

    /// Where a document for programs goes.
    enum ReportStream {
        /// It is what the command makes.
        case standardOutput
        /// The command makes something else, which has the standard output for itself.
        case standardError
    }

    init(_ project: ProjectOptions) throws {
        self.init(project, try project.buildOptions())
    }

    init(_ project: ProjectOptions, _ options: BuildOptions) {
        self.init(project.content, project.report.format, options, isQuiet: project.report.quiet)
    }

    init(_ content: ContentOptions, _ format: ReportFormat, _ options: BuildOptions, isQuiet: Bool = false) {
        self.content = content
        self.format = format
        self.isQuiet = isQuiet
        self.options = options
    }

    /// Goes the way of the command; on a terminal it says how far it is.
    ///
    /// - Throws: What the way throws. A name on the command line that nothing bears is wrong usage.
    func run<Result>(_ way: (Pipeline) throws -> Result) throws -> Result {
        defer { console.clearProgress() }
        defer { stages.end() }
        let pipeline = Pipeline(options, log: log) { [console, stages, isQuiet] stage in
            stages.begin(stage.name.asked)
            if !isQuiet { console.show(progress: stage.text.asked) }
        }
        do {
            return try way(pipeline)
        } catch let unknown as UnknownName {
            throw ValidationError(unknown.text)
        }
    }

    /// How long the run has taken so far.
    func time(_ text: SummaryText) -> String { text.took(ContinuousClock.now - start) }

    /// How long each stage took.
    func timings(_ text: SummaryText) -> String { text.timings(stages.all) }

    /// Writes what the command makes to the standard output.
    func write(_ bytes: [UInt8]) throws(IOFailure) { try console.write(bytes) }

    /// Says what was found and what was done. A document for programs has the standard output for itself, or goes to the
    /// standard error where the standard output is for something else.
    func report(_ summary: String = "", to stream: ReportStream = .standardOutput) throws(IOFailure) {
        let run = ReportedRun(
            version: Version.current, fallback: "\(content.content)/site.yml", currentFolder: Console.currentFolder,
            isStrict: content.strict, language: .asked)
        let summary = isQuiet ? "" : summary
        let document = format.document(of: log, from: run)
        let problems =
            document ?? TextReport(coloured: console.isColoured, language: .asked).text(of: told)
        switch (stream, document) {
        case (.standardError, _):
            console.writeError(problems + summary)
        case (.standardOutput, nil):
            console.writeError(problems)
            try console.write(summary)
        case (.standardOutput, _?):
            try console.write(problems)
            console.writeError(summary)
        }
    }

    /// What people are told of.
    private var told: [Diagnostic] { log.diagnostics.filter { !isQuiet || $0.severity > .remark } }

    /// Reports a failure of the world beside everything that was found before, and leaves with its exit code.
    func reportingFailures(to stream: ReportStream = .standardOutput, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as IOFailure {
            try leave(.failure(failure), stream)
        } catch StagingFailure.failed(let failure) {
            try leave(.failure(failure), stream)
        } catch StagingFailure.refused(let refusal) {
            try leave(.refused(refusal), stream)
        }
    }

    private func leave(_ problem: Problem, _ stream: ReportStream) throws {
        log.log(problem, at: nil)
        // When not even the report can be written, the exit code is all that is left.
        try? report(to: stream)
        throw ExitCode(74)
    }
}

extension Problem {
    /// The system refuses something.
    static func failure(_ failure: IOFailure) -> Problem { Problem("io.failure", failure.text) }

    fileprivate static func refused(_ refusal: PublishingRefusal) -> Problem {
        Problem("output.refused", refusal.message, help: refusal.help)
    }
}
