import ArgumentParser
import Diagnostics
import FileSystem
import Publishing

/// One run of a command: what it does is told at its end, in the form that was asked for.
struct Session {
    let log = DiagnosticLog()
    private let project: ProjectOptions
    private let options: BuildOptions
    private let console = Console()
    private let start = ContinuousClock.now

    init(_ project: ProjectOptions) throws {
        self.project = project
        options = try project.buildOptions()
    }

    /// Goes the whole way; on a terminal it says how far it is.
    func run(into site: some ArtifactSink) throws(IOFailure) -> BuildSummary {
        defer { console.clearProgress() }
        return try Pipeline(options, log: log) { [console] stage in console.show(progress: "\(stage)") }.run(into: site)
    }

    /// How long the run has taken so far.
    func time(_ text: SummaryText) -> String { text.took(ContinuousClock.now - start) }

    /// Says what was found and what was done. A document for programs has the standard output for itself.
    func report(_ summary: String) throws(IOFailure) {
        let fallback = "\(project.content)/site.yml"
        let document = project.format.document(of: log, version: Version.current, fallback: fallback)
        if let document {
            try console.write(document)
            console.writeError(summary)
        } else {
            console.writeError(TextReport(coloured: console.isColoured).text(of: log.diagnostics))
            try console.write(summary)
        }
    }

    /// Reports a failure of the world beside everything that was found before, and leaves with its exit code.
    func reportingFailures(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as IOFailure {
            try leave(Diagnostic("io.failure", failure.description))
        } catch StagingFailure.failed(let failure) {
            try leave(Diagnostic("io.failure", failure.description))
        } catch StagingFailure.refused(let refusal) {
            try leave(Diagnostic("output.refused", refusal.message, help: refusal.help))
        }
    }

    private func leave(_ diagnostic: Diagnostic) throws {
        log.log(diagnostic)
        // When not even the report can be written, the exit code is all that is left.
        try? report("")
        throw ExitCode(74)
    }
}
