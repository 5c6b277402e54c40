import ArgumentParser
import Diagnostics
import FileSystem
import Publishing

/// `tolok build`: the whole way, and the site takes its place only when nothing is wrong.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site into the output folder.")

    @OptionGroup var project: ProjectOptions
    @OptionGroup var messages: LanguageOptions

    @Option(help: ArgumentHelp("The folder that the site takes the place of.", valueName: "folder"))
    var output = "_site"

    @Option(
        help: ArgumentHelp(
            "The only edition to build; the output folder then holds no other. All of site.yml by default.",
            valueName: "name"))
    var edition: String?

    @Flag(help: "Also tell how long each stage took.")
    var timings = false

    func validate() throws {
        if output.isEmpty { throw ValidationError.namelessFolder }
    }

    func run() throws {
        var options = try project.buildOptions()
        options.edition = edition
        let session = Session(project, options)
        try session.reportingFailures {
            let site = try StagedFolder(output: output, inputs: project.folders)
            // Also where this function is left by an error; without effect after publishing.
            defer { site.discard() }
            let summary = try session.run { try $0.run(into: site) }
            let text = SummaryText(summary, in: .asked)
            let verdict = text.verdict(session.log, isStrict: project.content.strict, output: output)
            guard summary.isPublishable else {
                try session.report(text.read + verdict + session.time(text))
                throw ExitCode(1)
            }
            let changes = try site.publish()
            let times = (timings ? session.timings(text) : "") + session.time(text)
            try session.report(text.read + verdict + text.written(changes, to: output) + times)
        }
    }
}
