import ArgumentParser
import Diagnostics
import Publishing

/// `tolok check`: the same way as a build, but what it makes is thrown away.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong, and write nothing.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var messages: LanguageOptions

    @Flag(help: "Treat a programme that falls short of a gate of site.yml as an error.")
    var gates = false

    func run() throws {
        var options = try project.buildOptions()
        options.holdsToGates = gates
        let session = Session(project, options)
        try session.reportingFailures {
            let summary = try session.run { try $0.run(into: DiscardingSink()) }
            let text = SummaryText(summary, in: .asked)
            let verdict = text.verdict(session.log, isStrict: project.content.strict, output: nil)
            try session.report(text.read + verdict + session.time(text))
            guard summary.isPublishable else { throw ExitCode(1) }
        }
    }
}
