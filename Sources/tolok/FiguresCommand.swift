import ArgumentParser
import Publishing

/// `tolok figures`: the figures of an edition on the standard output, and everything else on the standard error.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Print the figures of an edition as CSV, without making pages.",
        discussion: "They are those of data/metrics.csv, byte for byte.")

    @OptionGroup var content: ContentOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var messages: LanguageOptions

    @Option(help: ArgumentHelp("The edition; the first one of site.yml by default.", valueName: "name"))
    var edition: String?

    func run() throws {
        let session = Session(content, report.format, try content.buildOptions(), isQuiet: report.quiet)
        try session.reportingFailures(to: .standardError) {
            let figures = try session.run { pipeline in try pipeline.figures(of: edition) }
            try session.report(to: .standardError)
            guard let figures else { throw ExitCode(1) }
            try session.write(figures)
        }
    }
}
